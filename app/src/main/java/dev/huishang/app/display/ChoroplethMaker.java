package dev.huishang.app.display;

import dev.huishang.domain.KpiDefinition;
import dev.huishang.domain.KpiDirection;
import dev.huishang.domain.KpiReading;
import dev.huishang.domain.RegionRow;
import dev.huishang.map.ChoroplethLayer;
import dev.huishang.map.HatchLayer;
import dev.huishang.map.Region;
import dev.huishang.wire.Feeds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// One indicator by division, of the newest period most divisions have, in classes of equal count.
/// What has no value of that period is hatched.
final class ChoroplethMaker {
  private static final int CLASSES = 5;
  private static final double OPACITY = 0.72;

  /// The indicators a domain offers, in their order.
  static List<KpiDefinition> offered(ThemeAsk ask) {
    return ask.held().all(Feeds.KPI_DEFINITIONS).stream()
        .filter(d -> d.domain().equals(ask.choice().domain()))
        .sorted(Comparator.comparingInt(KpiDefinition::order))
        .toList();
  }

  Themed make(ThemeAsk ask) {
    var texts = ask.texts();
    var all = offered(ask);
    var chosen =
        all.stream()
            .filter(d -> d.id().equals(ask.choice().kpi()))
            .findFirst()
            .or(() -> all.stream().filter(d -> level(ask, d.id()) > 0).findFirst());
    if (chosen.isEmpty()) {
      return Themed.none(
          LayerKind.CHOROPLETH, texts.get("theme.choropleth"), texts.get("theme.choropleth.none"));
    }
    var definition = chosen.get();
    int level = level(ask, definition.id());
    var title = texts.name(definition.zh(), definition.en()) + " " + definition.unit();
    if (level == 0) {
      return Themed.none(LayerKind.CHOROPLETH, title, texts.get("theme.choropleth.none"));
    }
    return draw(ask, definition, level, title);
  }

  /// The finest level this indicator has values for: 1 to 3, or 0.
  private static int level(ThemeAsk ask, String kpi) {
    int level = 0;
    for (var reading : ask.held().all(Feeds.KPI)) {
      if (reading.kpi().equals(kpi) && reading.val() != null) {
        level = Math.max(level, level(reading.region()));
      }
    }
    return level;
  }

  private static int level(String code) {
    return code.equals(RegionRow.NATION)
        ? 0
        : code.endsWith("0000") ? 1 : code.endsWith("00") ? 2 : 3;
  }

  private static Themed draw(ThemeAsk ask, KpiDefinition definition, int level, String title) {
    var values = newest(ask, definition.id(), level);
    double[] sorted =
        values.values().stream()
            .mapToDouble(r -> Objects.requireNonNull(r.val()))
            .sorted()
            .toArray();
    var limits = limits(sorted);
    boolean up = definition.direction() == KpiDirection.HIGHER_IS_BETTER;
    var palette = up ? ask.data().sequential().reversed() : ask.data().sequential();
    Map<String, Integer> colours = new HashMap<>();
    values.forEach((code, r) ->
        colours.put(code, palette.get(order(limits, Objects.requireNonNull(r.val())))));
    Set<String> without = new HashSet<>();
    ask.room().baseMap().regions().stream()
        .filter(r -> r.level() == level)
        .map(Region::adcode)
        .filter(code -> !colours.containsKey(code))
        .forEach(without::add);
    return new Themed(
        LayerKind.CHOROPLETH,
        List.of(
            new ChoroplethLayer(level, colours, OPACITY),
            new HatchLayer(level, without, ask.data().colour("no_data"))),
        legend(ask, definition, title, values, limits, palette, without.size()));
  }

  /// By division the value of the newest period that most of them have.
  private static Map<String, KpiReading> newest(ThemeAsk ask, String kpi, int level) {
    Map<String, Map<String, KpiReading>> periods = new HashMap<>();
    for (var reading : ask.held().all(Feeds.KPI)) {
      if (reading.kpi().equals(kpi) && reading.val() != null && level(reading.region()) == level) {
        periods
            .computeIfAbsent(reading.period(), _ -> new HashMap<>())
            .put(reading.region(), reading);
      }
    }
    int most = periods.values().stream().mapToInt(Map::size).max().orElse(0);
    return periods.entrySet().stream()
        .filter(e -> e.getValue().size() * 2 >= most)
        .max(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .orElse(Map.of());
  }

  /// Upper bounds of classes of equal count; equal bounds are one class.
  static double[] limits(double[] sorted) {
    var limits = new ArrayList<Double>();
    for (int k = 1; k < CLASSES; k++) {
      double at =
          sorted[
              Math.clamp(
                  (long) Math.ceil(sorted.length * k / (double) CLASSES) - 1,
                  0,
                  sorted.length - 1)];
      if (limits.isEmpty() || at > limits.getLast()) {
        limits.add(at);
      }
    }
    return limits.stream().mapToDouble(l -> l).toArray();
  }

  static int order(double[] limits, double value) {
    int k = 0;
    while (k < limits.length && value > limits[k]) {
      k++;
    }
    return k;
  }

  private static String sign(KpiDefinition definition) {
    var sign = definition.targetOp() == null ? "" : definition.targetOp();
    return sign.replace("<=", "≤").replace(">=", "≥");
  }

  private static LegendPart legend(
      ThemeAsk ask,
      KpiDefinition definition,
      String title,
      Map<String, KpiReading> values,
      double[] limits,
      List<Integer> palette,
      int without) {
    var texts = ask.texts();
    var entries = new ArrayList<LegendPart.Entry>();
    for (int i = 0; i <= limits.length; i++) {
      double limit = i < limits.length ? limits[i] : limits[limits.length - 1];
      var word = ask.words().figure(limit, definition.decimals());
      entries.add(
          new LegendPart.Entry(palette.get(i), (i < limits.length ? "≤" : ">") + word, false));
    }
    entries.add(
        new LegendPart.Entry(
            ask.data().colour("no_data"), texts.get("theme.no-data", without), true));
    var any = values.values().iterator().next();
    var lines = new ArrayList<String>();
    lines.add(texts.get("theme.choropleth.how", any.period(), values.size()));
    Optional.ofNullable(definition.target())
        .ifPresent(t ->
            lines.add(
                texts.get(
                    "theme.target",
                    definition.targetOp() + " " + ask.words().figure(t, definition.decimals()))));
    lines.add(texts.get("theme.source", any.source()) + " · " + ask.when(any.at()));
    return new LegendPart(title, entries, lines, ask.warning(Feeds.KPI, null, null));
  }
}
