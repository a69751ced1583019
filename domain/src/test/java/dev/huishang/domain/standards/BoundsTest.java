package dev.huishang.domain.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.standards.ItemScale.ClassRange;
import dev.huishang.domain.units.BeijingTime;
import dev.huishang.wire.data.AirFile;
import dev.huishang.wire.data.Standards;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Ends of ranges and answers of "none" that no table states.
class BoundsTest {
  private final Standards standards = Standards.load();

  @Test
  void everyPollutantIsFoundByItsParameterAndNoOther() {
    for (var pollutant : Pollutant.values()) {
      assertEquals(Optional.of(pollutant), Pollutant.of(pollutant.param()));
    }
    assertEquals(Optional.empty(), Pollutant.of("codmn"));
  }

  @Test
  void anIndexOfZeroIsAnIndexThatMayNotBePublished() {
    var one =
        new AirJudge(standards.aqi())
            .judge(
                LocalDate.of(2026, 3, 1),
                AirJudge.Span.DAILY,
                List.of(new Input("so2", "0", "ug/m3", "")))
            .aqi();
    assertEquals(0, one.iaqi()[Pollutant.SO2.ordinal()]);
    assertTrue(one.notPublished());
    var none =
        new AirJudge(standards.aqi())
            .judge(LocalDate.of(2026, 3, 1), AirJudge.Span.DAILY, List.of())
            .aqi();
    assertFalse(none.notPublished());
  }

  @Test
  void anHourOfZerosHasAnIndex() {
    var zeros = new double[Pollutant.values().length];
    var aqi = standards.aqi().hourly(Instant.parse("2026-03-01T00:00:00Z"), zeros);
    assertEquals(0, aqi.value());
    assertEquals(AqiLevel.EXCELLENT, aqi.level());
    assertEquals(List.of(), aqi.primary());
  }

  /// A tenth too much or too little would come of the product alone, which is a tie where the
  /// number is none.
  @Test
  void theDoublesBesideATieRoundAsTheirDecimals() {
    var row = standards.aqi().editions().getLast().hourly().main().get(Pollutant.CO.ordinal());
    int apart = 0;
    for (int tenths = 0; tenths < 1_500; tenths++) {
      double tie = (tenths + 0.5) / 10;
      for (double beside : new double[] {Math.nextUp(tie), Math.nextDown(tie)}) {
        int steps = row.steps(BigDecimal.valueOf(beside));
        assertEquals(steps, row.steps(beside), () -> String.valueOf(beside));
        apart += steps == Math.rint(beside * 10) ? 0 : 1;
      }
    }
    assertTrue(apart > 100, "where the product alone is wrong: " + apart);
  }

  @Test
  void ofEqualEightHourMeansTheEarliestIsTheGreatest() {
    var day = LocalDate.of(2026, 3, 1);
    var start = day.atStartOfDay(BeijingTime.ZONE).toInstant();
    var hours = new HashMap<Instant, Measured>();
    for (int hour = 1; hour < 24; hour++) { // the first window has one hour less
      hours.put(start.plus(hour, ChronoUnit.HOURS), Readings.of("80"));
    }
    var greatest = new AirMeans(AirFile.load().validity()).greatestWindow(hours, day);
    assertEquals(7, assertInstanceOf(Mean.Of.class, greatest).valid());
  }

  @Test
  void anOpenEndIsNotWithinAndAClosedOneIs() {
    var two = BigDecimal.TWO;
    var closed = ClassRange.of(0, BigDecimal.ONE, true, two, true);
    var open = ClassRange.of(0, BigDecimal.ONE, false, two, false);
    for (var end : List.of(BigDecimal.ONE, two)) {
      assertTrue(closed.holds(end) && closed.holds(end.doubleValue()));
      assertFalse(open.holds(end) || open.holds(end.doubleValue()));
    }
    for (var range : List.of(closed, open)) {
      assertTrue(range.holds(new BigDecimal("1.5")));
      assertFalse(range.holds(new BigDecimal("0.9")));
      assertFalse(range.holds(new BigDecimal("2.1")));
    }
  }

