package dev.huishang.domain.period;

import dev.huishang.domain.units.BeijingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/// Consecutive whole hours.
///
/// @param from start of the first hour
/// @param hours how many, one at least
public record Period(Instant from, int hours) {
  private static final MonthDay LEAP = MonthDay.parse("--02-29");

  public Period {
    if (hours < 1) {
      throw new IllegalArgumentException("a period has one hour at least: " + hours);
    }
    from = from.truncatedTo(ChronoUnit.HOURS);
  }

  /// End of the last hour.
  public Instant to() {
    return from.plus(hours, ChronoUnit.HOURS);
  }

  /// Start of an hour, counted from 0.
  public Instant hour(int i) {
    return from.plus(i, ChronoUnit.HOURS);
  }

  /// So many hours on, or back.
  Period shifted(long by) {
    return new Period(from.plus(by, ChronoUnit.HOURS), hours);
  }

  /// The day it begins on, Beijing time.
  public LocalDate day() {
    return from.atZone(BeijingTime.ZONE).toLocalDate();
  }

  /// The same hours, beginning on another day.
  Period on(LocalDate other) {
    var start = from.atZone(BeijingTime.ZONE).toLocalTime();
    return new Period(other.atTime(start).atZone(BeijingTime.ZONE).toInstant(), hours);
  }

  /// True where one of its hours is of a 29 February.
  boolean hasLeapDay() {
    return IntStream.range(0, hours)
        .mapToObj(i -> hour(i).atZone(BeijingTime.ZONE))
        .anyMatch(t -> MonthDay.from(t).equals(LEAP));
  }
}
