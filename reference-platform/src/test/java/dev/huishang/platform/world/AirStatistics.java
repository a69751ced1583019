package dev.huishang.platform.world;

import dev.huishang.domain.Observation;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.standards.Pollutant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Statistics of air as it is served: cross sections of the country at sampled hours.
final class AirStatistics {
  static final double[] BANDS = {0, 5, 15, 30, 60, 120, 250, 500};
  private static final int PAIRS = 12_000;
  private final GeneratedWorld world;
  private final List<Layout.Spot> spots;
  private final List<int[]> pairs = new ArrayList<>();

  AirStatistics(GeneratedWorld world) {
    this.world = world;
    spots = world.layout().spots.stream().filter(s -> s.station().kind() == PointKind.AIR).toList();
    for (int b = 0; b < BANDS.length - 1; b++) {
      pairs.add(new int[0]);
    }
    pair();
  }

  /// Up to 12,000 pairs of stations per band of distance, drawn with a fixed seed.
  private void pair() {
    var found = new ArrayList<List<int[]>>();
    for (int b = 0; b < BANDS.length - 1; b++) {
      found.add(new ArrayList<>());
    }
    var random = new Random(7);
    for (int i = 0; i < spots.size(); i++) {
      for (int j = i + 1; j < spots.size(); j++) {
        int band = band(km(spots.get(i), spots.get(j)));
        if (band >= 0 && (band < 4 || random.nextInt(40) == 0)) {
          found.get(band).add(new int[] {i, j});
        }
      }
    }
    for (int b = 0; b < found.size(); b++) {
      var list = found.get(b);
      Collections.shuffle(list, random);
      pairs.set(b, list.stream().limit(PAIRS).flatMapToInt(Arrays::stream).toArray());
    }
  }

  private static int band(double km) {
    for (int b = 0; b < BANDS.length - 1; b++) {
      if (km >= BANDS[b] && km < BANDS[b + 1]) {
        return b;
      }
    }
    return -1;
  }

  private static double km(Layout.Spot a, Layout.Spot b) {
    double dy = (a.station().lat() - b.station().lat()) * 111.2;
    if (Math.abs(dy) > 500) {
      return 1_000;
    }
    double dx =
        (a.station().lon() - b.station().lon())
            * 111.2
            * Math.cos(Math.toRadians((a.station().lat() + b.station().lat()) / 2));
    return Math.hypot(dx, dy);
  }

  /// Spread of ln over the stations and correlation by band, both pooled over the hours.
  record Cross(double sd, double[] correlation) {}

  Cross cross(Pollutant pollutant, List<Instant> hours) {
    var parameter = parameter(pollutant);
    var half = new double[pairs.size()];
    var count = new long[pairs.size()];
    double variance = 0;
    for (var hour : hours) {
      var ln = logs(parameter, hour);
      variance += variance(ln) / hours.size();
      for (int b = 0; b < half.length; b++) {
        var list = pairs.get(b);
        for (int k = 0; k < list.length; k += 2) {
          double d = ln[list[k]] - ln[list[k + 1]];
          if (!Double.isNaN(d)) {
            half[b] += d * d / 2;
            count[b]++;
          }
        }
      }
    }
    var correlation = new double[half.length];
    for (int b = 0; b < half.length; b++) {
      correlation[b] = 1 - half[b] / count[b] / variance;
    }
    return new Cross(Math.sqrt(variance), correlation);
  }

  static Parameter parameter(Pollutant pollutant) {
    return Parameters.ALL.stream()
        .filter(p -> p.id().equals(pollutant.param()))
        .findFirst()
        .orElseThrow();
  }

  /// Values of all stations at an hour as served; NaN where missing or marked.
  private double[] logs(Parameter parameter, Instant hour) {
    return IntStream.range(0, spots.size())
        .parallel()
        .mapToDouble(i -> value(at(spots.get(i), parameter, hour)))
        .map(Math::log)
        .toArray();
  }

  Observation at(Layout.Spot spot, Parameter parameter, Instant hour) {
    return world.measurements().history(spot, parameter, hour, hour.plusSeconds(3_600)).getFirst();
  }

  static double value(Observation o) {
    return o.val() instanceof Double v && v > 0 && o.q().equals("N") ? v : Double.NaN;
  }

  List<Layout.Spot> spots() {
    return spots;
  }

  private static double variance(double[] x) {
    double sum = 0;
    double square = 0;
    int n = 0;
    for (double v : x) {
      if (!Double.isNaN(v)) {
        sum += v;
        square += v * v;
        n++;
      }
    }
    return square / n - sum / n * sum / n;
  }
}
