package dev.huishang.domain.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.standards.AirLimits.Verdict;
import dev.huishang.domain.standards.AirLimits.Zone;
import dev.huishang.domain.standards.Measured.Value;
import dev.huishang.wire.data.AirFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Every limit of every phase of GB 3095: the value, one step below, one above; and which phase a
/// date has.
class AirLimitsTest {
  private static final Map<String, Object> FILE = PlainJson.read("gb3095.json");
  private static final Map<String, LocalDate> DAYS =
      Map.of("transition", LocalDate.of(2030, 12, 31), "final", LocalDate.of(2031, 1, 1));
  private final AirLimits limits = AirFile.load().limits();

  private Verdict judge(String item, String period, Zone zone, LocalDate day, BigDecimal value) {
    var unit = item.equals("CO") ? "mg/m3" : "ug/m3";
    return limits.judge(item, period, zone, day, new Value(value), unit);
  }

  @Test
  void everyLimitOfThe2026Edition() {
    int checked = 0;
    for (var group : List.of("basic", "other")) {
      for (var item : PlainJson.object(FILE.get(group)).entrySet()) {
        for (var period : PlainJson.object(item.getValue()).entrySet()) {
          if (period.getKey().equals("unit")) {
            continue;
          }
          for (var phase : PlainJson.object(period.getValue()).entrySet()) {
            for (var zone : PlainJson.object(phase.getValue()).entrySet()) {
              edge(
                  item.getKey(),
                  period.getKey(),
                  Zone.valueOf(zone.getKey()),
                  DAYS.get(phase.getKey()),
                  (BigDecimal) zone.getValue());
              checked++;
            }
          }
        }
      }
    }
    assertEquals(92, checked, "cells of tables 1 and 2");
  }

  @Test
  void everyLimitOfThe2012Edition() {
    int checked = 0;
    for (var item : PlainJson.object(FILE.get("old_GB3095_2012_II")).entrySet()) {
      for (var period : PlainJson.object(item.getValue()).entrySet()) {
        edge(
            item.getKey(),
            period.getKey(),
            Zone.II,
            LocalDate.of(2026, 2, 28),
            (BigDecimal) period.getValue());
        checked++;
      }
    }
    assertEquals(14, checked);
  }

  /// The slow way: rounded digit by digit, then above or not.
  private void edge(String item, String period, Zone zone, LocalDate day, BigDecimal limit) {
    boolean whole = PlainJson.object(FILE.get("decimals")).containsKey(item);
    int decimals = item.equals("CO") ? 1 : whole ? 0 : Math.max(limit.scale(), 0) + 1;
    var step = BigDecimal.ONE.movePointLeft(decimals);
    for (var part : List.of("-1", "-0.5", "0", "0.4999", "0.5", "0.5001", "1", "1.5")) {
      var value = limit.add(step.multiply(new BigDecimal(part)));
      var compared =
          whole ? new BigDecimal(SlowAir.steps(value, decimals)).movePointLeft(decimals) : value;
      boolean above = compared.subtract(limit).signum() > 0;
      var verdict = judge(item, period, zone, day, value);
      var where = item + " " + period + " " + zone + " " + day + " " + value;
      assertEquals(above, verdict instanceof Verdict.Above, where);
      assertEquals(!above, verdict instanceof Verdict.Within, where);
    }
  }

  @Test
  void thePhaseFollowsTheDateOfTheData() {
    var sixty = new BigDecimal("60");
    var old = (Verdict.Within) judge("PM25", "24h", Zone.II, LocalDate.of(2026, 2, 28), sixty);
    assertEquals("GB 3095-2012", old.row().standard());
    assertEquals("", old.row().phase());
    var now = (Verdict.Within) judge("PM25", "24h", Zone.II, LocalDate.of(2026, 3, 1), sixty);
    assertEquals("GB 3095-2026", now.row().standard());
    assertEquals("transition", now.row().phase());
    var last = judge("PM25", "24h", Zone.II, LocalDate.of(2030, 12, 31), sixty);
    assertInstanceOf(Verdict.Within.class, last);
    var later = (Verdict.Above) judge("PM25", "24h", Zone.II, LocalDate.of(2031, 1, 1), sixty);
    assertEquals("final", later.row().phase());
    assertInstanceOf(
        Verdict.Above.class, judge("PM25", "24h", Zone.II, LocalDate.of(2099, 1, 1), sixty));
  }

  @Test
  void whatIsNotStatedIsNotGuessed() {
    var day = LocalDate.of(2026, 3, 1);
    var none = new Verdict.NoLimit();
    assertEquals(none, judge("PM25", "24h", Zone.II, LocalDate.of(2015, 12, 31), BigDecimal.ONE));
    assertEquals(none, judge("PM25", "24h", Zone.I, LocalDate.of(2026, 2, 28), BigDecimal.ONE));
    assertEquals(none, judge("PM25", "1h", Zone.II, day, BigDecimal.ONE));
    assertEquals(none, judge("radon", "1h", Zone.II, day, BigDecimal.ONE));
  }

  @Test
  void readingsThatAreNoNumbers() {
    var day = LocalDate.of(2026, 3, 1);
    assertInstanceOf(Verdict.Within.class, read("PM25", day, "<60"));
    assertEquals(new Verdict.NotJudged(Flaw.CENSORED), read("PM25", day, "<61"));
    assertInstanceOf(Verdict.Above.class, read("PM25", day, ">60"));
    assertEquals(new Verdict.NotJudged(Flaw.CENSORED), read("PM25", day, ">59"));
    assertEquals(new Verdict.NotJudged(Flaw.CENSORED), read("PM25", day, "ND"));
    assertEquals(new Verdict.NotJudged(Flaw.NEGATIVE), read("PM25", day, "-3"));
    assertEquals(
        new Verdict.NotJudged(Flaw.WRONG_UNIT),
        limits.judge("PM25", "24h", Zone.II, day, Readings.of("3"), "mg/m3"));
  }

  private Verdict read(String item, LocalDate day, String text) {
    return limits.judge(item, "24h", Zone.II, day, Readings.of(text), "μg/m³");
  }

  @Test
  void everyRowHasAZoneAndAUnit() {
    assertEquals(92 + 14, limits.rows().size());
    assertTrue(limits.rows().stream().allMatch(r -> r.unit().endsWith("g/m3")));
  }
}