  @Test
  void theEndsOfWhatCanBeArePossible() {
    var ph = standards.surface().items().get("ph");
    for (var end : List.of(ph.rules().possible().least(), ph.rules().possible().most())) {
      assertTrue(ph.possible(end));
      assertTrue(standards.surface().classOf("ph", end.doubleValue(), false).isPresent());
    }
    var step = new BigDecimal("0.01");
    assertFalse(ph.possible(ph.rules().possible().least().subtract(step)));
    assertFalse(ph.possible(ph.rules().possible().most().add(step)));
  }

  @Test
  void aNumberHasNoClassWhereAWordIsWanted() {
    var odour = standards.ground().items().get("odor_taste");
    assertTrue(odour.byWord());
    assertEquals(ItemScale.NO_CLASS, odour.scale().classOf(0.0));
    assertEquals(ItemScale.NO_CLASS, odour.scale().classOf(BigDecimal.ZERO));
    assertEquals(Optional.empty(), standards.ground().unit("odor_taste"));
  }

  @Test
  void onlyWhatIsClassedMustComeInAUnit() {
    assertEquals(Optional.of("mg/L"), standards.surface().unit("codmn"));
    assertEquals(Optional.of("mg/L"), standards.surface().unit("tp"));
    assertEquals(Optional.empty(), standards.surface().unit("tn"));
    assertEquals(Optional.empty(), standards.surface().unit("nosuch"));
  }

  @Test
  void aSingleValueMayBeOfTheBestClass() {
    assertEquals(Optional.of(WaterClass.I), standards.surface().classOf("codmn", 2, false));
    assertEquals(Optional.of(WaterClass.II), standards.surface().classOf("codmn", 2.01, false));
    var best = standards.surface().evaluate(Map.of("codmn", 2.0), false).orElseThrow();
    assertEquals(WaterClass.I, best.waterClass());
    assertEquals(List.of(), best.deciding());
  }

  @Test
  void saturationBelowADetectionLimitSaysNothing() {
    for (var value : List.of("<95", ">95", "ND")) {
      var judged =
          new WaterJudge(standards.surface(), false)
              .judge(List.of(new Input("do_saturation", value, "%", "")));
      var none = (ItemVerdict.None) judged.items().getFirst();
      assertEquals(Flaw.CENSORED, none.flaw(), value);
    }
  }

  @Test
  void theSameWordThroughoutAMonthIsJudgedAsThatWord() {
    var month = new SectionMonth(new WaterJudge(standards.surface(), false));
    for (var word : Map.of("—", Flaw.MISSING, "ND", Flaw.CENSORED).entrySet()) {
      var reading = new Input("codmn", word.getKey(), "mg/L", "");
      var judged = month.judge(List.of(reading, reading));
      assertEquals(List.of(new ItemVerdict.None(reading, word.getValue())), judged.items());
      assertEquals(new SectionClass.None(), judged.outcome());
    }
  }

  @Test
  void aDerivationNamesTheWaterAndTheRuleItIsClassedBy() {
    var values = List.of(new Input("ph", "7", "", ""));
    var river = new WaterJudge(standards.surface(), false).judge(values).derivation();
    var lake = new WaterJudge(standards.surface(), true).judge(values).derivation();
    var ground = new WaterJudge(standards.ground(), false).judge(values).derivation();
    assertEquals("河流断面水质类别 / class of a river section", river.what().toString());
    assertEquals("湖库水质类别 / class of a lake or reservoir", lake.what().toString());
    assertEquals("地下水质量类别 / class of groundwater", ground.what().toString());
    assertTrue(lake.clause().toString().contains("环办〔2011〕22号"), lake.clause().toString());
    assertEquals("表1 / table 1", ground.clause().toString());
  }
}
