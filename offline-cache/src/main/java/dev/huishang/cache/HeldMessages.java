package dev.huishang.cache;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The warning messages held.
///
/// @param messages all of them, oldest fetched first; two of one identifier where it came with two
///   contents
/// @param listed identifiers in the platform's index when it was last read whole; null where it
///   never was. It says what is missing, never what was cancelled
/// @param asOf when the index was last confirmed; null for never
/// @param trusted how many certificates this installation trusts
public record HeldMessages(
    List<HeldMessage> messages, @Nullable Set<String> listed, @Nullable Instant asOf, int trusted) {
  /// Nothing held.
  public static final HeldMessages NONE = new HeldMessages(List.of(), null, null, 0);

  /// The newest content under this identifier.
  public Optional<HeldMessage> find(String identifier) {
    return messages.stream()
        .filter(m -> m.identifier().equals(identifier))
        .reduce((earlier, later) -> later);
  }
}
