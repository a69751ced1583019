package dev.huishang.app.shell;

import dev.huishang.domain.Command;
import dev.huishang.domain.SignedIn;
import dev.huishang.wire.Json;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Makes commands at the click: id, who, where and when are fixed here once, so any repeat is
/// harmless.
///
/// @param room where the click happens
public record Intent(Room room) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /// An empty payload to fill.
  public static ObjectNode payload() {
    return Json.MAPPER.createObjectNode();
  }

  /// A fresh id whose order is that of time (UUIDv7).
  public static String id(Instant now) {
    long random = RANDOM.nextLong();
    long high = now.toEpochMilli() << 16 | 0x7000L | (RANDOM.nextLong() & 0xFFFL);
    return new UUID(high, (random & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L).toString();
  }

  /// Gives the command to the writing lane.
  ///
  /// @param base version it was decided on, null for a create
  /// @param payload its content
  /// @return the command, or empty when nobody is signed in: commands are refused until then
  public Optional<Command> give(
      String type, String aggregate, int lane, @Nullable Long base, ObjectNode payload) {
    if (!(room.who().get() instanceof SignedIn who)) {
      return Optional.empty();
    }
    var now = room.now().get();
    var command =
        new Command(
            id(now),
            type,
            aggregate,
            lane,
            base,
            who.user(),
            who.seat(),
            who.role(),
            room.device(),
            now,
            null,
            payload.toString());
    room.give().accept(command);
    return Optional.of(command);
  }
}
