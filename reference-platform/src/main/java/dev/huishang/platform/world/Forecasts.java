package dev.huishang.platform.world;

import dev.huishang.domain.ForecastDay;
import dev.huishang.domain.standards.Pollutant;
import dev.huishang.domain.units.BeijingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The daily forecast of the cities: what the model will show, wrong by more the farther the day. A
/// run begins at 08:00 Beijing time; days that are over stand as they were.
final class Forecasts {
  private static final int HOUR = 8;
  private static final int BACK = 2;
  private static final int AHEAD = 6;

  /// Growth of the error with the day, of the logarithm.
  private static final double ERROR = 0.05;

  private static final int HIGHEST = 500;

  private record Run(LocalDate date, List<ForecastDay> rows) {}

  private final NationalFigures figures;
  private final Dice dice;
  private @Nullable Run newest;

  Forecasts(NationalFigures figures, Dice dice) {
    this.figures = figures;
    this.dice = dice;
  }

  private static LocalDate run(Instant now) {
    return BeijingTime.date(now.minusSeconds(HOUR * 3_600L));
  }

  /// True when a new run came in between.
  static boolean moved(Instant from, Instant to) {
    return run(to).isAfter(run(from));
  }

  /// The newest run; who asks while it is in the making waits for it.
  synchronized List<ForecastDay> at(Instant now) {
    var date = run(now);
    var held = newest;
    if (held == null || !held.date().equals(date)) {
      var rows = figures.cities().parallelStream().flatMap(c -> city(c, date).stream()).toList();
      held = new Run(date, rows);
      newest = held;
    }
    return held.rows();
  }

  private List<ForecastDay> city(Layout.Spot spot, LocalDate date) {
    var region = String.valueOf(spot.station().city());
    var first = date.minusDays(BACK);
    var begins = first.atStartOfDay().toInstant(BeijingTime.ZONE);
    var run = date.atStartOfDay().plusHours(HOUR).toInstant(BeijingTime.ZONE);
    var days = figures.days(spot, begins, BACK + AHEAD + 1);
    var out = new ArrayList<ForecastDay>(days.size());
    for (int i = 0; i < days.size(); i++) {
      int lead = i - BACK;
      var day = days.get(i);
      double off =
          ERROR * Math.max(0, lead) * dice.normal(81, spot.number(), first.toEpochDay() + i);
      int aqi = (int) Math.clamp(Math.round(day.aqi() * StrictMath.exp(off)), 1, HIGHEST);
      out.add(
          new ForecastDay(
              region + "." + i,
              run.getEpochSecond(),
              region,
              first.plusDays(i).toString(),
              lead,
              run,
              aqi,
              day.primary().stream().map(Pollutant::label).collect(Collectors.joining(",")),
              "reference-forecast",
              true));
    }
    return out;
  }
}
