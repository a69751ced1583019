package dev.huishang.domain.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.period.Counterpart.Rule;
import dev.huishang.domain.units.BeijingTime;
import dev.huishang.wire.data.SpringFestivalTable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which period a period is compared with: calendar, leap day and spring festival.
class CounterpartTest {
  private final SpringFestivals festivals = SpringFestivalTable.read();

  private static Period at(String local, int hours) {
    return new Period(LocalDateTime.parse(local).atZone(BeijingTime.ZONE).toInstant(), hours);
  }

  @ParameterizedTest
  @CsvSource({
    "HOUR_BEFORE, 2026-11-26T00:00, 1, 2026-11-25T23:00, HOUR_BEFORE",
    "DAY_BEFORE, 2026-03-01T05:00, 1, 2026-02-28T05:00, DAY_BEFORE",
    "DAY_BEFORE, 2024-03-01T00:00, 24, 2024-02-29T00:00, DAY_BEFORE",
    "WEEK_BEFORE, 2026-11-26T14:00, 24, 2026-11-19T14:00, WEEK_BEFORE",
    "YEAR_BEFORE, 2026-11-26T14:00, 1, 2025-11-26T14:00, SAME_DATE",
    // the leap day has no date in the year before
    "YEAR_BEFORE, 2024-02-29T08:00, 1, 2023-02-28T08:00, LEAP_DAY",
    "YEAR_BEFORE, 2024-02-28T00:00, 24, 2023-02-28T00:00, SAME_DATE",
    "YEAR_BEFORE, 2024-02-28T00:00, 168, 2023-02-28T00:00, LEAP_INSIDE",
    "YEAR_BEFORE, 2025-02-28T00:00, 168, 2024-02-28T00:00, LEAP_INSIDE",
    "YEAR_BEFORE, 2025-03-01T00:00, 24, 2024-03-01T00:00, SAME_DATE",
    // 正月初一 2024-02-10 and 2023-01-22
    "FESTIVAL, 2024-02-10T09:00, 1, 2023-01-22T09:00, FESTIVAL",
    "FESTIVAL, 2024-02-29T09:00, 1, 2023-02-10T09:00, FESTIVAL",
    "FESTIVAL, 2024-01-26T00:00, 24, 2023-01-07T00:00, FESTIVAL",
    "FESTIVAL, 2024-01-25T00:00, 24, 2023-01-25T00:00, OUT_OF_SEASON",
    "FESTIVAL, 2024-03-05T00:00, 24, 2023-02-15T00:00, FESTIVAL",
    "FESTIVAL, 2024-03-06T00:00, 24, 2023-03-06T00:00, OUT_OF_SEASON",
    "FESTIVAL, 2013-02-10T00:00, 24, 2012-02-10T00:00, NO_TABLE",
  })
  void isFoundByItsRule(Alignment how, String from, int hours, String other, Rule rule) {
    var found = Counterpart.of(at(from, hours), how, festivals);
    assertEquals(at(other, hours), found.period());
    assertEquals(rule, found.rule());
  }

  @Test
  void ofAFreeComparisonIsNotFoundButChosen() {
    var period = at("2026-11-26T14:00", 1);
    assertThrows(
        IllegalArgumentException.class, () -> Counterpart.of(period, Alignment.FREE, festivals));
  }

  /// Two or three days late or early is a lunar month begun on the wrong day: every year is twelve
  /// or thirteen moons after the one before, and 正月初一 lies between 21 January and 20 February.
  @Test
  void theTableIsMadeOfMoonsAndHasNoHole() {
    double moon = 29.530588;
    var days = festivals.firstDays();
    int first = days.keySet().stream().min(Integer::compare).orElseThrow();
    for (int year = first; year < first + days.size(); year++) {
      var day = days.get(year);
      assertTrue(
          !day.isBefore(LocalDate.of(year, 1, 21)) && !day.isAfter(LocalDate.of(year, 2, 20)),
          day::toString);
      if (year > first) {
        double moons = ChronoUnit.DAYS.between(days.get(year - 1), day) / moon;
        double off = Math.abs(moons - Math.rint(moons)) * moon;
        assertTrue(off < 1, day + " is " + off + " days off the moon");
      }
    }
    assertEquals(LocalDate.of(2026, 2, 17), days.get(2026));
  }
}
