package dev.huishang.bench.surface;

import dev.huishang.map.BaseMap;
import dev.huishang.map.InverseDistance;
import dev.huishang.map.LandGrid;
import dev.huishang.map.Surface;
import dev.huishang.map.SurfaceWeights;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;

/// `benchmarks/run surface`: the weights of 3,377 stations on the grid of the country, one time
/// step, and the same time step the plain way, in turns in one run. Prints a JSON line per figure;
/// exit 1 where a goal is missed, exit 5 where both ways do not agree.
public final class SurfaceRun {
  private static final int STATIONS = 3_377;
  private static final double BUILD_MS = 250;
  private static final double APPLY_MS = 5;
  private static final double RATIO = 40;
  private static final int STEPS = 20;

  /// Entry point. `--quick` measures shorter.
  public static void main(String[] args) throws Exception {
    int rounds = List.of(args).contains("--quick") ? 5 : 15;
    var map = BaseMap.load();
    var grid = LandGrid.of(map);
    var counties = map.regions().stream().filter(r -> r.level() == 3).toList();
    var random = new Random(20261126);
    var lon = new double[STATIONS];
    var lat = new double[STATIONS];
    var values = new double[STATIONS];
    for (int i = 0; i < STATIONS; i++) {
      var county = counties.get(random.nextInt(counties.size()));
      lon[i] = county.lon() + random.nextGaussian() * 0.12;
      lat[i] = county.lat() + random.nextGaussian() * 0.12;
      values[i] = random.nextInt(25) == 0 ? Double.NaN : 5 + 200 * random.nextDouble();
    }
    var method = new InverseDistance(2, 8, 150);
    var weights = SurfaceWeights.of(grid, method, lon, lat);
    var plain = new PlainSurface(method, grid.middles(), lon, lat);
    agree(weights.apply(values, 0, 1_000), plain.apply(values));
    var build = new double[rounds];
    var apply = new double[rounds];
    var peer = new double[rounds];
    for (int warm = 0; warm < 3; warm++) {
      time(() -> SurfaceWeights.of(grid, method, lon, lat));
      time(() -> steps(weights, values));
    }
    for (int i = 0; i < rounds; i++) {
      build[i] = time(() -> SurfaceWeights.of(grid, method, lon, lat));
      apply[i] = time(() -> steps(weights, values)) / STEPS;
      peer[i] = time(() -> plain.apply(values));
    }
    boolean built = print("surface.build", median(build), Double.NaN, BUILD_MS, 0);
    boolean applied = print("surface.apply", median(apply), median(peer), APPLY_MS, RATIO);
    System.exit(built && applied ? 0 : 1);
  }

  private static Surface steps(SurfaceWeights weights, double[] values) {
    for (int i = 1; i < STEPS; i++) {
      weights.apply(values, 0, 1_000);
    }
    return weights.apply(values, 0, 1_000);
  }

  /// A ratio of two programs that do not compute the same would be worth nothing.
  private static void agree(Surface ours, float[] plain) {
    var mine = ours.field().values();
    int other = 0;
    for (int i = 0; i < plain.length; i++) {
      boolean both = Float.isNaN(mine[i]) && Float.isNaN(plain[i]);
      other += both || Math.abs(mine[i] - plain[i]) < 1e-2 ? 0 : 1;
    }
    if (mine.length != plain.length || other > plain.length / 100_000) {
      System.err.println(other + " of " + plain.length + " cells differ");
      System.exit(5);
    }
  }

  private static double time(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    var done = work.call();
    double ms = (System.nanoTime() - start) / 1e6;
    return done == null ? Double.NaN : ms;
  }

  private static double median(double[] of) {
    var sorted = of.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static boolean print(String name, double own, double peer, double goal, double ratio) {
    boolean ok = own <= goal && !(ratio > 0 && peer / own < ratio);
    var against =
        ratio > 0
            ? String.format(
                Locale.ROOT,
                "\"peer\":%.3f,\"ratio\":%.2f,\"ratioGoal\":%.0f,",
                peer,
                peer / own,
                ratio)
            : "";
    System.out.printf(
        Locale.ROOT,
        "{\"name\":\"%s\",\"value\":%.3f,\"unit\":\"ms\",%s\"goal\":%.0f,\"ok\":%b}%n",
        name,
        own,
        against,
        goal,
        ok);
    return ok;
  }

  private SurfaceRun() {}
}
