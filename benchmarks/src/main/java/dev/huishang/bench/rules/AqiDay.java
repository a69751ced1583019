package dev.huishang.bench.rules;

import dev.huishang.domain.standards.Aqi;
import dev.huishang.domain.standards.AqiStandard;
import dev.huishang.domain.standards.Pollutant;
import dev.huishang.wire.data.AqiFile;
import java.time.Instant;
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

/// The hourly index of a full day of all local stations, by the product and by a plain evaluator in
/// big decimals that reads the same tables. An operation is the whole day.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AqiDay {
  private static final int STATIONS = 3_377;
  private static final int HOURS = 24;
  private static final Instant DAY = Instant.parse("2026-03-01T16:00:00Z");
  private AqiStandard standard = AqiFile.load();
  private PlainAqi plain = new PlainAqi(standard);
  private double[][] values = new double[0][];

  /// Makes the values: published decimals, one in fifty missing.
  @Setup
  public void prepare() {
    standard = AqiFile.load();
    plain = new PlainAqi(standard);
    var random = new Random(1);
    values = new double[STATIONS * HOURS][Pollutant.values().length];
    for (var hour : values) {
      double load = Math.exp(random.nextGaussian() * 0.6);
      hour[Pollutant.PM25.ordinal()] = Math.rint(35 * load);
      hour[Pollutant.PM10.ordinal()] = Math.rint(60 * load);
      hour[Pollutant.SO2.ordinal()] = Math.rint(9 * load);
      hour[Pollutant.NO2.ordinal()] = Math.rint(25 * load);
      hour[Pollutant.CO.ordinal()] = Math.rint(6 * load) / 10;
      hour[Pollutant.O3.ordinal()] = Math.rint(70 / load);
      if (random.nextInt(50) == 0) {
        hour[random.nextInt(hour.length)] = Double.NaN;
      }
      checkSame(hour);
    }
  }

  private void checkSame(double[] hour) {
    Aqi fast = standard.hourly(DAY, hour);
    if (!plain.same(fast, hour)) {
      throw new IllegalStateException("the peer computes something else: " + fast);
    }
  }

  /// The product.
  @Benchmark
  public void product(Blackhole hole) {
    for (var hour : values) {
      hole.consume(standard.hourly(DAY, hour));
    }
  }

  /// The plain evaluator.
  @Benchmark
  public void bigDecimals(Blackhole hole) {
    for (var hour : values) {
      hole.consume(plain.hourly(DAY, hour));
    }
  }
}
