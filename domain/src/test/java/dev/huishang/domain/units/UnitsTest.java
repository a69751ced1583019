package dev.huishang.domain.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.units.MeasureUnit.Converted;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
  private static final Instant NOW = Instant.parse("2026-05-01T03:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "mg/m3,μg/m³,0.0605,60.5",
    "ng/m3,ug/m3,75,0.075",
    "ug/L,mg/L,0.1,0.0001",
    "毫克/升,µg/l,0.05,50",
    "纳克/升,毫克/升,1,0.000001",
    "hPa,千帕,1013.25,101.325",
    "-,无量纲,7.35,7.35"
  })
  void valuesAreConvertedExactlyAndBack(String from, String to, String value, String wanted) {
    var a = MeasureUnit.of(from).orElseThrow();
    var b = MeasureUnit.of(to).orElseThrow();
    var there = (Converted.Value) a.to(b, new BigDecimal(value));
    assertEquals(0, there.value().compareTo(new BigDecimal(wanted)), there::toString);
    var back = (Converted.Value) b.to(a, there.value());
    assertEquals(0, back.value().compareTo(new BigDecimal(value)), back::toString);
  }

  @Test
  void airIsNoWaterAndAnUnknownUnitIsNone() {
    assertEquals(
        new Converted.Incompatible(MeasureUnit.MG_M3, MeasureUnit.MG_L),
        MeasureUnit.MG_M3.to(MeasureUnit.MG_L, BigDecimal.ONE));
    assertEquals(Optional.empty(), MeasureUnit.of("ppm"));
  }

  @Test
  void everyPairOfOneDimensionGoesThereAndBack() {
    var value = new BigDecimal("12.345");
    int pairs = 0;
    for (var a : MeasureUnit.values()) {
      for (var b : MeasureUnit.values()) {
        if (a.to(b, value) instanceof Converted.Value(var there)) {
          assertEquals(a.dimension(), b.dimension());
          var back = (Converted.Value) b.to(a, there);
          assertEquals(0, back.value().compareTo(value));
          pairs++;
        }
      }
    }
    assertEquals(9 + 16 + 4 + 4 + 6, pairs);
  }

  @Test
  void spellingsOfOneUnitAreTheSameAndConvertibleOnesAreNot() {
    assertTrue(MeasureUnit.same("ug/m3", "µg/m³"));
    assertTrue(MeasureUnit.same("ug/m3", "微克/立方米"));
    assertTrue(MeasureUnit.same("-", "无量纲"));
    assertTrue(MeasureUnit.same("MPN/100mL or CFU/100mL", "CFU/100mL"));
    assertFalse(MeasureUnit.same("mg/L", "ug/L"));
    assertFalse(MeasureUnit.same("mg/L", "mg/m3"));
    assertFalse(MeasureUnit.same("Hazen", "NTU"));
  }

  @Test
  void aLabelIsTheStartHoweverTheSourceWritesIt() {
    var hour = Duration.ofHours(1);
    var eleven = Instant.parse("2026-05-01T03:00:00Z");
    var noon = eleven.plus(hour);
    var wanted = new DataPeriod.Read.At(new DataPeriod(eleven, hour));
    assertEquals(wanted, DataPeriod.read(eleven, hour, DataPeriod.Label.START, NOW));
    assertEquals(wanted, DataPeriod.read(noon, hour, DataPeriod.Label.END, NOW));
    bad(DataPeriod.Problem.FUTURE, noon, hour, DataPeriod.Label.START);
    bad(DataPeriod.Problem.FUTURE, noon.plus(hour), hour, DataPeriod.Label.END);
    bad(DataPeriod.Problem.MISALIGNED, eleven.plusSeconds(1), hour, DataPeriod.Label.START);
    bad(DataPeriod.Problem.NO_PERIOD, eleven, Duration.ofHours(7), DataPeriod.Label.START);
    bad(DataPeriod.Problem.NO_PERIOD, eleven, Duration.ZERO, DataPeriod.Label.START);
  }

  @Test
  void aDayBeginsAtMidnightInBeijing() {
    var day = Duration.ofDays(1);
    var midnight = Instant.parse("2026-04-30T16:00:00Z");
    assertEquals(
        new DataPeriod.Read.At(new DataPeriod(midnight, day)),
        DataPeriod.read(midnight, day, DataPeriod.Label.START, NOW));
    bad(
        DataPeriod.Problem.MISALIGNED,
        Instant.parse("2026-05-01T00:00:00Z"),
        day,
        DataPeriod.Label.START);
  }

  private static void bad(
      DataPeriod.Problem why, Instant at, Duration period, DataPeriod.Label label) {
    assertEquals(new DataPeriod.Read.Bad(why), DataPeriod.read(at, period, label, NOW));
  }

  @Test
  void timesAreReadAsBeijingTimeUnlessTheySayOtherwise() {
    var eight = new BeijingTime.Read.At(Instant.parse("2026-05-01T00:00:00Z"));
    for (var text :
        java.util.List.of(
            "2026-05-01T08:00",
            "2026-05-01 08:00:00",
            "2026-05-01T00:00:00Z",
            "2026-05-01T08:00:00+08:00")) {
      assertEquals(eight, BeijingTime.read(text), text);
    }
    assertEquals("2026-05-01T08:00:00+08:00", BeijingTime.text(eight.at()));
    assertEquals(new BeijingTime.Read.Missing(), BeijingTime.read(" "));
    for (var text : java.util.List.of("2026-02-30T08:00", "2026-05-01T24:01", "今天", "—")) {
      assertEquals(new BeijingTime.Read.Bad(text), BeijingTime.read(text));
    }
  }
}
