package dev.huishang.platform.world;

import dev.huishang.domain.standards.Pollutant;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Hourly air: `ln C = ln mean(region, month) + ln hour + fields + own + station effect`, after the
/// recipe of the geodata handbook. The pollutants share a few random fields, wide for weather and
/// ventilation, narrow for what is near its source; how strongly each follows which decides how it
/// varies in space and time and how it goes with the others.
final class AirModel {
  private final Dice dice;
  private final Climate climate;
  private final Grid[] grids;
  private final Walk[] noises = new Walk[Pollutant.values().length];

  /// A place on the grids, and what stays the same there.
  record Site(int number, int province, Grid.Spot[] spots, double[] effect) {}

  private record Season(long hour, int step, double[] ln) {}

  private final AtomicReferenceArray<@Nullable Season> seasons =
      new AtomicReferenceArray<>(Pollutant.values().length);

  AirModel(Dice dice, Climate climate) {
    this.dice = dice;
    this.climate = climate;
    var fields = climate.fields();
    grids = new Grid[fields.size()];
    for (int f = 0; f < grids.length; f++) {
      grids[f] = new Grid(f, fields.get(f).reach(), new Walk(dice, fields.get(f).folding()));
    }
    for (var pollutant : Pollutant.values()) {
      noises[pollutant.ordinal()] = new Walk(dice, climate.of(pollutant).memory());
    }
  }

  Site site(int number, int province, double lon, double lat) {
    var effect = new double[Pollutant.values().length];
    for (var p : Pollutant.values()) {
      effect[p.ordinal()] =
          climate.of(p).effect() * dice.normal(11, number, p == Pollutant.PM10 ? 0 : p.ordinal());
    }
    var spots = new Grid.Spot[grids.length];
    for (int g = 0; g < grids.length; g++) {
      spots[g] = grids[g].spot(lon, lat);
    }
    return new Site(number, province, spots, effect);
  }

  /// Concentrations of `n` hours from `hour` (hours since the epoch, UTC), `step` apart, unrounded.
  double[] series(Site site, Pollutant pollutant, long hour, int n, int step) {
    var course = climate.of(pollutant);
    int p = pollutant.ordinal();
    double base =
        StrictMath.log(course.mean() * climate.region(pollutant, site.province))
            + site.effect[p]
            - course.variance() / 2;
    var noise = noises[p].run(200 + p, site.number, hour, (n - 1) * step + 1);
    var out = new double[n];
    for (int f = 0; f < grids.length; f++) {
      double load = course.loads()[f];
      if (load != 0) {
        var run = grids[f].run(site.spots[f], hour, n, step);
        var factor = climate.fields().get(f).hour();
        for (int i = 0; i < n; i++) {
          out[i] += load * run[i] * factor[(int) Math.floorMod(hour + (long) i * step + 8, 24L)];
        }
      }
    }
    var season = season(pollutant, hour, n, step);
    for (int i = 0; i < n; i++) {
      double ln = base + out[i] + course.own() * noise[i * step] + season[i];
      out[i] = StrictMath.exp(ln);
    }
    return out;
  }

  /// The course of the season, which is the same for every place asked about the same hours.
  private double[] season(Pollutant pollutant, long hour, int n, int step) {
    var held = seasons.get(pollutant.ordinal());
    if (held == null || held.hour != hour || held.ln.length != n || held.step != step) {
      var ln = new double[n];
      for (int i = 0; i < n; i++) {
        ln[i] = season(climate.of(pollutant), hour + (long) i * step);
      }
      held = new Season(hour, step, ln);
      seasons.set(pollutant.ordinal(), held);
    }
    return held.ln;
  }

  private static double season(Climate.Course course, long hour) {
    long beijing = hour + 8;
    int h = (int) Math.floorMod(beijing, 24L);
    double year = Math.floorMod(beijing, 8766L) / 8766.0 * 12 - 0.5;
    int m = (int) Math.floorMod((long) Math.floor(year), 12L);
    double f = year - Math.floor(year);
    double month = course.month()[m] * (1 - f) + course.month()[(m + 1) % 12] * f;
    return StrictMath.log(month * course.hour()[h]);
  }
}
