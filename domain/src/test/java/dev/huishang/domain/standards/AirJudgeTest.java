package dev.huishang.domain.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.standards.AirJudge.Judgement;
import dev.huishang.domain.standards.AirJudge.Span;
import dev.huishang.wire.data.AqiFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// An index of readings as they were published: each is accounted for, none is guessed.
class AirJudgeTest {
  private static final LocalDate OLD = LocalDate.of(2026, 2, 28);
  private static final LocalDate NEW = LocalDate.of(2026, 3, 1);
  private static final List<String> SIX =
      List.of("so2=10", "no2=30", "co=0.8", "o3=90", "pm10=70", "pm25=75");
  private static final AirJudge JUDGE = new AirJudge(AqiFile.load());

  private static Judgement judge(LocalDate date, Span span, List<String> words) {
    return JUDGE.judge(date, span, words.stream().map(AirJudgeTest::input).toList());
  }

  /// `pm25=75`, or with a unit of its own `pm25=75=mg/m3`.
  private static Input input(String words) {
    var cells = words.split("=", -1);
    var usual = cells[0].toLowerCase().startsWith("co") ? "mg/m3" : "ug/m3";
    return new Input(cells[0], cells[1], cells.length > 2 ? cells[2] : usual, "");
  }

  private static List<String> with(String... replaced) {
    var all = new ArrayList<>(SIX);
    for (var word : replaced) {
      all.removeIf(w -> w.startsWith(word.substring(0, word.indexOf('=') + 1)));
      all.add(word);
    }
    return all;
  }

  @Test
  void theEditionFollowsTheDateOfTheData() {
    var old = judge(OLD, Span.DAILY, SIX);
    assertEquals(100, old.aqi().value());
    assertEquals(AqiLevel.GOOD, old.aqi().level());
    assertEquals(List.of(), old.aqi().exceeding());
    var now = judge(NEW, Span.DAILY, SIX);
    assertEquals(114, now.aqi().value());
    assertEquals(List.of(Pollutant.PM25), now.aqi().primary());
    assertEquals(List.of(), now.aqi().exceeding(), "the term does not exist in 2026");
    var polluted = judge(OLD, Span.DAILY, with("pm25=76", "pm10=152")).aqi();
    assertEquals(List.of(Pollutant.PM25, Pollutant.PM10), polluted.exceeding());
    assertEquals(102, polluted.value());
    assertEquals("HJ633-2012", judge(LocalDate.of(2013, 1, 1), Span.DAILY, SIX).edition().id());
    assertEquals("HJ633-2026", judge(LocalDate.of(2040, 1, 1), Span.DAILY, SIX).edition().id());
  }

