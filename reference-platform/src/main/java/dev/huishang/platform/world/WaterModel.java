package dev.huishang.platform.world;

import dev.huishang.domain.units.BeijingTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Surface water every four hours and groundwater every month: the published quantiles between
/// stations; within a station AR(1), what no slot shares with the next, and a course of the day of
/// its own beside the common one; a season.
final class WaterModel {
  /// @param within standard deviation of ln within a station, without its day
  /// @param white share of that variance that no slot shares with the next
  /// @param day standard deviation of ln of the station's own course of the day
  private record Item(
      double[] quantiles,
      double spread,
      double within,
      double[] month,
      double[] hour,
      Walk walk,
      double white,
      double day,
      double dirt) {}

  /// Normal scores of p5, p25, p50, p75, p95 and p99, where the quantiles stand.
  private static final double[] SCORES = {-1.6449, -0.6745, 0, 0.6745, 1.6449, 2.3263};

  private static final int SLOTS = 6;
  private static final double[] COS = new double[SLOTS];
  private static final double[] SIN = new double[SLOTS];

  static {
    for (int i = 0; i < SLOTS; i++) {
      COS[i] = StrictMath.cos(2 * StrictMath.PI * i / SLOTS);
      SIN[i] = StrictMath.sin(2 * StrictMath.PI * i / SLOTS);
    }
  }

  private final Dice dice;
  private final Climate climate;
  private final Map<String, Item> items = new HashMap<>();

  WaterModel(Dice dice, Climate climate) {
    this.dice = dice;
    this.climate = climate;
    for (var entry : climate.section("water").properties()) {
      var node = entry.getValue();
      var quantiles = Climate.numbers(node.path("quantiles"));
      for (int i = 0; i < quantiles.length; i++) {
        quantiles[i] = StrictMath.log(quantiles[i]);
      }
      items.put(
          entry.getKey(),
          new Item(
              quantiles,
              node.path("spread").asDouble(),
              StrictMath.log(node.path("within").asDouble()),
              Climate.numbers(node.path("month")),
              Climate.numbers(node.path("hour")),
              new Walk(dice, node.path("folding").asDouble()),
              node.path("white").asDouble(),
              node.path("day").asDouble(),
              node.path("dirt").asDouble(0)));
    }
  }

  /// Value of a surface-water item.
  ///
  /// @param number number of the station
  /// @param network its network: how clean its sections are
  /// @param slot four-hour slot since the epoch, starting at 00 Beijing time
  double surface(int number, String network, String param, long slot) {
    return surface(number, network, param, slot, 1, 1)[0];
  }

  /// Values of `n` slots, `step` apart.
  double[] surface(int number, String network, String param, long slot, int n, int step) {
    var values = new double[n];
    var item = items.get(param);
    if (item == null) {
      Arrays.fill(values, Double.NaN);
      return values;
    }
    int p = param.hashCode();
    // one dirtiness for all loads of a station, so that polluted sections are polluted in several
    double dirty = dice.normal(21, number, 0);
    double own = dice.normal(22, number, p);
    double between = item.dirt * dirty + StrictMath.sqrt(1 - item.dirt * item.dirt) * own;
    double spread = climate.section("water_spread").path(network).asDouble(1);
    double clean = item.dirt > 0 ? climate.section("water_clean").path(network).asDouble(1) : 1;
    double level = quantile(item.quantiles, between * spread * item.spread) + StrictMath.log(clean);
    var walk = item.walk.run(300 + p, number, slot, (n - 1) * step + 1);
    double kept = item.within * StrictMath.sqrt(1 - item.white);
    double jitter = item.within * StrictMath.sqrt(item.white);
    double early = item.day * dice.normal(23, number, p);
    double late = item.day * dice.normal(24, number, p);
    for (int i = 0; i < n; i++) {
      long at = slot + (long) i * step;
      int hour = (int) Math.floorMod(at, (long) SLOTS);
      double moved =
          kept * walk[i * step]
              + jitter * dice.normal(1_000_300L + p, number, at)
              + early * COS[hour]
              + late * SIN[hour];
      values[i] = value(item, param, at, level + moved);
    }
    return values;
  }

  private static double value(Item item, String param, long slot, double ln) {
    var beijing = Instant.ofEpochSecond(slot * 14_400 - 28_800).atOffset(BeijingTime.ZONE);
    double value =
        StrictMath.exp(ln)
            * item.month[beijing.getMonthValue() - 1]
            * item.hour[(int) Math.floorMod(slot, 6L)];
    return param.equals("ph") ? Math.min(9.6, Math.max(5.6, value)) : value;
  }

  /// The quantile of a normal score: straight in ln between the published ones, and beyond them.
  private static double quantile(double[] at, double z) {
    int i = 1;
    while (i < SCORES.length - 1 && z > SCORES[i]) {
      i++;
    }
    double share = (z - SCORES[i - 1]) / (SCORES[i] - SCORES[i - 1]);
    return at[i - 1] + share * (at[i] - at[i - 1]);
  }

  /// Value of a groundwater item in a month (months since year 0).
  double ground(int number, String param, long month) {
    var node = climate.section("ground").path(param);
    double between = StrictMath.log(node.path("between").asDouble(1.5));
    double z = 0.6 * dice.normal(31, number, 0) + 0.8 * dice.normal(32, number, param.hashCode());
    return StrictMath.exp(
        StrictMath.log(node.path("p50").asDouble(1))
            + between * z
            + 0.08 * dice.normal(33, number * 64L + Math.floorMod(param.hashCode(), 64), month));
  }
}
