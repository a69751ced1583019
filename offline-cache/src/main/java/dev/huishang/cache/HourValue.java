package dev.huishang.cache;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One value of one hour with what became of it.
///
/// @param at start of the hour
/// @param value as known at the instant asked for, NaN for none
/// @param arrived when this room received it
/// @param otherwise when a later value replaced this one or this one an earlier; null for never
/// @param other the other value, NaN where it was withdrawn or nothing else was said
public record HourValue(
    Instant at, double value, Instant arrived, @Nullable Instant otherwise, double other) {
  /// True where the platform said two different things of this hour.
  public boolean corrected() {
    return otherwise != null;
  }
}
