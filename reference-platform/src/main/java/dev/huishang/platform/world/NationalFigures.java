package dev.huishang.platform.world;

import dev.huishang.domain.Networks;
import dev.huishang.domain.standards.Pollutant;
import dev.huishang.domain.standards.WaterClass;
import dev.huishang.domain.units.BeijingTime;
import dev.huishang.wire.data.Standards;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Monthly figures of the national networks from the same functions as the series: one station
/// stands for its city, eight hours for a day, three slots for a month of a section. Never local
/// stations.
final class NationalFigures {
  private static final ZoneOffset BEIJING = BeijingTime.ZONE;
  private static final int STEP = 3;

  /// Figures of one region and month.
  ///
  /// @param days days of cities evaluated
  /// @param o3p90 90th percentile of the daily 8-hour maximum
  record AirMonth(double pm25, double good, double heavy, double o3p90, int cities, int days) {}

  /// Shares of sections in percent.
  record WaterMonth(double good, double bad, int sections) {}

  /// One day of one city.
  ///
  /// @param primary primary pollutants
  record Day(int province, double pm25, double o3, int aqi, List<Pollutant> primary) {}

  private final Layout layout;
  private final Measurements measurements;
  private final Standards standards = Standards.load();
  private final List<Layout.Spot> cities = new ArrayList<>();
  private final List<Layout.Spot> sections = new ArrayList<>();

  NationalFigures(Layout layout, Measurements measurements) {
    this.layout = layout;
    this.measurements = measurements;
    var seen = new HashMap<String, Layout.Spot>();
    for (var spot : this.layout.spots) {
      var s = spot.station();
      if (s.network().equals(Networks.AIR_NATIONAL) && s.city() instanceof String city) {
        seen.putIfAbsent(city, spot);
      } else if (s.network().equals(Networks.WATER_NATIONAL)) {
        sections.add(spot);
      }
    }
    cities.addAll(new TreeMap<>(seen).values());
  }

  /// A station of every city.
  List<Layout.Spot> cities() {
    return cities;
  }

  /// Air of a month up to `until`, by province code, the nation under 100000.
  Map<Integer, AirMonth> air(YearMonth month, Instant until) {
    Instant start = month.atDay(1).atStartOfDay().toInstant(BEIJING);
    Instant end = month.plusMonths(1).atDay(1).atStartOfDay().toInstant(BEIJING);
    int days =
        (int)
            ((Math.min(end.getEpochSecond(), until.getEpochSecond()) - start.getEpochSecond())
                / 86_400);
    var all = cities.parallelStream().map(spot -> days(spot, start, Math.max(0, days))).toList();
    Map<Integer, List<Day>> by = new HashMap<>();
    for (var list : all) {
      for (var day : list) {
        by.computeIfAbsent(day.province, k -> new ArrayList<>()).add(day);
        by.computeIfAbsent(100_000, k -> new ArrayList<>()).add(day);
      }
    }
    Map<Integer, AirMonth> out = new HashMap<>();
    by.forEach((region, list) -> out.put(region, month(list, days)));
    return out;
  }

  private static AirMonth month(List<Day> list, int days) {
    double pm = list.stream().mapToDouble(Day::pm25).average().orElse(Double.NaN);
    long good = list.stream().filter(d -> d.aqi <= 100).count();
    long heavy = list.stream().filter(d -> d.aqi > 200).count();
    var o3 = list.stream().mapToDouble(Day::o3).sorted().toArray();
    double p90 = o3.length == 0 ? Double.NaN : o3[(int) Math.rint((o3.length - 1) * 0.9)];
    return new AirMonth(
        pm,
        100.0 * good / list.size(),
        100.0 * heavy / list.size(),
        p90,
        days == 0 ? 0 : list.size() / days,
        list.size());
  }

  /// Days of the city this station stands for, from the first one on.
  List<Day> days(Layout.Spot spot, Instant start, int days) {
    var out = new ArrayList<Day>();
    long hour = start.getEpochSecond() / 3_600;
    if (days == 0) {
      return out;
    }
    var runs = new double[Pollutant.values().length][];
    for (var p : List.of(Pollutant.PM25, Pollutant.PM10, Pollutant.O3)) {
      runs[p.ordinal()] = measurements.airSeries(spot, p, hour, days * 24 / STEP, STEP);
    }
    var coarse = runs[Pollutant.PM10.ordinal()];
    for (int i = 0; i < coarse.length; i++) {
      coarse[i] = Math.max(coarse[i], runs[Pollutant.PM25.ordinal()][i]); // as it is served
    }
    for (int d = 0; d < days; d++) {
      var values = new double[] {Double.NaN, Double.NaN, 5, 20, 0.6, Double.NaN};
      int at = d * 24 / STEP;
      values[0] = mean(runs[0], at, at + 8);
      values[1] = mean(coarse, at, at + 8);
      values[5] = mean(runs[5], at + 4, at + 7); // 12, 15 and 18 h: the afternoon maximum
      var aqi = standards.aqi().daily(start.plusSeconds(d * 86_400L), values);
      out.add(
          new Day(
              spot.province(),
              values[0],
              values[5],
              aqi.value() instanceof Integer v ? v : 0,
              aqi.primary()));
    }
    return out;
  }

  private static double mean(double[] run, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += run[i];
    }
    return sum / (to - from);
  }

  /// Classes of the national sections in a month, from means of three slots, by province.
  Map<Integer, WaterMonth> water(YearMonth month) {
    long first = (month.atDay(1).atStartOfDay().toEpochSecond(BEIJING) + 28_800) / 14_400;
    var classes = new @Nullable WaterClass[sections.size()];
    IntStream.range(0, classes.length)
        .parallel()
        .forEach(i -> classes[i] = classOf(sections.get(i), first));
    Map<Integer, int[]> counts = new HashMap<>();
    for (int i = 0; i < classes.length; i++) {
      for (int region : new int[] {sections.get(i).province(), 100_000}) {
        var c = counts.computeIfAbsent(region, k -> new int[3]);
        c[2]++;
        if (classes[i] instanceof WaterClass w) {
          c[0] += w.good() ? 1 : 0;
          c[1] += w == WaterClass.INFERIOR_V ? 1 : 0;
        }
      }
    }
    Map<Integer, WaterMonth> out = new HashMap<>();
    counts.forEach((region, c) ->
        out.put(region, new WaterMonth(100.0 * c[0] / c[2], 100.0 * c[1] / c[2], c[2])));
    return out;
  }

  private @Nullable WaterClass classOf(Layout.Spot spot, long first) {
    boolean lake = "LAKE".equals(spot.station().body());
    Map<String, Double> means = new HashMap<>();
    for (var p : Parameters.OF.getOrDefault(spot.station().kind(), List.of())) {
      if (standards.surface().classOf(p.id(), 1, lake).isPresent()) { // the rest decides nothing
        var slots = measurements.waterSeries(spot, p, first + 20, 3, 60);
        means.put(p.id(), (slots[0] + slots[1] + slots[2]) / 3);
      }
    }
    return standards.surface().evaluate(means, lake).map(r -> r.waterClass()).orElse(null);
  }
}
