package dev.huishang.platform.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.huishang.domain.Networks;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.standards.WaterClass;
import dev.huishang.wire.data.Standards;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Surface water as served has the percentiles, spreads and classes of the measured one.
class WaterStatisticsTest {
  private static final GeneratedWorld WORLD = new GeneratedWorld(20261124);
  private static final List<Layout.Spot> STATIONS =
      WORLD.layout().spots.stream()
          .filter(s -> s.station().network().equals(Networks.WATER_LOCAL))
          .toList();
  private static final Instant APRIL = Instant.parse("2021-03-31T16:00:00Z");
  private static final Instant APRIL_END = Instant.parse("2021-04-05T16:00:00Z");

  private static double[] values(Layout.Spot spot, Parameter parameter) {
    return WORLD.measurements().history(spot, parameter, APRIL, APRIL_END).stream()
        .filter(o -> o.q().equals("N"))
        .flatMapToDouble(o -> o.val() instanceof Double v ? DoubleStream.of(v) : DoubleStream.of())
        .toArray();
  }

  private static double gsd(DoubleStream values) {
    var ln = values.map(Math::log).toArray();
    double mean = DoubleStream.of(ln).average().orElseThrow();
    double square = DoubleStream.of(ln).map(v -> (v - mean) * (v - mean)).sum();
    return Math.exp(Math.sqrt(square / (ln.length - 1)));
  }

  /// A spread near 1 is held by its ln, a wide one by itself: the closer of the two tolerances.
  private static void assertSpread(String what, double gsd, double ln) {
    var bounds = Bounds.of("water");
    double share = bounds.path("spread_tolerance_of_ln").asDouble() * Math.log(gsd);
    double wide = Math.log(1 + bounds.path("spread_tolerance").asDouble());
    assertEquals(Math.log(gsd), ln, Math.min(share, wide), "ln GSD " + what);
  }

  @Test
  void percentilesAndSpreadsAreThoseOfTheMeasuredDays() {
    var bounds = Bounds.of("water");
    for (var parameter : Parameters.OF.get(PointKind.SURFACE_WATER)) {
      var id = parameter.id();
      var runs =
          STATIONS.stream().map(s -> values(s, parameter)).filter(v -> v.length > 9).toList();
      var all = runs.stream().flatMapToDouble(DoubleStream::of).sorted().toArray();
      var targets = bounds.path("percentiles").path(id);
      double wide = bounds.path("percentile_tolerance").asDouble();
      Bounds.near(id + " p5", all[all.length / 20], targets.path(0).asDouble(), wide);
      Bounds.near(
          id + " median",
          all[all.length / 2],
          targets.path(1).asDouble(),
          bounds.path("median_tolerance").asDouble());
      Bounds.near(id + " p95", all[all.length * 19 / 20], targets.path(2).asDouble(), wide);
      assertSpread(
          id + " between stations",
          bounds.path("gsd_between").path(id).asDouble(),
          Math.log(gsd(runs.stream().mapToDouble(v -> v[v.length / 2]))));
      assertSpread(
          id + " within a station",
          bounds.path("gsd_within").path(id).asDouble(),
          Math.sqrt(
              runs.stream()
                  .mapToDouble(v -> Math.pow(Math.log(gsd(DoubleStream.of(v))), 2))
                  .average()
                  .orElseThrow()));
      if (id.equals("nh3n")) {
        double censored =
            100.0 * DoubleStream.of(all).filter(v -> v <= all[0]).count() / all.length;
        Bounds.inside("censored NH3-N %", censored, bounds.path("nh3n_censored_pct"), 0);
      }
    }
  }

  @Test
  void valuesRememberThemselvesAsLongAsMeasuredOnes() {
    var bounds = Bounds.of("water");
    double tolerance = bounds.path("autocorrelation_tolerance").asDouble();
    for (var parameter : Parameters.OF.get(PointKind.SURFACE_WATER)) {
      var runs = STATIONS.stream().map(s -> deviations(s, parameter)).toList();
      var targets = bounds.path("autocorrelation").path(parameter.id());
      assertEquals(
          targets.path(0).asDouble(Double.NaN),
          correlation(runs, 1),
          tolerance,
          parameter.id() + " after 4 h");
      assertEquals(
          targets.path(1).asDouble(Double.NaN),
          correlation(runs, 6),
          tolerance,
          parameter.id() + " after 24 h");
    }
  }

  /// What a station's ln values of the five days lie above their mean, by slot; NaN where missing.
  private static double[] deviations(Layout.Spot spot, Parameter parameter) {
    var ln =
        WORLD.measurements().history(spot, parameter, APRIL, APRIL_END).stream()
            .mapToDouble(o -> o.q().equals("N") && o.val() instanceof Double v ? v : Double.NaN)
            .map(Math::log)
            .toArray();
    double mean = DoubleStream.of(ln).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
    return DoubleStream.of(ln).map(v -> v - mean).toArray();
  }

  /// Autocorrelation after a lag of slots, pooled over the stations.
  private static double correlation(List<double[]> runs, int lag) {
    double product =
        runs.stream()
            .flatMapToDouble(
                r -> IntStream.range(lag, r.length).mapToDouble(i -> r[i] * r[i - lag]))
            .filter(v -> !Double.isNaN(v))
            .average()
            .orElseThrow();
    double square =
        runs.stream()
            .flatMapToDouble(r -> DoubleStream.of(r).map(v -> v * v))
            .filter(v -> !Double.isNaN(v))
            .average()
            .orElseThrow();
    return product / square;
  }

  @Test
  void classesOfSingleValuesHaveTheMeasuredShares() {
    var bounds = Bounds.of("water");
    var standard = Standards.load().surface();
    var shares = new double[WaterClass.values().length];
    for (var spot : STATIONS) {
      var values = new HashMap<String, Double>();
      for (var parameter : Parameters.OF.get(PointKind.SURFACE_WATER)) {
        var run = values(spot, parameter);
        if (run.length > 0) {
          values.put(parameter.id(), run[0]);
        }
      }
      var result = standard.evaluate(values, "LAKE".equals(spot.station().body())).orElseThrow();
      shares[result.waterClass().ordinal()] += 100.0 / STATIONS.size();
    }
    for (int i = 0; i < shares.length; i++) {
      assertEquals(
          bounds.path("classes_pct").path(i).asDouble(),
          shares[i],
          bounds.path("classes_tolerance").asDouble(),
          WaterClass.values()[i].toString());
    }
  }

  @Test
  void monthlyMeansOfTheNationalSectionsReachThePublishedYear() {
    var bounds = Bounds.of("national");
    int year = bounds.path("year").asInt();
    var months =
        IntStream.rangeClosed(1, 12)
            .mapToObj(m -> WORLD.figures().water(YearMonth.of(year, m)).get(100_000))
            .toList();
    double good = months.stream().mapToDouble(NationalFigures.WaterMonth::good).average().orElse(0);
    double bad = months.stream().mapToDouble(NationalFigures.WaterMonth::bad).average().orElse(0);
    Bounds.inside("I to III %", good, bounds.path("good_sections_pct"), 0);
    Bounds.inside("inferior V %", bad, bounds.path("inferior_v_pct"), 0);
  }
}
