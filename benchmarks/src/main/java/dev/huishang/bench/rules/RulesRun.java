package dev.huishang.bench.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// `benchmarks/run rules`: every class of this package in one run, so that the ratios hold on any
/// machine. Prints a JSON line per figure; exit 1 where a goal is missed.
public final class RulesRun {
  /// One figure with its peer.
  ///
  /// @param name as it is printed
  /// @param own method that is measured, `Class.method`
  /// @param peer method it is measured against
  /// @param unit unit of the printed value
  /// @param perUnit what the measured score is divided by
  /// @param goal bound of the value: at most for a time, at least for a rate
  /// @param rate true where more is better
  /// @param ratio least ratio to the peer, 0 for none
  record Figure(
      String name,
      String own,
      String peer,
      String unit,
      double perUnit,
      double goal,
      boolean rate,
      double ratio) {
    double times(double mine, double theirs) {
      return rate ? mine / theirs : theirs / mine;
    }

    boolean met(double mine, double theirs) {
      double value = mine / perUnit;
      return (rate ? value >= goal : value <= goal) && times(mine, theirs) >= ratio;
    }
  }

  private static final List<Figure> FIGURES =
      List.of(
          new Figure(
              "rules.aqi-day", "AqiDay.product", "AqiDay.bigDecimals", "ms", 1e3, 50, false, 0),
          new Figure(
              "rules.groundwater",
              "GroundwaterPoints.product",
              "GroundwaterPoints.bigDecimals",
              "ms",
              1e3,
              50,
              false,
              0),
          new Figure(
              "rules.hj212",
              "Hj212Decode.decode",
              "Hj212Decode.indexOfAndSplit",
              "frames/s",
              1,
              1e6,
              true,
              5));

  /// Entry point. `--quick` measures shorter.
  public static void main(String[] args) throws RunnerException {
    boolean quick = List.of(args).contains("--quick");
    var options =
        new OptionsBuilder()
            .include("dev\\.huishang\\.bench\\.rules\\.")
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true);
    if (quick) {
      options.warmupIterations(3).measurementIterations(2).measurementTime(TimeValue.seconds(1));
    }
    Map<String, Double> scores = new HashMap<>();
    for (var result : new Runner(options.build()).run()) {
      var label = result.getParams().getBenchmark();
      int method = label.lastIndexOf('.');
      scores.put(
          label.substring(label.lastIndexOf('.', method - 1) + 1),
          result.getPrimaryResult().getScore());
    }
    boolean met = true;
    for (var figure : FIGURES) {
      double mine = scores.getOrDefault(figure.own(), Double.NaN);
      double theirs = scores.getOrDefault(figure.peer(), Double.NaN);
      boolean ok = figure.met(mine, theirs);
      met &= ok;
      System.out.printf(
          Locale.ROOT,
          "{\"name\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"peer\":%.3f,\"ratio\":%.2f,\"goal\":%.0f,\"ok\":%b}%n",
          figure.name(),
          mine / figure.perUnit(),
          figure.unit(),
          theirs / figure.perUnit(),
          figure.times(mine, theirs),
          figure.goal(),
          ok);
    }
    System.exit(met ? 0 : 1);
  }

  private RulesRun() {}
}