  @Test
  void anyOrderAndTheSlowEvaluatorAgree() {
    var random = new Random(5);
    for (int i = 0; i < 500; i++) {
      var date = random.nextBoolean() ? OLD : NEW;
      boolean daily = random.nextBoolean();
      Map<String, BigDecimal> values = new HashMap<>();
      var words = new ArrayList<String>();
      for (var p : Pollutant.values()) {
        if (random.nextInt(8) > 0) {
          var v = BigDecimal.valueOf(random.nextInt(p == Pollutant.CO ? 800 : 9_000), 1);
          values.put(p.name(), v);
          words.add(p.param() + "=" + v);
        }
      }
      java.util.Collections.shuffle(words, random);
      var edition = date.equals(OLD) ? "HJ633-2012" : "HJ633-2026";
      var slow = SlowAir.judge(edition, daily, values);
      var judged = judge(date, daily ? Span.DAILY : Span.HOURLY, words).aqi();
      assertEquals(slow.aqi(), judged.value(), words::toString);
      assertEquals(
          slow.primary(),
          judged.primary().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @Test
  void aMissingPollutantLetsOnlyAHighIndexBePublished() {
    var low = judge(NEW, Span.DAILY, with("so2=—", "pm25=60")).aqi();
    assertNull(low.value());
    assertNull(low.level());
    assertTrue(low.notPublished());
    assertEquals(100, low.iaqi()[Pollutant.PM25.ordinal()], "the single value stays");
    assertEquals(List.of(Pollutant.SO2), low.missing());
    assertEquals(101, judge(NEW, Span.DAILY, with("so2=—", "pm25=61")).aqi().value());
    assertEquals(83, judge(OLD, Span.DAILY, with("so2=—", "pm25=61")).aqi().value());
    var none = judge(NEW, Span.DAILY, List.of()).aqi();
    assertNull(none.value());
    assertFalse(none.notPublished(), "nothing measured is not NA");
    assertEquals(6, none.missing().size());
  }

  @Test
  void outsideTheStationsPlanIsNotMissing() {
    var judged = judge(NEW, Span.DAILY, with("so2=/", "pm25=60"));
    assertEquals(100, judged.aqi().value());
    assertEquals(List.of(), judged.aqi().missing());
    assertEquals(IaqiRow.NONE, judged.aqi().iaqi()[Pollutant.SO2.ordinal()]);
  }

  @Test
  void noPrimaryPollutantAtFiftyOrBelow() {
    var fifty = judge(NEW, Span.DAILY, with("pm10=50", "pm25=35", "o3=90")).aqi();
    assertEquals(50, fifty.value());
    assertEquals(List.of(), fifty.primary());
    var more = judge(NEW, Span.DAILY, with("pm10=51", "pm25=35", "o3=90")).aqi();
    assertEquals(51, more.value());
    assertEquals(List.of(Pollutant.PM10), more.primary());
  }

  @Test
  void badReadingsSayWhatIsWrong() {
    var flaws =
        Map.ofEntries(
            Map.entry("pm25=-1", Flaw.NEGATIVE),
            Map.entry("pm25=NaN", Flaw.NOT_A_NUMBER),
            Map.entry("pm25=", Flaw.MISSING),
            Map.entry("pm25=*", Flaw.MISSING),
            Map.entry("pm25=/", Flaw.NOT_PLANNED),
            Map.entry("pm25=75=mg/m3", Flaw.WRONG_UNIT),
            Map.entry("pm25=75=", Flaw.WRONG_UNIT),
            Map.entry("pm25=1000001", Flaw.IMPOSSIBLE),
            Map.entry("pm25=<3", Flaw.CENSORED),
            Map.entry("pm25=>900", Flaw.CENSORED),
            Map.entry("pm25=ND", Flaw.CENSORED),
            Map.entry("radon=3", Flaw.UNKNOWN_ITEM));
    flaws.forEach((words, flaw) -> {
      var judged = judge(NEW, Span.DAILY, List.of(words));
      assertEquals(new Iaqi.None(input(words), flaw), judged.items().getFirst(), words);
      assertNull(judged.aqi().value());
    });
  }

  @Test
  void oneNameForAThingOnly() {
    var judged = judge(NEW, Span.DAILY, List.of("pm25=75", "PM25_24h=300", "pm10=300"));
    assertEquals(Flaw.REPEATED, ((Iaqi.None) judged.items().get(0)).flaw());
    assertEquals(Flaw.REPEATED, ((Iaqi.None) judged.items().get(1)).flaw());
    assertInstanceOf(Iaqi.Index.class, judged.items().get(2));
    assertTrue(judged.aqi().missing().contains(Pollutant.PM25));
    assertEquals(3 + 4, judged.items().size(), "what was not given is named");
  }

  @Test
  void whatIsNotGivenIsNamedMissing() {
    var items = judge(NEW, Span.DAILY, List.of("pm25=75")).items();
    assertEquals(
        List.of("pm25", "SO2_24h", "NO2_24h", "CO_24h", "PM10_24h", "O3_max8h"),
        items.stream().map(i -> i.input().name()).toList());
    assertEquals(new Iaqi.None(new Input("CO_24h", "", "mg/m3", ""), Flaw.MISSING), items.get(3));
  }

  @Test
  void ozoneOfADayHasTwoIndicatorsIn2012() {
    var both = judge(OLD, Span.DAILY, with("O3_max1h=300"));
    assertEquals(150, both.aqi().value());
    assertEquals(List.of(Pollutant.O3), both.aqi().primary());
    assertEquals(150, judge(OLD, Span.DAILY, with("O3_max1h=300", "o3=215")).aqi().value());
    assertEquals(151, judge(OLD, Span.DAILY, with("O3_max1h=300", "o3=216")).aqi().value());
    assertEquals(
        Flaw.UNKNOWN_ITEM,
        ((Iaqi.None) judge(NEW, Span.DAILY, List.of("O3_max1h=300")).items().getFirst()).flaw());
  }

  @Test
  void aboveTheColumn() {
    var ozone = judge(OLD, Span.DAILY, with("o3=900", "O3_max1h=1000"));
    assertInstanceOf(Iaqi.Beyond.class, ozone.items().get(5));
    assertEquals(400, ozone.aqi().value());
    assertEquals(List.of(), ozone.aqi().missing());
    var alone = judge(OLD, Span.DAILY, with("o3=900"));
    assertEquals(100, alone.aqi().value());
    assertEquals(List.of(), alone.aqi().missing(), "measured, though without an index");
    assertEquals(300, judge(NEW, Span.DAILY, with("o3=900")).aqi().value());
    assertEquals(200, judge(NEW, Span.HOURLY, with("so2=900")).aqi().value());
  }

  @Test
  void movingMeansHaveNoPartInTheHour() {
    var judged = judge(OLD, Span.HOURLY, with("PM25_24h_moving=400", "O3_8h_moving=900"));
    assertEquals(100, judged.aqi().value());
    assertInstanceOf(Iaqi.Index.class, judged.items().get(6));
    assertInstanceOf(Iaqi.Beyond.class, judged.items().get(7));
    var alone = judge(OLD, Span.HOURLY, List.of("PM25_24h_moving=400", "O3_8h_moving=900"));
    assertNull(alone.aqi().value());
    assertEquals(6, alone.aqi().missing().size());
  }
}
