package dev.huishang.domain.standards;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An air quality index. Its derivation is made by [AirJudge].
///
/// @param edition edition of HJ 633 it was computed by
/// @param value the index; null when it may not be published (`NA`) or nothing was measured
/// @param level its level, null without an index
/// @param iaqi individual index per [Pollutant] ordinal, -1 where there is none
/// @param primary primary pollutants, ties together; empty at 50 or below
/// @param exceeding 超标污染物, in the 2012 edition only
/// @param missing pollutants without a usable value, those outside the station's plan not counted
public record Aqi(
    String edition,
    @Nullable Integer value,
    @Nullable AqiLevel level,
    int[] iaqi,
    List<Pollutant> primary,
    List<Pollutant> exceeding,
    List<Pollutant> missing) {

  /// True when individual indices exist but the index may not be published: HJ 633-2026 5.3.1.
  public boolean notPublished() {
    return value == null && Arrays.stream(iaqi).anyMatch(i -> i >= 0);
  }
}
