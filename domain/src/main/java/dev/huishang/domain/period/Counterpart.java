package dev.huishang.domain.period;

import dev.huishang.domain.units.BeijingTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;

/// The period another is compared with, and the rule that found it.
///
/// @param period hours of the other period, as many as of the first
/// @param rule how it was found, to be printed beside the figures
public record Counterpart(Period period, Rule rule) {
  /// How a period was found.
  public enum Rule {
    /// The hour before.
    HOUR_BEFORE,
    /// The same hours of the day before.
    DAY_BEFORE,
    /// The same hours seven days before.
    WEEK_BEFORE,
    /// The same date of the year before.
    SAME_DATE,
    /// 29 February has no date in the year before: 28 February stands for it.
    LEAP_DAY,
    /// The same first date, and one of the two holds a 29 February: as many hours, not as many
    /// dates.
    LEAP_INSIDE,
    /// As many days from 正月初一.
    FESTIVAL,
    /// Asked by the festival, but out of its season: the same date.
    OUT_OF_SEASON,
    /// Asked by the festival, but the table does not reach: the same date.
    NO_TABLE,
    /// Chosen freely.
    FREE
  }

  private static final MonthDay LEAP = MonthDay.parse("--02-29");

  /// The other period of this one.
  ///
  /// @param alignment which one; a free one has none but what was chosen
  /// @throws IllegalArgumentException for [Alignment#FREE]
  public static Counterpart of(Period period, Alignment alignment, SpringFestivals festivals) {
    return switch (alignment) {
      case HOUR_BEFORE -> new Counterpart(period.shifted(-1), Rule.HOUR_BEFORE);
      case DAY_BEFORE ->
          new Counterpart(
              period.shifted(-ChronoUnit.DAYS.getDuration().toHours()), Rule.DAY_BEFORE);
      case WEEK_BEFORE ->
          new Counterpart(
              period.shifted(-ChronoUnit.WEEKS.getDuration().toHours()), Rule.WEEK_BEFORE);
      case YEAR_BEFORE -> byDate(period, Rule.SAME_DATE);
      case FESTIVAL ->
          festivals
              .yearBefore(period.day())
              .map(day -> new Counterpart(period.on(day), Rule.FESTIVAL))
              .orElseGet(() ->
                  byDate(
                      period, festivals.knows(period.day()) ? Rule.OUT_OF_SEASON : Rule.NO_TABLE));
      case FREE -> throw new IllegalArgumentException("a free comparison chooses both periods");
    };
  }

  private static Counterpart byDate(Period period, Rule plain) {
    var other = period.on(period.day().minusYears(1));
    var start = MonthDay.from(period.from().atZone(BeijingTime.ZONE));
    var rule =
        start.equals(LEAP)
            ? Rule.LEAP_DAY
            : period.hasLeapDay() || other.hasLeapDay() ? Rule.LEAP_INSIDE : plain;
    return new Counterpart(other, rule);
  }
}
