package dev.huishang.domain.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An air quality index and how it came about.
///
/// @param edition edition of HJ 633 it was computed by
/// @param value the index; null when it may not be published (`NA`) or nothing was measured
/// @param iaqi individual index per [Pollutant] ordinal, -1 where missing
/// @param primary primary pollutants, ties together; empty at 50 or below
/// @param missing pollutants without a usable value
public record Aqi(
    String edition,
    @Nullable Integer value,
    int[] iaqi,
    List<Pollutant> primary,
    List<Pollutant> missing) {

  /// The level, or null without an index.
  public @Nullable AqiLevel level() {
    return value == null ? null : AqiLevel.of(value);
  }

  /// True when values exist but the index may not be published: HJ 633-2026 5.3.1.
  public boolean notPublished() {
    return value == null && missing.size() < Pollutant.values().length;
  }
}
