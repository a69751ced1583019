package dev.huishang.domain.hj212;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.hj212.Conversion.Converted;
import dev.huishang.domain.hj212.Conversion.OtherUnit;
import dev.huishang.wire.data.Hj212Files;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingsTest {
  private static final Factors FACTORS = Hj212Files.factors();
  private static final Readings PRINTED = new Readings(FACTORS, SourceUnits.AS_PRINTED);

  private static Frame frame(String data) {
    var segment = "ST=21;CN=2061;PW=1;MN=M1;Flag=4;CP=&&DataTime=20260301080000;" + data + "&&";
    return assertInstanceOf(Frame.class, Frames.decode(Frames.frame(segment)).getFirst());
  }

  private static Reading first(Readings readings, String data) {
    return readings.of(frame(data)).getFirst();
  }

  @Test
  void theTableIsWholeAndEveryUnitOfItIsKnown() {
    assertEquals(186, FACTORS.byCode().size());
    for (var factor : FACTORS.byCode().values()) {
      boolean said = factor.unit().isEmpty() || FACTORS.units().containsKey(factor.unit());
      assertTrue(said, factor::toString);
      boolean named =
          factor.en().matches("[\\x20-\\x7e]{2,}") && !factor.en().contains(factor.code());
      assertTrue(named, factor::toString);
    }
    assertTrue(FACTORS.byCode().keySet().containsAll(FACTORS.items().keySet()));
    assertEquals("w01018", FACTORS.find("011").orElseThrow().code());
  }

  @Test
  void theTableIsConvertedToTheUnitsOfTheQualityStandards() {
    // App. B gives mercury in µg/L, GB 3838 in mg/L
    var mercury = first(PRINTED, "w20111-Avg=0.05,w20111-Flag=N");
    assertEquals("µg/L", mercury.unit().orElseThrow().symbol());
    assertEquals(
        new Converted(new BigDecimal("0.00005"), FACTORS.items().get("w20111")), mercury.quality());
    // App. B gives sulphur dioxide in mg/m³, GB 3095 in µg/m³
    var sulphur = (Converted) first(PRINTED, "a21026-Rtd=0.036").quality();
    assertEquals(0, new BigDecimal("36").compareTo(sulphur.value()));
    assertEquals("µg/m³", sulphur.item().unit().symbol());
  }

  @Test
  void aSourceThatSendsOtherUnitsIsReadInThem() {
    var printed = (Converted) first(PRINTED, "a34004-Avg=35000").quality();
    assertEquals(0, new BigDecimal("35").compareTo(printed.value()));
    var stated =
        new Readings(
            FACTORS, (mn, code) -> mn.equals("M1") ? Optional.of("µg/m³") : Optional.empty());
    var said = (Converted) first(stated, "a34004-Avg=35").quality();
    assertEquals(0, new BigDecimal("35").compareTo(said.value()));
    var volume = new Readings(FACTORS, (mn, code) -> Optional.of("%"));
    assertInstanceOf(OtherUnit.class, first(volume, "a34004-Avg=35").quality());
  }

  @Test
  void aUnitNobodyStatesIsNotAssumed() {
    assertInstanceOf(Conversion.NoUnit.class, first(PRINTED, "a05024-Rtd=80").quality());
    assertInstanceOf(Conversion.NoItem.class, first(PRINTED, "ele01-Rtd=1").quality());
    assertEquals(Optional.empty(), first(PRINTED, "ele01-Rtd=1").factor());
  }

  @Test
  void whatIsNoNumberIsNone() {
    for (var text :
        List.of("—", "*", "NaN", "1e9", "1,5".replace(",", " "), "--", ".", "+", "0x1")) {
      var value = first(PRINTED, "w01018-Avg=" + text).value();
      assertEquals(new Value.NotNumber(text), value);
    }
    assertInstanceOf(Value.NotNumber.class, Decimals.read("1".repeat(19), true));
    assertEquals(new Value.Absent(), first(PRINTED, "w01018-Avg=").value());
    assertEquals(
        new Value.Number(new BigDecimal("0.10")), first(PRINTED, "w01018-Avg=0.10").value());
  }

  @Test
  void belowZeroIsImpossibleForAConcentrationAndUsualForATemperature() {
    var cod = first(PRINTED, "w01018-Avg=-1.5,w01018-Flag=N");
    assertEquals(new Value.Impossible(new BigDecimal("-1.5")), cod.value());
    assertInstanceOf(Conversion.NoNumber.class, cod.quality());
    assertEquals(
        new Value.Number(new BigDecimal("-1.5")), first(PRINTED, "w01010-Avg=-1.5").value());
  }

  @Test
  void theFlagBelongsToItsFactorAndAnAbsentOneIsNotN() {
    var readings = PRINTED.of(frame("w01018-Avg=1,w01018-Max=2,w01018-Flag=D;w01001-Avg=7"));
    assertEquals(List.of("D", "D", ""), readings.stream().map(Reading::flag).toList());
    var twice = PRINTED.of(frame("w01018-Avg=1,w01018-Flag=N,w01018-Flag=D"));
    assertEquals("", twice.getFirst().flag());
  }

  @Test
  void aRepeatedKeyGivesBothValues() {
    var readings = PRINTED.of(frame("w01018-Avg=1;w01018-Avg=2"));
    assertEquals(List.of("1", "2"), readings.stream().map(Reading::text).toList());
  }
}
