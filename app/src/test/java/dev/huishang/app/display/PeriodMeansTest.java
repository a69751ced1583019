package dev.huishang.app.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.cache.HourBlock;
import dev.huishang.cache.HourPast;
import dev.huishang.domain.period.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A missing hour is a gap: it counts neither as zero nor towards what a mean needs.
class PeriodMeansTest {
  private static final Instant START = Instant.parse("2026-11-25T16:00:00Z");
  private final CompareRules rules = CompareRules.read();

  /// Hours of three stations: full, every other hour missing, always zero; the third day is not
  /// held at all.
  private record Written() implements HourPast {
    @Override
    public List<String> networks() {
      return List.of("net");
    }

    @Override
    public Duration keep() {
      return Duration.ofDays(31);
    }

    @Override
    public long version() {
      return 1;
    }

    @Override
    public int place(String network, String station) {
      return List.of("full", "half", "zero").indexOf(station);
    }

    @Override
    public HourBlock block(String network, Instant from, int hours, Duration known) {
      var values = new float[hours * 3];
      var held = new BitSet();
      for (int h = 0; h < hours; h++) {
        long n = Duration.between(START, from).toHours() + h;
        boolean here = n >= 0 && n < 48;
        held.set(h, here);
        values[h * 3] = here ? 10 + n : Float.NaN;
        values[h * 3 + 1] = here && n % 2 == 0 ? 40 : Float.NaN;
        values[h * 3 + 2] = here ? 0 : Float.NaN;
      }
      return new HourBlock(
          network,
          from,
          hours,
          List.of("full", "half", "zero"),
          List.of("pm25"),
          values,
          new BitSet(),
          held);
    }
  }

  private static PeriodMeans means(Instant from, int hours, int least) {
    return PeriodMeans.of(new Written(), Set.of("net"), new Period(from, hours), "pm25", least);
  }

  @Test
  void ofAnHourIsItsValueAndOfAGapNone() {
    var first = means(START, 1, rules.least(1));
    assertEquals(10, first.at("net", 0));
    assertEquals(40, first.at("net", 1));
    assertEquals(0, first.at("net", 2));
    var second = means(START.plusSeconds(3_600), 1, rules.least(1));
    assertTrue(Double.isNaN(second.at("net", 1)), "a gap, not zero");
    assertEquals(1, second.held());
  }

  @Test
  void ofADayLeavesOutWhatIsMissingAndNeedsTwentyHours() {
    assertEquals(20, rules.least(24));
    assertEquals(140, rules.least(168));
    var day = means(START, 24, rules.least(24));
    assertEquals(10 + 11.5, day.at("net", 0), 1e-9);
    assertTrue(Double.isNaN(day.at("net", 1)), "twelve hours make no day");
    assertEquals(40, means(START, 24, 12).at("net", 1), 1e-9);
  }

  @Test
  void overHoursThatAreNotHeldHasFewerHoursAndSaysSo() {
    var two = means(START.plus(Duration.ofHours(36)), 24, 12);
    assertEquals(12, two.held());
    assertEquals(10 + 41.5, two.at("net", 0), 1e-9);
    var three = means(START.plus(Duration.ofHours(30)), 48, rules.least(48));
    assertEquals(18, three.held());
    assertTrue(Double.isNaN(three.at("net", 0)));
    assertTrue(Double.isNaN(three.at("net", 9)), "a station nobody knows");
  }

  @Test
  void aDifferenceIsRoundedBeforeItIsCompared() {
    assertEquals(2.0, Difference.rounded(33.96, 32, 1));
    assertTrue(Double.isNaN(Difference.rounded(Double.NaN, 3, 1)));
    assertEquals("+2.0", DifferenceQuestion.signed(2, 1));
    assertEquals("−0.25", DifferenceQuestion.signed(-0.25, 2));
    assertEquals("0.0", DifferenceQuestion.signed(0, 1));
  }

  /// Rise and fall must be told apart by every eye, and so must their steps.
  @Test
  void theColoursAreApartForEveryEye() {
    var all = new java.util.ArrayList<>(rules.less());
    all.addAll(rules.more());
    for (var eye : ColourBlindTest.Eye.values()) {
      for (int i = 0; i < all.size(); i++) {
        for (int k = i + 1; k < all.size(); k++) {
          double apart = ColourBlindTest.apart(eye, all.get(i), all.get(k));
          assertTrue(apart >= 12, eye + " " + i + " " + k + ": " + apart);
        }
      }
    }
  }
}
