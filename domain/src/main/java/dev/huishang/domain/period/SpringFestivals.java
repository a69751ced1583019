package dev.huishang.domain.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/// When 正月初一 is, and how far around it life follows it and not the date: emissions and traffic of
/// those days are those of the festival.
///
/// @param firstDays 正月初一 by year
/// @param before days of the season before it
/// @param after days of the season after it
public record SpringFestivals(Map<Integer, LocalDate> firstDays, int before, int after) {
  public SpringFestivals {
    firstDays = Map.copyOf(firstDays);
  }

  /// True where the year of this day and the one before stand in the table.
  public boolean knows(LocalDate day) {
    return firstDays.containsKey(day.getYear()) && firstDays.containsKey(day.getYear() - 1);
  }

  /// The day of the year before with the same distance to the festival; empty out of season, and
  /// where the table does not reach.
  public Optional<LocalDate> yearBefore(LocalDate day) {
    var own = firstDays.get(day.getYear());
    var last = firstDays.get(day.getYear() - 1);
    if (own == null || last == null) {
      return Optional.empty();
    }
    long apart = ChronoUnit.DAYS.between(own, day);
    return apart < -before || apart > after ? Optional.empty() : Optional.of(last.plusDays(apart));
  }

  /// Days from 正月初一 of its year, negative before it; empty where the table does not reach.
  public Optional<Long> apart(LocalDate day) {
    return Optional.ofNullable(firstDays.get(day.getYear()))
        .map(first -> ChronoUnit.DAYS.between(first, day));
  }
}
