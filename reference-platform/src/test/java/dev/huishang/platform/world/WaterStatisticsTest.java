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
      Bounds.near(
          id + " GSD between stations",
          gsd(runs.stream().mapToDouble(v -> v[v.length / 2])),
          bounds.path("gsd_between").path(id).asDouble(),
          bounds.path("gsd_between_tolerance").asDouble());
      Bounds.near(
          id + " GSD within a station",
          Math.exp(
              Math.sqrt(
                  runs.stream()
                      .mapToDouble(v -> Math.pow(Math.log(gsd(DoubleStream.of(v))), 2))
                      .average()
                      .orElseThrow())),
          bounds.path("gsd_within").path(id).asDouble(),
          bounds.path("gsd_within_tolerance").asDouble());
      if (id.equals("nh3n")) {
        double censored =
            100.0 * DoubleStream.of(all).filter(v -> v <= all[0]).count() / all.length;
        Bounds.inside("censored NH3-N %", censored, bounds.path("nh3n_censored_pct"), 0);
      }
    }
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
