package dev.huishang.bench.rules;

import dev.huishang.domain.standards.ItemLimits;
import dev.huishang.domain.standards.ItemScale;
import dev.huishang.domain.standards.WaterTable;
import dev.huishang.wire.data.WaterFiles;
import java.math.BigDecimal;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// The classes of all groundwater points by all items that have a number, by the product and by a
/// plain evaluator in big decimals. An operation is all points.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GroundwaterPoints {
  private static final int POINTS = 26_000;
  private WaterTable table = table();
  private double[][] points = new double[0][];

  private static WaterTable table() {
    var standard = WaterFiles.open().ground();
    var params =
        standard.items().keySet().stream().filter(p -> standard.unit(p).isPresent()).toList();
    return WaterTable.of(standard, params, false);
  }

  /// Makes the values, most of them within class III.
  @Setup
  public void prepare() {
    table = table();
    var random = new Random(2);
    points = new double[POINTS][table.params().size()];
    for (var point : points) {
      for (int i = 0; i < point.length; i++) {
        point[i] = value(table.items().get(i).orElseThrow(), random);
      }
      var found = table.evaluate(point).orElseThrow();
      if (found.waterClass().ordinal() != plain(point)) {
        throw new IllegalStateException("the peer computes something else: " + found);
      }
    }
  }

  private static double value(ItemLimits item, Random random) {
    return item.scale().limit(2) instanceof BigDecimal third
        ? Math.rint(third.doubleValue() * random.nextDouble() * 1.02 * 1e4) / 1e4
        : 6.4 + random.nextInt(22) / 10.0;
  }

  /// The product.
  @Benchmark
  public void product(Blackhole hole) {
    for (var point : points) {
      hole.consume(table.evaluate(point));
    }
  }

  /// The plain evaluator.
  @Benchmark
  public void bigDecimals(Blackhole hole) {
    for (var point : points) {
      hole.consume(plain(point));
    }
  }

  private int plain(double[] point) {
    int worst = -1;
    for (int i = 0; i < point.length; i++) {
      var item = table.items().get(i).orElseThrow();
      worst = Math.max(worst, plain(item, BigDecimal.valueOf(point[i])));
    }
    return worst;
  }

  private static int plain(ItemLimits item, BigDecimal value) {
    return switch (item.scale()) {
      case ItemScale.Ordered(_, var limits, _) -> {
        for (int i = 0; i < limits.size(); i++) {
          if (limits.get(i) instanceof BigDecimal limit && value.compareTo(limit) <= 0) {
            yield i;
          }
        }
        yield item.rules().beyond();
      }
      case ItemScale.Ranges ranges -> {
        int found = ranges.classOf(value);
        yield found < 0 ? item.rules().beyond() : found;
      }
      case ItemScale.Words _ -> -1;
    };
  }
}
