package dev.huishang.domain.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.huishang.domain.standards.Measured.Value;
import dev.huishang.domain.standards.Share.Basis;
import dev.huishang.domain.standards.Share.Counting;
import dev.huishang.wire.data.AqiFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// City, province, nation; with and without sand-dust days; and what may be compared with what.
class AirRegionTest {
  private static final LocalDate OLD = LocalDate.of(2026, 2, 27);
  private static final LocalDate NEW = LocalDate.of(2026, 3, 2);
  private static final AirJudge JUDGE = new AirJudge(AqiFile.load());

  private static Measured v(String number) {
    return new Value(new BigDecimal(number));
  }

  /// Stations of a city that measure the same but for the particles.
  private static AirJudge.Judgement city(LocalDate date, String... pm25) {
    Map<Pollutant, List<Measured>> stations = new EnumMap<>(Pollutant.class);
    for (var p : Pollutant.values()) {
      stations.put(p, new ArrayList<>(List.of(v(p == Pollutant.CO ? "0.5" : "20"))));
    }
    var values = new ArrayList<Measured>();
    for (var value : pm25) {
      values.add(Readings.of(value));
    }
    stations.put(Pollutant.PM25, values);
    return AirRegion.city(JUDGE, date, stations);
  }

  private static CityDay day(String city, LocalDate date, String pm25, boolean sand) {
    return new CityDay(city, date, city(date, pm25).aqi(), Readings.of(pm25), sand);
  }

  @Test
  void aCityAveragesItsStationsBeforeItIsJudged() {
    assertEquals(100, city(NEW, "55", "65").aqi().value());
    assertEquals(101, city(NEW, "55", "66.5").aqi().value(), "60.75 is rounded, not its parts");
    assertEquals(100, city(NEW, "55", "65", "—").aqi().value(), "a missing station does not count");
    assertEquals(List.of(Pollutant.PM25), city(NEW, "—").aqi().missing());
    assertEquals(null, city(NEW, "—").aqi().value());
    assertEquals(List.of(Pollutant.PM25), city(NEW, "<5", "<5").aqi().missing());
    assertEquals("2026-03-02", city(NEW, "5").items().getFirst().input().time());
  }

  @Test
  void sandDustDaysLeaveNumeratorAndDenominator() {
    var days =
        List.of(
            day("1301", NEW, "30", false),
            day("1301", NEW.plusDays(1), "200", true),
            day("1302", NEW, "60", false),
            day("1302", NEW.plusDays(1), "61", false),
            day("1302", NEW.plusDays(2), "160", false),
            day("1302", NEW.plusDays(3), "—", false));
    var all = new AirRegion(days, Counting.WITH_SAND_DUST);
    var basis = new Basis(Set.of("HJ633-2026"), Counting.WITH_SAND_DUST);
    assertEquals(new Share.Of(new BigDecimal("40.0"), 2, 5, basis), all.goodDays());
    assertEquals(new Share.Of(new BigDecimal("40.0"), 2, 5, basis), all.heavyDays());
    var without = new AirRegion(days, Counting.WITHOUT_SAND_DUST);
    var other = new Basis(Set.of("HJ633-2026"), Counting.WITHOUT_SAND_DUST);
    assertEquals(new Share.Of(new BigDecimal("50.0"), 2, 4, other), without.goodDays());
    assertEquals(new Share.Of(new BigDecimal("25.0"), 1, 4, other), without.heavyDays());
    assertEquals(
        List.of("含沙尘天 / with sand-dust days"),
        ((Comparison.AcrossRules) Comparison.of(without.goodDays(), all.goodDays()))
            .why().stream().map(w -> w.split(" → ")[0]).toList());
  }

  @Test
  void particlesAreAveragedPerCityFirst() {
    var days =
        List.of(
            day("1301", NEW, "10", false),
            day("1301", NEW.plusDays(1), "20", false),
            day("1301", NEW.plusDays(2), "300", true),
            day("1302", NEW, "45", false),
            day("1303", NEW, "—", false));
    assertEquals(
        new Mean.Of(new BigDecimal("30"), 2, 0),
        new AirRegion(days, Counting.WITHOUT_SAND_DUST).pm25());
    assertEquals(
        new Mean.Of(new BigDecimal("77.5"), 2, 0),
        new AirRegion(days, Counting.WITH_SAND_DUST).pm25());
    assertEquals(new Mean.TooFew(0, 1), new AirRegion(List.of(), Counting.WITH_SAND_DUST).pm25());
  }

  @Test
  void aShareOfNothingIsNoData() {
    var basis = new Basis(Set.of(), Counting.WITH_SAND_DUST);
    assertEquals(
        new Share.NoData(basis), new AirRegion(List.of(), Counting.WITH_SAND_DUST).goodDays());
    assertEquals(new Share.NoData(basis), Share.of(0, 0, basis));
    assertEquals(new Share.Of(new BigDecimal("0.0"), 0, 1, basis), Share.of(0, 1, basis));
    assertEquals(new BigDecimal("6.2"), ((Share.Of) Share.of(1, 16, basis)).percent());
    assertEquals(new BigDecimal("18.8"), ((Share.Of) Share.of(3, 16, basis)).percent());
  }

  @Test
  void acrossEditionsSaysSo() {
    var before = new AirRegion(List.of(day("1301", OLD, "30", false)), Counting.WITH_SAND_DUST);
    var after =
        new AirRegion(
            List.of(day("1301", NEW, "30", false), day("1301", NEW, "70", false)),
            Counting.WITH_SAND_DUST);
    assertEquals(
        new Comparison.AcrossRules(
            new BigDecimal("-50.0"),
            List.of("版本不同 / different editions: [HJ633-2012] → [HJ633-2026]")),
        Comparison.of(after.goodDays(), before.goodDays()));
    assertEquals(
        new Comparison.Difference(new BigDecimal("0.0")),
        Comparison.of(after.goodDays(), after.goodDays()));
    var none = new AirRegion(List.of(), Counting.WITH_SAND_DUST).goodDays();
    assertEquals(new Comparison.NotPossible(), Comparison.of(none, after.goodDays()));
    assertEquals(new Comparison.NotPossible(), Comparison.of(after.goodDays(), none));
  }

  @Test
  void indicesAcrossEditionsSaySo() {
    var old = city(OLD, "75").aqi();
    var now = city(NEW, "75").aqi();
    assertEquals(
        new Comparison.AcrossRules(
            new BigDecimal("14"), List.of("版本不同 / different editions: HJ633-2012 → HJ633-2026")),
        Comparison.of(now, old));
    assertEquals(
        new Comparison.Difference(new BigDecimal("-14")),
        Comparison.of(city(NEW, "60").aqi(), now));
    assertEquals(new Comparison.NotPossible(), Comparison.of(city(NEW, "—").aqi(), now));
    assertEquals(new Comparison.NotPossible(), Comparison.of(now, city(NEW, "—").aqi()));
  }
}
