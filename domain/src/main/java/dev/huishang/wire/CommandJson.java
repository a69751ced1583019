package dev.huishang.wire;

import dev.huishang.domain.Command;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/// The body of `POST /commands`. The bytes made here at the click are stored and sent unchanged,
/// every time.
public final class CommandJson {

  /// Body bytes: `{type, aggregate, seq, not_after, issued_at, user, seat, role, device, payload}`.
  ///
  /// @param seq number of the command in its (device, aggregate), from 1, without gap
  public static byte[] body(Command command, long seq) throws BadPage {
    var json = Json.MAPPER.createObjectNode();
    json.put("type", command.type());
    json.put("aggregate", command.aggregate());
    json.put("seq", seq);
    if (command.notAfter() instanceof Instant at) {
      json.put("not_after", at.toString());
    }
    json.put("issued_at", command.issuedAt().toString());
    json.put("user", command.user());
    json.put("seat", command.seat());
    json.put("role", command.role());
    json.put("device", command.device());
    json.set("payload", Json.parse(command.payload()));
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Lower-case hex SHA-256 of the body: `body_hash` of the answer must equal it (P9).
  public static String hash(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private CommandJson() {}
}
