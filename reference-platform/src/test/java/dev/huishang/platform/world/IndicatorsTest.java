package dev.huishang.platform.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.KpiDefinition;
import dev.huishang.domain.KpiReading;
import dev.huishang.domain.rules.KpiStatus;
import dev.huishang.wire.Feeds;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A wall of indicators says something only when most targets are met and some are not, whatever
/// the clock: the start of a month and of a year, the last day before an edition of the air quality
/// index and the first under it, a leap day, years ahead.
class IndicatorsTest {
  private static final String NATION = "100000";
  private static final GeneratedWorld WORLD = new GeneratedWorld(20261124);

  private static Stream<Instant> clocks() {
    return Stream.of(
            "2025-06-30T16:00:00Z",
            "2025-12-31T16:10:00Z",
            "2026-02-28T12:00:00Z",
            "2026-03-01T12:00:00Z",
            "2026-11-24T06:10:00Z",
            "2027-05-09T22:59:59Z",
            "2028-02-29T08:00:00Z")
        .map(Instant::parse);
  }

  private static final Map<String, KpiDefinition> DEFINITIONS =
      WORLD.rows(Feeds.KPI_DEFINITIONS, Instant.EPOCH).stream()
          .collect(Collectors.toMap(KpiDefinition::id, d -> d));

  private static KpiDefinition definition(KpiReading reading) {
    return DEFINITIONS.get(reading.kpi());
  }

  private static List<KpiReading> nation(Instant clock) {
    return WORLD.rows(Feeds.KPI, clock).stream().filter(r -> r.region().equals(NATION)).toList();
  }

  /// Month of the last day that is over in Beijing.
  private static YearMonth newest(Instant clock) {
    return YearMonth.from(clock.atOffset(ZoneOffset.ofHours(8)).minusDays(1));
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void everyMonthHasAReadingOfEveryIndicatorAndNoneLiesAhead(Instant clock) {
    var rows = WORLD.rows(Feeds.KPI, clock);
    var newest = newest(clock);
    var months = IntStream.range(0, Indicators.MONTHS).mapToObj(newest::minusMonths);
    assertEquals(
        months.map(YearMonth::toString).collect(Collectors.toSet()),
        rows.stream().map(KpiReading::period).collect(Collectors.toSet()));
    assertEquals(DEFINITIONS.size() * 32 * Indicators.MONTHS, rows.size());
    for (var row : rows) {
      assertFalse(row.at().isAfter(clock), row + " lies ahead of " + clock);
      boolean counted = row.region().equals(NATION) && row.expected() > 0;
      assertTrue(!counted || row.val() != null, row + " has no value");
    }
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void someDomainsMissATargetAndMostDoNot(Instant clock) {
    var missed =
        nation(clock).stream()
            .filter(r -> KpiStatus.of(definition(r), r) == KpiStatus.MISSED)
            .collect(
                Collectors.groupingBy(
                    KpiReading::period,
                    TreeMap::new,
                    Collectors.mapping(r -> definition(r).domain(), Collectors.toSet())));
    assertEquals(Indicators.MONTHS, missed.size(), "months with a missed target");
    missed.forEach((month, domains) ->
        assertTrue(domains.size() >= 2 && domains.size() < 17 / 2.0, month + " misses " + domains));
    double usual = missed.values().stream().filter(domains -> domains.size() <= 6).count();
    assertTrue(usual / Indicators.MONTHS >= 0.9, "two to six in most months: " + missed);
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void whatShouldNeverHappenIsRareButHappens(Instant clock) {
    var counts =
        nation(clock).stream()
            .filter(r -> Double.valueOf(0).equals(definition(r).target()))
            .map(KpiReading::val)
            .toList();
    assertTrue(counts.size() > 200, "indicators whose target is zero");
    double zero = counts.stream().filter(v -> Double.valueOf(0).equals(v)).count();
    assertTrue(zero / counts.size() >= 0.8, "zero in " + zero / counts.size());
    assertTrue(zero < counts.size(), "a rare case must be seen at times");
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void theNationIsTheSumOfItsProvincesWhereItCounts(Instant clock) {
    for (var id : List.of("permit.permit_due", "emergency.drills", "water.river_alarm")) {
      var by =
          WORLD.rows(Feeds.KPI, clock).stream()
              .filter(r -> r.kpi().equals(id))
              .collect(Collectors.groupingBy(KpiReading::period));
      assertEquals(Indicators.MONTHS, by.size());
      by.forEach((month, rows) -> {
        var split =
            rows.stream().collect(Collectors.partitioningBy(r -> r.region().equals(NATION)));
        double provinces = split.get(false).stream().mapToDouble(KpiReading::val).sum();
        assertEquals(split.get(true).getFirst().val(), provinces, id + " " + month);
      });
    }
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void valuesMoveGentlyAndProvincesDiffer(Instant clock) {
    var id = "monitoring.air_online";
    var nation =
        nation(clock).stream().filter(r -> r.kpi().equals(id)).map(KpiReading::val).toList();
    assertTrue(nation.stream().distinct().count() > 3, "a flat line says nothing");
    for (int i = 1; i < nation.size(); i++) {
      assertTrue(Math.abs(nation.get(i) - nation.get(i - 1)) < 1, "jump in " + nation);
    }
    var latest =
        WORLD.rows(Feeds.KPI, clock).stream()
            .filter(r -> r.kpi().equals(id) && r.period().equals(newest(clock).toString()))
            .map(KpiReading::val);
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
