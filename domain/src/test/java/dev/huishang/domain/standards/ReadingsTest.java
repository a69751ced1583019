package dev.huishang.domain.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.huishang.domain.standards.Measured.Above;
import dev.huishang.domain.standards.Measured.Below;
import dev.huishang.domain.standards.Measured.NotDetected;
import dev.huishang.domain.standards.Measured.Unusable;
import dev.huishang.domain.standards.Measured.Value;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stations, laboratories and reports write for a value.
class ReadingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"0", "0.025", " 7.6 ", "5e-05", "1E3", ".5", "12.", "+3", "999999999999999"})
  void numbers(String text) {
    assertEquals(new Value(new BigDecimal(text.strip())), Readings.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "—", "——", "-", "--", "*", "NA", "n/a", "null", "缺测"})
  void nothing(String text) {
    assertEquals(new Unusable(Flaw.MISSING, text.strip()), Readings.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "abc",
        "1,234",
        "1 2",
        "0x10",
        "1e999",
        "1e-999",
        "∞",
        "Infinity",
        "1.2.3",
        "<",
        "<0",
        "<-1",
        "<abc",
        "l",
        "L",
        ">",
        "12345678901234567890",
        "7.6mg/L",
        "+",
        "e5"
      })
  void noNumbers(String text) {
    assertEquals(new Unusable(Flaw.NOT_A_NUMBER, text), Readings.of(text));
  }

  @Test
  void negativeIsItsOwnFlaw() {
    assertEquals(new Unusable(Flaw.NEGATIVE, "-5"), Readings.of("-5"));
    assertEquals(new Value(new BigDecimal("-0")), Readings.of("-0"));
    assertEquals(new Unusable(Flaw.NEGATIVE, "-0.01"), Readings.of(-0.01));
  }

  @Test
  void detectionLimitsAreNoNumbers() {
    var limit = new BigDecimal("0.025");
    for (var text : List.of("<0.025", "＜0.025", "< 0.025", "0.025L", "0.025 L", "0.025l")) {
      assertEquals(new Below(limit), Readings.of(text), text);
    }
    assertEquals(new Above(new BigDecimal("24000")), Readings.of(">24000"));
    assertEquals(new Above(new BigDecimal("24000")), Readings.of("＞24000"));
    for (var text : List.of("ND", "nd", "N.D.", "未检出")) {
      assertEquals(new NotDetected(), Readings.of(text), text);
    }
  }

  @Test
  void notInThePlanIsNotMissing() {
    assertEquals(new Unusable(Flaw.NOT_PLANNED, "/"), Readings.of("/"));
    assertEquals(new Unusable(Flaw.MISSING, ""), Readings.of(null));
    assertEquals(Measured.missing(), Readings.of((String) null));
  }

  @Test
  void doublesAreTheirShortestDecimal() {
    assertEquals(new Value(new BigDecimal("0.1")), Readings.of(0.1));
    assertEquals(new Value(new BigDecimal("0.0")), Readings.of(0.0));
    assertEquals(Measured.missing(), Readings.of(Double.NaN));
    assertEquals(
        new Unusable(Flaw.NOT_A_NUMBER, "Infinity"), Readings.of(Double.POSITIVE_INFINITY));
    assertEquals(
        new Unusable(Flaw.NOT_A_NUMBER, "-Infinity"), Readings.of(Double.NEGATIVE_INFINITY));
  }

  @Test
  void whatIsShownReadsBackAsTheSame() {
    for (var text : List.of("0.025", "<0.025", ">24000", "未检出", "/", "abc")) {
      assertEquals(text, Readings.show(Readings.of(text)));
    }
    assertEquals("—", Readings.show(Measured.missing()));
    assertEquals("0.00005", Readings.show(Readings.of("5e-05")));
  }

  @Test
  void everyFlawHasWordsInBothLanguages() {
    for (var flaw : Flaw.values()) {
      assertEquals(flaw.zh() + " / " + flaw.en(), flaw.words().toString());
      assertEquals(false, flaw.zh().isEmpty() || flaw.en().isEmpty());
    }
  }
}
