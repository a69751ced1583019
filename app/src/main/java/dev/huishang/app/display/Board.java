package dev.huishang.app.display;

import dev.huishang.app.display.gauge.TileData;
import dev.huishang.app.shell.Texts;
import dev.huishang.cache.Held;
import dev.huishang.domain.KpiDefinition;
import dev.huishang.domain.KpiReading;
import dev.huishang.domain.rules.KpiStatus;
import dev.huishang.wire.Feeds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The indicators of one region as lines and tiles: asked on the reading lane.
///
/// @param region division code
/// @param domains all domains in their order
/// @param tiles tiles by domain, in the order of the indicators
/// @param wall the worst tile of every domain
record Board(
    String region,
    List<DomainLine> domains,
    Map<String, List<TileData>> tiles,
    List<TileData> wall) {

  static Board of(Held held, String region, Texts texts, Instant now) {
    Map<String, TreeMap<String, KpiReading>> readings = new HashMap<>();
    for (var r : held.all(Feeds.KPI)) {
      if (r.region().equals(region)) {
        readings.computeIfAbsent(r.kpi(), k -> new TreeMap<>()).put(r.period(), r);
      }
    }
    var maker = new TileMaker(texts, now, held.verified(Feeds.KPI));
    Map<String, List<TileData>> tiles = new LinkedHashMap<>();
    var domains = new ArrayList<DomainLine>();
    var wall = new ArrayList<TileData>();
    for (var entry : byDomain(held).entrySet()) {
      var own =
          entry.getValue().stream()
              .map(d -> maker.tile(d, readings.getOrDefault(d.id(), new TreeMap<>())))
              .toList();
      tiles.put(entry.getKey(), own);
      var first = entry.getValue().getFirst();
      var worst = own.stream().max(Comparator.comparingInt(t -> badness(t.status()))).orElseThrow();
      var name = texts.name(first.domainZh(), first.domainEn());
      domains.add(
          new DomainLine(
              entry.getKey(),
              name,
              worst.title(),
              worst.value() + " " + worst.unit(),
              worst.status()));
      wall.add(worst.under(name));
    }
    return new Board(region, List.copyOf(domains), tiles, List.copyOf(wall));
  }

  /// True once values came, not only their definitions.
  boolean known() {
    return wall.stream().anyMatch(tile -> tile.status() != KpiStatus.NO_DATA);
  }

  private static Map<String, List<KpiDefinition>> byDomain(Held held) {
    Map<String, List<KpiDefinition>> all = new LinkedHashMap<>();
    held.all(Feeds.KPI_DEFINITIONS).stream()
        .sorted(
            Comparator.comparingInt(KpiDefinition::domainOrder)
                .thenComparingInt(KpiDefinition::order))
        .forEach(d -> all.computeIfAbsent(d.domain(), k -> new ArrayList<>()).add(d));
    return all;
  }

  private static int badness(KpiStatus status) {
    return switch (status) {
      case MISSED -> 3;
      case MET -> 2;
      case NEUTRAL -> 1;
      case NO_DATA -> 0;
    };
  }
}
