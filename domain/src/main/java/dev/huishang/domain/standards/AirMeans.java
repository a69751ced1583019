package dev.huishang.domain.standards;

import dev.huishang.domain.units.BeijingTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Means of concentrations with the rules of GB 3095 on valid data. Hours are named by their start;
/// days are natural days in Beijing time.
public record AirMeans(AirValidity rules) {

  /// An hourly value, valid when enough of the hour was sampled.
  public Measured hour(Measured value, int sampledMinutes) {
    return sampledMinutes >= rules.sampledMinutes()
        ? value
        : new Measured.Unusable(Flaw.TOO_FEW, sampledMinutes + " min");
  }

  /// The mean of a natural day.
  ///
  /// @param hours hourly values by start of the hour; what lies outside the day is left alone
  public Mean day(Map<Instant, ? extends Measured> hours, LocalDate day) {
    return Mean.of(within(hours, start(day), start(day.plusDays(1))), rules.hoursOfDay());
  }

  /// The moving mean of eight hours that ends with the given hour.
  ///
  /// @param last start of the last hour of the window
  public Mean window(Map<Instant, ? extends Measured> hours, Instant last) {
    var end = last.plus(1, ChronoUnit.HOURS);
    var begin = end.minus(rules.window(), ChronoUnit.HOURS);
    return Mean.of(within(hours, begin, end), rules.hoursOfWindow());
  }

  /// The greatest moving mean of eight hours of a day: of the windows that lie within it. Of equal
  /// ones it is the earliest.
  public Mean greatestWindow(Map<Instant, ? extends Measured> hours, LocalDate day) {
    var end = start(day.plusDays(1));
    Mean greatest = new Mean.TooFew(0, rules.windowsOfDay());
    int valid = 0;
    int open = 0;
    var last = start(day).plus(rules.window() - 1, ChronoUnit.HOURS);
    for (; last.isBefore(end); last = last.plus(1, ChronoUnit.HOURS)) {
      var mean = window(hours, last);
      valid += mean instanceof Mean.Of || mean instanceof Mean.Below ? 1 : 0;
      open += mean instanceof Mean.Open ? 1 : 0;
      greatest = greater(greatest, mean);
    }
    if (open > 0) {
      return new Mean.Open(valid, open);
    }
    return valid >= rules.windowsOfDay() ? greatest : new Mean.TooFew(valid, rules.windowsOfDay());
  }

  private static Mean greater(Mean a, Mean b) {
    return rank(a).compareTo(rank(b)) >= 0 ? a : b;
  }

  /// What is only known to be below a limit is not above any number.
  private static BigDecimal rank(Mean mean) {
    return switch (mean) {
      case Mean.Of(BigDecimal value, int _, int _) -> value;
      case Mean.Below _ -> BigDecimal.ZERO;
      case Mean.Open _, Mean.TooFew _ -> BigDecimal.ONE.negate();
    };
  }

  /// The mean of a year.
  public Mean year(Map<LocalDate, ? extends Measured> days, int year) {
    var all = new ArrayList<Measured>();
    for (var month : Month.values()) {
      var values = month(days, YearMonth.of(year, month));
      int needed = month == Month.FEBRUARY ? rules.daysOfFebruary() : rules.daysOfMonth();
      int valid = usable(values);
      if (valid < needed) {
        return new Mean.TooFew(valid, needed);
      }
      all.addAll(values);
    }
    return Mean.of(all, rules.daysOfYear());
  }

  private static int usable(List<Measured> values) {
    return (int)
        values.stream()
            .filter(v -> v instanceof Measured.Value || v instanceof Measured.Below)
            .count();
  }

  private static List<Measured> month(Map<LocalDate, ? extends Measured> days, YearMonth month) {
    var values = new ArrayList<Measured>();
    days.forEach((day, value) -> {
      if (YearMonth.from(day).equals(month)) {
        values.add(value);
      }
    });
    return values;
  }

  private static List<Measured> within(
      Map<Instant, ? extends Measured> hours, Instant from, Instant until) {
    var values = new ArrayList<Measured>();
    for (var at = from; at.isBefore(until); at = at.plus(1, ChronoUnit.HOURS)) {
      var value = hours.get(at);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(BeijingTime.ZONE).toInstant();
  }
}
