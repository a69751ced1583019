package dev.huishang.platform.world;

import dev.huishang.domain.standards.Pollutant;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Hourly air: `ln C = ln mean(region, month) + ln hour + field + own + station effect`, after the
/// recipe of the geodata handbook. The first field is shared by all pollutants; each has a second
/// of its own. A field is a mixture of grids, wide for weather, narrow for what is near its source.
final class AirModel {
  private final Dice dice;
  private final Climate climate;
  private final Grid[] grids = {
    new Grid(150, 2.4, 150), new Grid(97, 1.6, 150), new Grid(20, 0.31, 40)
  };
  private final Walk[] walks = new Walk[Pollutant.values().length];
  private final Walk[] noises = new Walk[Pollutant.values().length];

  /// A place on the grids, and what stays the same there.
  record Site(int number, int province, Grid.Spot[] spots, double[] effect) {}

  private record Season(long hour, int step, double[] ln) {}

  private final AtomicReferenceArray<@Nullable Season> seasons =
      new AtomicReferenceArray<>(Pollutant.values().length);

  AirModel(Dice dice, Climate climate) {
    this.dice = dice;
    this.climate = climate;
    for (var pollutant : Pollutant.values()) {
      walks[pollutant.ordinal()] = new Walk(dice, climate.of(pollutant).folding());
      noises[pollutant.ordinal()] = new Walk(dice, climate.of(pollutant).noise());
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
    double regional = StrictMath.sqrt(1 - course.nugget()) * course.sigma();
    double own = StrictMath.sqrt(course.nugget()) * course.sigma();
    double rest = StrictMath.sqrt(1 - course.load() * course.load());
    double base =
        StrictMath.log(course.mean() * climate.region(pollutant, site.province))
            + site.effect[p]
            - course.sigma() * course.sigma() / 2;
    var noise = noises[p].run(200 + p, site.number, hour, (n - 1) * step + 1);
    var out = new double[n];
    add(out, regional * course.load(), site, Pollutant.PM25, hour, step);
    add(out, regional * rest, site, pollutant, hour, step);
    var season = season(pollutant, hour, n, step);
    for (int i = 0; i < n; i++) {
      double ln = base + out[i] + own * noise[i * step] + season[i];
      out[i] = StrictMath.exp(ln);
    }
    return out;
  }

  /// Adds the field of a pollutant, mixed from the grids by their shares of its variance.
  private void add(double[] out, double scale, Site site, Pollutant of, long hour, int step) {
    var shares = climate.of(of).grids();
    int p = of.ordinal();
    for (int g = 0; g < shares.length; g++) {
      if (scale != 0 && shares[g] > 0) {
        double weight = scale * StrictMath.sqrt(shares[g]);
        var run = grids[g].run(site.spots[g], p, walks[p], hour, out.length, step);
        for (int i = 0; i < out.length; i++) {
          out[i] += weight * run[i];
        }
      }
    }
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
