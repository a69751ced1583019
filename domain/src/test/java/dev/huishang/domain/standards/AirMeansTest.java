package dev.huishang.domain.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.huishang.domain.standards.Measured.Below;
import dev.huishang.domain.standards.Measured.NotDetected;
import dev.huishang.domain.standards.Measured.Unusable;
import dev.huishang.domain.standards.Measured.Value;
import dev.huishang.wire.data.AirFile;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Means with the rules on valid data: too few give none, and the day is that of Beijing.
class AirMeansTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final AirMeans MEANS = new AirMeans(AirFile.load().validity());

  private static Measured v(String number) {
    return new Value(new BigDecimal(number));
  }

  private static Instant hour(int hour) {
    return DAY.atStartOfDay(ZoneOffset.ofHours(8)).plusHours(hour).toInstant();
  }

  /// Hours from the first up to the last, each worth its own number.
  private static Map<Instant, Measured> hours(int first, int last) {
    var hours = new HashMap<Instant, Measured>();
    for (int h = first; h <= last; h++) {
      hours.put(hour(h), v(String.valueOf(h)));
    }
    return hours;
  }

  private static Mean of(String value, int valid) {
    return new Mean.Of(new BigDecimal(value), valid, 0);
  }

  @Test
  void anHourNeedsFortyFiveMinutes() {
    assertEquals(v("3"), MEANS.hour(v("3"), 45));
    assertEquals(new Unusable(Flaw.TOO_FEW, "44 min"), MEANS.hour(v("3"), 44));
  }

  @Test
  void aDayNeedsTwentyHoursOfItsOwn() {
    assertEquals(of("9.5", 20), MEANS.day(hours(0, 19), DAY));
    assertEquals(new Mean.TooFew(19, 20), MEANS.day(hours(0, 18), DAY));
    assertEquals(of("11.5", 24), MEANS.day(hours(-5, 40), DAY), "neither yesterday nor tomorrow");
    var unusable = hours(0, 19);
    unusable.put(hour(4), new Unusable(Flaw.NEGATIVE, "-1"));
    assertEquals(new Mean.TooFew(19, 20), MEANS.day(unusable, DAY));
  }

  @Test
  void aWindowNeedsSixOfItsEightHours() {
    assertEquals(of("6.5", 8), MEANS.window(hours(0, 20), hour(10)));
    assertEquals(of("7.5", 6), MEANS.window(hours(5, 20), hour(10)));
    assertEquals(new Mean.TooFew(5, 6), MEANS.window(hours(6, 20), hour(10)));
  }

  @Test
  void theGreatestWindowLiesWithinTheDayAndNeedsFourteen() {
    assertEquals(of("19.5", 8), MEANS.greatestWindow(hours(-9, 40), DAY));
    var falling = new HashMap<Instant, Measured>();
    hours(0, 23)
        .forEach((at, m) -> falling.put(at, v(String.valueOf(at.isBefore(hour(8)) ? 9 : 1))));
    falling.put(hour(-1), v("9999"));
    falling.put(hour(24), v("9999"));
    assertEquals(of("9", 8), MEANS.greatestWindow(falling, DAY));
    assertEquals(of("15.5", 6), MEANS.greatestWindow(hours(0, 18), DAY), "fourteen windows");
    assertEquals(new Mean.TooFew(13, 14), MEANS.greatestWindow(hours(0, 17), DAY));
    assertEquals(new Mean.TooFew(0, 14), MEANS.greatestWindow(Map.of(), DAY));
  }

  @Test
  void whatIsNotDetectedLeavesAWindowOpen() {
    var hours = hours(0, 23);
    hours.put(hour(3), new NotDetected());
    assertEquals(new Mean.Open(13, 4), MEANS.greatestWindow(hours, DAY));
    assertEquals(new Mean.Open(23, 1), MEANS.day(hours, DAY));
  }

  @Test
  void aYearNeedsItsDaysAndEveryMonthItsOwn() {
    var year = year(2026, 365);
    assertEquals(of("2", 365), MEANS.year(year, 2026));
    year.put(LocalDate.of(2025, 12, 31), v("900"));
    assertEquals(of("2", 365), MEANS.year(year, 2026), "another year is left alone");
    assertEquals(new Mean.TooFew(25, 27), MEANS.year(without(1, 6), 2026));
    assertEquals(new Mean.TooFew(26, 27), MEANS.year(without(1, 5), 2026));
    assertEquals(of("2", 361), MEANS.year(without(1, 4), 2026));
    assertEquals(of("2", 362), MEANS.year(without(2, 3), 2026));
    assertEquals(new Mean.TooFew(24, 25), MEANS.year(without(2, 4), 2026));
    assertEquals(new Mean.TooFew(0, 27), MEANS.year(year, 2027));
    var thin = without(1, 4);
    for (int month = 3; month <= 12; month++) {
      int length = LocalDate.of(2026, month, 1).lengthOfMonth();
      for (int day = 28; day <= length; day++) {
        thin.remove(LocalDate.of(2026, month, day));
      }
    }
    assertEquals(of("2", 325), MEANS.year(thin, 2026));
    thin.remove(LocalDate.of(2026, 2, 1));
    assertEquals(of("2", 324), MEANS.year(thin, 2026));
    thin.remove(LocalDate.of(2026, 2, 2));
    assertEquals(new Mean.TooFew(323, 324), MEANS.year(thin, 2026));
  }

  private static Map<LocalDate, Measured> year(int year, int days) {
    var values = new HashMap<LocalDate, Measured>();
    for (int i = 0; i < days; i++) {
      values.put(LocalDate.ofYearDay(year, i + 1), v("2"));
    }
    return values;
  }

  private static Map<LocalDate, Measured> without(int month, int days) {
    var values = year(2026, 365);
    for (int day = 1; day <= days; day++) {
      values.put(LocalDate.of(2026, month, day), new Unusable(Flaw.MISSING, ""));
    }
    return values;
  }

  @Test
  void belowADetectionLimitCountsHalfAndIsCounted() {
    var limit = new BigDecimal("0.4");
    assertEquals(
        new Mean.Of(new BigDecimal("0.6"), 2, 1), Mean.of(List.of(v("1"), new Below(limit)), 2));
    assertEquals(new Mean.Below(limit, 1), Mean.of(List.of(new Below(limit)), 1));
    assertEquals(
        new Mean.Below(limit, 2),
        Mean.of(List.of(new Below(limit), new Below(new BigDecimal("0.1"))), 1));
    assertEquals(new Mean.TooFew(0, 1), Mean.of(List.of(), 0));
    assertEquals(new Mean.TooFew(1, 2), Mean.of(List.of(v("1")), 2));
    assertEquals(new Mean.Open(1, 1), Mean.of(List.of(v("1"), new Measured.Above(limit)), 1));
    assertEquals(v("0.1"), Mean.of(List.of(v("0.1"), v("0.1"), v("0.1")), 1).measured());
    assertEquals(new Below(limit), new Mean.Below(limit, 1).measured());
    assertEquals(new Unusable(Flaw.CENSORED, ""), new Mean.Open(0, 1).measured());
    assertEquals(new Unusable(Flaw.TOO_FEW, ""), new Mean.TooFew(0, 1).measured());
  }

  @Test
  void censoredWindowsRankBelowNumbers() {
    var hours = new HashMap<Instant, Measured>();
    for (int h = 0; h < 24; h++) {
      hours.put(hour(h), h < 12 ? new Below(new BigDecimal("2")) : v("0"));
    }
    var greatest = (Mean.Of) MEANS.greatestWindow(hours, DAY);
    assertEquals(0, new BigDecimal("0.875").compareTo(greatest.value()));
    hours.replaceAll((at, m) -> new Below(new BigDecimal("2")));
    assertEquals(new Mean.Below(new BigDecimal("2"), 8), MEANS.greatestWindow(hours, DAY));
  }

  @Test
  void percentilesInterpolate() {
    var ten = new java.util.ArrayList<Measured>();
    for (int i = 10; i >= 1; i--) {
      ten.add(v(String.valueOf(i)));
    }
    assertEquals(0, new BigDecimal("9.1").compareTo(((Mean.Of) Percentile.of(ten, 90)).value()));
    assertEquals(0, BigDecimal.TEN.compareTo(((Mean.Of) Percentile.of(ten, 100)).value()));
    assertEquals(0, BigDecimal.ONE.compareTo(((Mean.Of) Percentile.of(ten, 0)).value()));
    ten.add(new Unusable(Flaw.MISSING, ""));
    assertEquals(10, ((Mean.Of) Percentile.of(ten, 90)).valid());
    ten.add(new NotDetected());
    assertEquals(new Mean.Open(10, 1), Percentile.of(ten, 90));
    assertEquals(new Mean.Open(0, 1), Percentile.of(List.of(new Below(BigDecimal.ONE)), 90));
    assertEquals(
        new Mean.Open(0, 1), Percentile.of(List.of(new Measured.Above(BigDecimal.ONE)), 1));
    assertEquals(new Mean.TooFew(0, 1), Percentile.of(List.of(), 90));
    assertEquals(90, AirFile.load().percentiles().get("O3_max8h"));
  }
}
