package dev.huishang.domain.cap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The name of a message.
///
/// @param sender its sender; empty where a national reference names none
/// @param identifier its identifier
/// @param sent when it was sent; null where that is not known
public record CapKey(String sender, String identifier, @Nullable Instant sent) {
  @Override
  public String toString() {
    return sent == null ? identifier : sender + "," + identifier + "," + sent;
  }
}
