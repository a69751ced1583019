package dev.huishang.domain;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What a datastream measures: row of the stream `parameters`.
///
/// @param id lower-case id used in datastream ids, for example `pm25`, `codmn`
/// @param ver version of this row
/// @param kind kind of point it belongs to
/// @param zh Chinese name
/// @param en English name
/// @param unit unit as shown: µg/m³, mg/m³, mg/L, ℃, empty for a plain number
/// @param decimals decimals shown
/// @param cadenceSeconds expected interval of the values; freshness is judged by it
public record Parameter(
    String id,
    long ver,
    PointKind kind,
    String zh,
    String en,
    String unit,
    int decimals,
    @Nullable Long cadenceSeconds)
    implements Row {
  private static final int MOST_DECIMALS = 9;

  public Parameter {
    BadRow.unless(decimals >= 0 && decimals <= MOST_DECIMALS, "decimals", decimals);
    BadRow.unless(cadenceSeconds == null || cadenceSeconds > 0, "cadenceSeconds", cadenceSeconds);
  }

  /// Expected interval, or null when the source has no fixed rhythm.
  public @Nullable Duration cadence() {
    return cadenceSeconds == null ? null : Duration.ofSeconds(cadenceSeconds);
  }
}
