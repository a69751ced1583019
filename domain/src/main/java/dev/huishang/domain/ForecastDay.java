package dev.huishang.domain;

import dev.huishang.domain.units.BeijingTime;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The forecast air of one city on one day, row of the stream `forecasts`. A run writes the same
/// rows again with a higher version, so that only the newest run is held.
///
/// @param id city and distance of the day, for example `110000.2`; the same in every run
/// @param ver version of this row
/// @param region division code of the city
/// @param day the day, Beijing date as `2026-11-26`
/// @param lead days from the run's own Beijing date; negative for days that were over by then and
///   stand as analysed, so that a running episode is seen whole
/// @param run when the run began
/// @param aqi daily index; null where the run has none
/// @param primary codes of the primary pollutants, separated by commas; empty for none
/// @param source who computed it
/// @param simulated true when generated
public record ForecastDay(
    String id,
    long ver,
    String region,
    String day,
    int lead,
    Instant run,
    @Nullable Integer aqi,
    String primary,
    String source,
    boolean simulated)
    implements Marked {
  /// @throws java.time.DateTimeException when `day` is no date: the row is set aside
  public ForecastDay {
    BadRow.unless(
        LocalDate.parse(day).equals(BeijingTime.date(run).plusDays(lead)),
        "day",
        day + ", " + lead);
  }

  /// The day.
  public LocalDate date() {
    return LocalDate.parse(day);
  }
}
