package dev.huishang.platform.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.KpiDefinition;
import dev.huishang.domain.KpiReading;
import dev.huishang.domain.rules.KpiStatus;
import dev.huishang.wire.Feeds;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A wall of indicators says something only when most targets are met and some are not.
class IndicatorsTest {
  private static final GeneratedWorld WORLD = new GeneratedWorld(20261124);
  private static final Instant NOW = Instant.parse("2026-11-24T06:10:00Z");
  private static final Map<String, KpiDefinition> DEFINITIONS =
      WORLD.rows(Feeds.KPI_DEFINITIONS, NOW).stream()
          .collect(Collectors.toMap(KpiDefinition::id, d -> d));
  private static final List<KpiReading> READINGS = WORLD.rows(Feeds.KPI, NOW);

  private static KpiDefinition definition(KpiReading reading) {
    return DEFINITIONS.get(reading.kpi());
  }

  private static boolean nation(KpiReading reading) {
    return reading.region().equals("100000");
  }

  @Test
  void someDomainsMissATargetAndMostDoNot() {
    for (var month : List.of("2025-02", "2025-10", "2026-06", "2026-10")) {
      var missing =
          READINGS.stream()
              .filter(r -> nation(r) && r.period().equals(month))
              .filter(r -> KpiStatus.of(definition(r), r) == KpiStatus.MISSED)
              .map(r -> definition(r).domain())
              .distinct()
              .toList();
      assertTrue(missing.size() >= 2 && missing.size() <= 6, month + " misses " + missing);
    }
  }

  @Test
  void whatShouldNeverHappenIsRareButHappens() {
    var counts =
        READINGS.stream()
            .filter(r -> nation(r) && Double.valueOf(0).equals(definition(r).target()))
            .map(KpiReading::val)
            .toList();
    assertTrue(counts.size() > 200, "indicators whose target is zero");
    double zero = counts.stream().filter(v -> Double.valueOf(0).equals(v)).count();
    assertTrue(zero / counts.size() >= 0.8, "zero in " + zero / counts.size());
    assertTrue(zero < counts.size(), "a rare case must be seen at times");
  }

  @Test
  void theNationIsTheSumOfItsProvincesWhereItCounts() {
    for (var id : List.of("permit.permit_due", "emergency.drills", "water.river_alarm")) {
      var by =
          READINGS.stream()
              .filter(r -> r.kpi().equals(id))
              .collect(Collectors.groupingBy(KpiReading::period));
      by.forEach((month, rows) -> {
        double provinces = rows.stream().filter(r -> !nation(r)).mapToDouble(KpiReading::val).sum();
        assertEquals(
            rows.stream().filter(r -> nation(r)).findFirst().orElseThrow().val(),
            provinces,
            id + " " + month);
      });
    }
  }

  @Test
  void valuesMoveGentlyAndProvincesDiffer() {
    var online = READINGS.stream().filter(r -> r.kpi().equals("monitoring.air_online")).toList();
    var nation = online.stream().filter(r -> nation(r)).map(KpiReading::val).toList();
    assertTrue(nation.stream().distinct().count() > 3, "a flat line says nothing");
    for (int i = 1; i < nation.size(); i++) {
      assertTrue(Math.abs(nation.get(i) - nation.get(i - 1)) < 1, "jump in " + nation);
    }
    var latest = online.stream().filter(r -> r.period().equals("2026-10")).map(KpiReading::val);
    assertTrue(latest.distinct().count() > 8, "provinces must differ");
  }

  @Test
  void targetsInWordsComeInBothLanguages() {
    var words = DEFINITIONS.values().stream().filter(d -> d.targetText() != null).toList();
    assertTrue(words.size() >= 4);
    for (var d : words) {
      assertTrue(String.valueOf(d.targetText()).codePoints().anyMatch(c -> c > 0x4E00), d.id());
      assertTrue(d.targetTextEn() != null, d.id());
      assertNotEquals(d.targetText(), d.targetTextEn());
    }
    assertEquals("基本消除重污染天气", DEFINITIONS.get("air.heavy_days").targetText());
  }
}
