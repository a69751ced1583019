package dev.huishang.platform.world;

import dev.huishang.domain.standards.Pollutant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Hourly air: `ln C = ln mean(region, month) + ln hour + field + own + station effect`, after the
/// recipe of the geodata handbook. Fields live at centres about 200 km apart and reach stations
/// with Gaussian weights of unit variance; the first is shared by all pollutants.
final class AirModel {
  private static final double REACH_KM = 115;
  private static final double SPACING = 1.8;
  private final Dice dice;
  private final Climate climate;
  private final List<double[]> centres = new ArrayList<>();
  private final Map<Long, double[][]> fields = new ConcurrentHashMap<>();
  private final Walk[] walks = new Walk[Pollutant.values().length];

  /// A place on the field: its nearest centres, their weights, and what stays the same there.
  record Site(int number, int province, int[] centre, double[] weight, double[] effect) {}

  AirModel(Dice dice, Climate climate) {
    this.dice = dice;
    this.climate = climate;
    for (double lat = 16; lat <= 55; lat += SPACING) {
      double step = SPACING / StrictMath.cos(StrictMath.toRadians(lat));
      for (double lon = 72; lon <= 137; lon += step) {
        centres.add(new double[] {lon, lat});
      }
    }
    for (var pollutant : Pollutant.values()) {
      walks[pollutant.ordinal()] = new Walk(dice, climate.of(pollutant).folding());
    }
  }

  Site site(int number, int province, double lon, double lat) {
    var near = new ArrayList<Integer>();
    var raw = new ArrayList<Double>();
    double square = 0;
    double east = 111.2 * StrictMath.cos(StrictMath.toRadians(lat));
    for (int i = 0; i < centres.size(); i++) {
      double dx = (centres.get(i)[0] - lon) * east;
      double dy = (centres.get(i)[1] - lat) * 111.2;
      double d2 = dx * dx + dy * dy;
      if (d2 < 9 * REACH_KM * REACH_KM) {
        double w = StrictMath.exp(-d2 / (2 * REACH_KM * REACH_KM));
        near.add(i);
        raw.add(w);
        square += w * w;
      }
    }
    double norm = StrictMath.sqrt(square);
    var effect = new double[Pollutant.values().length];
    for (var p : Pollutant.values()) {
      double sd = p == Pollutant.O3 ? 0.08 : 0.22;
      effect[p.ordinal()] = sd * dice.normal(11, number, p == Pollutant.PM10 ? 0 : p.ordinal());
    }
    return new Site(
        number,
        province,
        near.stream().mapToInt(Integer::intValue).toArray(),
        raw.stream().mapToDouble(w -> w / norm).toArray(),
        effect);
  }

  /// Field values of all centres at one hour, for one field (pollutant ordinal; PM2.5 is the shared
  /// one). Made a block of hours at a time, kept for a while, then forgotten: they can always be
  /// made again.
  private double[] field(int number, long hour) {
    long block = Math.floorDiv(hour, Walk.BLOCK);
    if (fields.size() > 150) {
      fields.clear();
    }
    return fields
        .computeIfAbsent(block * 16 + number, k -> block(number, block))[
        (int) Math.floorMod(hour, (long) Walk.BLOCK)];
  }

  private double[][] block(int number, long block) {
    var hours = new double[Walk.BLOCK][centres.size()];
    for (int c = 0; c < centres.size(); c++) {
      var run = walks[number].run(100 + number, c, block * Walk.BLOCK, Walk.BLOCK);
      for (int h = 0; h < Walk.BLOCK; h++) {
        hours[h][c] = run[h];
      }
    }
    return hours;
  }

  private static double at(Site site, double[] field) {
    double z = 0;
    for (int i = 0; i < site.centre.length; i++) {
      z += field[site.centre[i]] * site.weight[i];
    }
    return z;
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
    var noise = walks[p].run(200 + p, site.number, hour, (n - 1) * step + 1);
    var out = new double[n];
    for (int i = 0; i < n; i++) {
      long h = hour + (long) i * step;
      double shared = at(site, field(0, h));
      double z = rest == 0 ? shared : course.load() * shared + rest * at(site, field(p, h));
      double ln = base + regional * z + own * noise[i * step] + season(course, h);
      out[i] = StrictMath.exp(ln);
    }
    return out;
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
