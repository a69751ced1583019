package dev.huishang.app.display;

import dev.huishang.domain.standards.AqiLevel;
import dev.huishang.domain.standards.Pollutant;
import dev.huishang.map.ColourScale;
import dev.huishang.wire.data.Standards;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Classes of a quantity of air by the edition of HJ 633 in force at that hour.
///
/// @param limits upper bound of each class as far as the standard states them; the last class has
///   none
/// @param levels the classes, best first
/// @param edition standard and edition as printed
/// @param possible greatest value that can be
record AirClasses(double[] limits, List<AqiLevel> levels, String edition, double possible) {
  static AirClasses of(Standards standards, String quantity, Instant hour) {
    var edition = standards.aqi().edition(hour);
    var bounds = edition.rules().levels();
    var limits = new ArrayList<Double>();
    double possible = bounds.getLast();
    var pollutant = Pollutant.of(quantity).orElse(null);
    if (pollutant == null) {
      bounds.subList(0, bounds.size() - 1).forEach(b -> limits.add(b.doubleValue()));
    } else {
      var row = edition.hourly().main().get(pollutant.ordinal());
      for (int i = 0; i < row.points().length; i++) {
        if (bounds.subList(0, bounds.size() - 1).contains(row.index()[i])) {
          limits.add((double) row.points()[i] / row.perUnit());
        }
      }
      possible = row.possible();
    }
    return new AirClasses(
        limits.stream().mapToDouble(l -> l).toArray(),
        List.of(AqiLevel.values()).subList(0, limits.size() + 1),
        edition.title(),
        possible);
  }

  ColourScale scale(ClassColours colours) {
    var steps = new ArrayList<ColourScale.Step>();
    for (int i = 0; i < levels.size(); i++) {
      double upTo = i < limits.length ? limits[i] : Double.MAX_VALUE;
      steps.add(new ColourScale.Step(upTo, colours.of(levels.get(i))));
    }
    return new ColourScale(0, steps);
  }

  /// The limit as it is written.
  String written(int i) {
    double limit = limits[i];
    return limit == Math.rint(limit)
        ? String.valueOf((long) limit)
        : String.format(Locale.ROOT, "%.1f", limit);
  }
}
