package dev.huishang.domain;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The value of one indicator for one region and period, row of the stream `kpi`.
///
/// @param id `kpi@region@period`
/// @param ver version; a correction is a higher version
/// @param kpi id of the [KpiDefinition]
/// @param region division code, `100000` for the nation
/// @param period `2026-11` for a month, `2026` for a year to date
/// @param at data time: everything up to here is in the value, UTC
/// @param val the value, null where there were no data
/// @param got how many inputs were current, for example 339 cities
/// @param expected how many inputs there are; 0 where coverage means nothing
/// @param source who stands behind the value
/// @param simulated true when no real source served it
public record KpiReading(
    String id,
    long ver,
    String kpi,
    String region,
    String period,
    Instant at,
    @Nullable Double val,
    int got,
    int expected,
    String source,
    boolean simulated)
    implements Marked {
  /// A year, and what part of it.
  private static final Pattern PERIOD = Pattern.compile("[0-9]{4}(-.+)?");

  public KpiReading {
    BadRow.unless(PERIOD.matcher(period).matches(), "period", period);
  }
}
