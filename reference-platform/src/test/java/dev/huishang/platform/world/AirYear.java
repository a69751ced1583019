package dev.huishang.platform.world;

import dev.huishang.domain.standards.Pollutant;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The hours of 2025 at some stations all over the country, as served.
final class AirYear {
  private static final Instant START = Instant.parse("2024-12-31T16:00:00Z");
  private static final Instant END = Instant.parse("2025-12-31T16:00:00Z");

  /// By station, pollutant and hour; NaN where missing or marked.
  private final List<double[][]> stations;

  /// @param count stations, evenly spread over the list
  AirYear(GeneratedWorld world, List<Layout.Spot> spots, int count) {
    int step = spots.size() / count;
    stations =
        IntStream.range(0, count)
            .parallel()
            .mapToObj(i -> station(world, spots.get(i * step + 3)))
            .toList();
  }

  private static double[][] station(GeneratedWorld world, Layout.Spot spot) {
    var values = new double[Pollutant.values().length][];
    for (var p : Pollutant.values()) {
      values[p.ordinal()] =
          world.measurements().history(spot, AirStatistics.parameter(p), START, END).stream()
              .mapToDouble(AirStatistics::value)
              .toArray();
    }
    return values;
  }

  /// Values of a pollutant by station and hour.
  List<double[]> of(Pollutant pollutant) {
    return stations.stream().map(s -> s[pollutant.ordinal()]).toList();
  }

  /// Mean over the stations of the correlation of ln after a lag, the course of month and hour
  /// taken away.
  double memory(Pollutant pollutant, int lag) {
    return mean(s -> new Memory(ln(s[pollutant.ordinal()]), 2025).at(lag));
  }

  /// Mean over the stations of the correlation of the ln of two pollutants.
  double correlation(Pollutant one, Pollutant other) {
    return mean(s -> correlation(ln(s[one.ordinal()]), ln(s[other.ordinal()])));
  }

  private double mean(ToDoubleFunction<double[][]> figure) {
    return stations.stream().mapToDouble(figure).average().orElseThrow();
  }

  private static double[] ln(double[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> Math.log(values[i])).toArray();
  }

  private static double correlation(double[] a, double[] b) {
    var both =
        IntStream.range(0, a.length).filter(i -> !Double.isNaN(a[i] + b[i])).boxed().toList();
    double meanA = both.stream().mapToDouble(i -> a[i]).average().orElseThrow();
    double meanB = both.stream().mapToDouble(i -> b[i]).average().orElseThrow();
    double ab = both.stream().mapToDouble(i -> (a[i] - meanA) * (b[i] - meanB)).sum();
    double aa = both.stream().mapToDouble(i -> (a[i] - meanA) * (a[i] - meanA)).sum();
    double bb = both.stream().mapToDouble(i -> (b[i] - meanB) * (b[i] - meanB)).sum();
    return ab / Math.sqrt(aa * bb);
  }
}
