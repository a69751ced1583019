package dev.huishang.cache.store;

import dev.huishang.domain.Command;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.Json;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/// A command as it stands in the second copy: everything needed to bring it back, on one line.
final class CommandRecord {
  static byte[] write(Command c, long n) {
    var json = Json.MAPPER.createObjectNode();
    json.put("id", c.id()).put("type", c.type()).put("aggregate", c.aggregate()).put("n", n);
    json.put("lane", c.lane()).put("base", c.base());
    json.put("user", c.user())
        .put("seat", c.seat())
        .put("role", c.role())
        .put("device", c.device());
    json.put("issued_at", c.issuedAt().toString());
    json.put("not_after", c.notAfter() == null ? null : c.notAfter().toString());
    json.put("payload", c.payload());
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  static Command read(JsonNode json) throws BadPage {
    try {
      return new Command(
          json.path("id").asString(),
          json.path("type").asString(),
          json.path("aggregate").asString(),
          json.path("lane").asInt(),
          json.path("base").isNumber() ? json.path("base").asLong() : null,
          json.path("user").asString(),
          json.path("seat").asString(),
          json.path("role").asString(),
          json.path("device").asString(),
          Instant.parse(json.path("issued_at").asString()),
          json.path("not_after").isString()
              ? Instant.parse(json.path("not_after").asString())
              : null,
          json.path("payload").asString());
    } catch (DateTimeException e) {
      throw new BadPage("a command without its time", e);
    }
  }

  private CommandRecord() {}
}
