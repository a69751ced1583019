package dev.huishang.wire;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The platform's answer to a command. Anything that does not parse as one is not an answer (P9).
///
/// @param platformId id of the platform, from its landing page
/// @param id id of the command
/// @param bodyHash hex SHA-256 of the body the platform read
/// @param status `applied`, `pending` or `rejected`
/// @param version new version of the aggregate, 0 where there is none
/// @param token token of the change feed that shows the effect, or null
/// @param serverTime time at the platform
/// @param problem type of the problem when rejected, for example `too-late`, else null
/// @param reason one sentence for the operator when rejected, else null
public record Receipt(
    String platformId,
    String id,
    String bodyHash,
    String status,
    long version,
    @Nullable String token,
    Instant serverTime,
    @Nullable String problem,
    @Nullable String reason) {

  /// The receipt as JSON text.
  public String write() {
    var json = Json.MAPPER.createObjectNode();
    json.put("platform_id", platformId);
    json.put("id", id);
    json.put("body_hash", bodyHash);
    json.put("status", status);
    json.put("version", version);
    json.put("token", token);
    json.put("server_time", serverTime.toString());
    json.put("problem", problem);
    json.put("reason", reason);
    return json.toString();
  }

  /// Reads a receipt.
  ///
  /// @throws BadPage when a member is missing or has the wrong form
  public static Receipt read(String text) throws BadPage {
    var json = Json.parse(text);
    for (var name : new String[] {"platform_id", "id", "body_hash", "status", "server_time"}) {
      if (!json.path(name).isString()) {
        throw new BadPage("receipt without " + name);
      }
    }
    try {
      return new Receipt(
          json.path("platform_id").asString(),
          json.path("id").asString(),
          json.path("body_hash").asString(),
          json.path("status").asString(),
          json.path("version").asLong(0),
          json.path("token").isString() ? json.path("token").asString() : null,
          Instant.parse(json.path("server_time").asString()),
          json.path("problem").isString() ? json.path("problem").asString() : null,
          json.path("reason").isString() ? json.path("reason").asString() : null);
    } catch (DateTimeException e) {
      throw new BadPage("server_time is no time", e);
    }
  }
}
