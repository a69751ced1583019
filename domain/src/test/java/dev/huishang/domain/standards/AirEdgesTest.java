package dev.huishang.domain.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.units.BeijingTime;
import dev.huishang.wire.data.Standards;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every breakpoint of every table, the steps beside it and the ties of rounding around it, against
/// the slow evaluator; and whole indices of generated hours and days.
class AirEdgesTest {
  private static final Map<String, LocalDate> DAYS =
      Map.of("HJ633-2012", LocalDate.of(2026, 2, 28), "HJ633-2026", LocalDate.of(2026, 3, 1));
  private static final List<String> AROUND =
      List.of("0", "1", "-1", "0.5", "-0.5", "1.5", "-1.5", "0.499", "-0.499", "0.501", "-0.501");
  private final AqiStandard standard = Standards.load().aqi();

  @Test
  void everyBreakpointAndTheStepsBesideIt() {
    int checked = 0;
    int rows = 0;
    for (var edition : standard.editions()) {
      var table = PlainJson.object(PlainJson.at(SlowAir.FILE, "editions", edition.id(), "table"));
      for (var column : table.keySet()) {
        var row = row(edition, column);
        if (row == null) {
          continue; // SO2_24h of an hour, for example: a column of the other kind of index
        }
        rows++;
        var step = BigDecimal.ONE.movePointLeft(SlowAir.decimals(column));
        for (var cell : PlainJson.list(table.get(column))) {
          for (var around : AROUND) {
            if (cell == null) {
              continue;
            }
            var value = ((BigDecimal) cell).add(step.multiply(new BigDecimal(around)));
            if (value.signum() >= 0) {
              check(edition.id(), column, row, value);
              checked++;
            }
          }
        }
      }
    }
    assertEquals(20, rows, "rows of both editions");
    assertTrue(checked > 1_500, "edges: " + checked);
  }

  private static IaqiRow row(AqiEdition edition, String column) {
    return List.of(edition.daily(), edition.hourly()).stream()
        .flatMap(i -> i.all().stream())
        .map(Indicator::row)
        .filter(r -> r.name().equals(column))
        .findFirst()
        .orElse(null);
  }

  private static void check(String edition, String column, IaqiRow row, BigDecimal value) {
    var wanted = SlowAir.indexOf(edition, column, value);
    int slow = wanted == null ? IaqiRow.NONE : wanted;
    var what = edition + " " + column + " " + value.toPlainString();
    assertEquals(slow, row.index(row.steps(value)), what);
    assertEquals(slow, row.index(row.steps(value.doubleValue())), what + " from a double");
  }

  @Test
  void aDoubleRoundsAsTheDecimalItIsThePublishedFormOf() {
    var random = new Random(7);
    var rows = standard.editions().getLast().hourly().main();
    for (int i = 0; i < 20_000; i++) {
      int places = random.nextInt(5);
      var value = BigDecimal.valueOf(random.nextInt(2_000_000), places);
      for (var row : List.of(rows.get(Pollutant.CO.ordinal()), rows.get(0))) {
        int slow = SlowAir.steps(value, row.decimals()).intValueExact();
        int wanted = value.compareTo(BigDecimal.valueOf(row.possible())) > 0 ? -1 : slow;
        assertEquals(wanted, row.steps(value), value::toPlainString);
        assertEquals(wanted, row.steps(value.doubleValue()), value::toPlainString);
      }
    }
  }

  @Test
  void wholeIndicesOfGeneratedHoursAndDays() {
    var random = new Random(11);
    int published = 0;
    for (int i = 0; i < 4_000; i++) {
      var values = values(random);
      boolean daily = random.nextBoolean();
      for (var day : DAYS.entrySet()) {
        var slow = SlowAir.judge(day.getKey(), daily, values);
        var array = new double[Pollutant.values().length];
        Arrays.fill(array, Double.NaN);
        values.forEach((p, v) -> array[Pollutant.valueOf(p).ordinal()] = v.doubleValue());
        var at = day.getValue().atStartOfDay(BeijingTime.ZONE).toInstant();
        var fast = daily ? standard.daily(at, array) : standard.hourly(at, array);
        assertEquals(day.getKey(), fast.edition());
        assertEquals(slow.aqi(), fast.value(), values::toString);
        assertEquals(
            slow.primary(),
            fast.primary().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)),
            values::toString);
        assertEquals(6 - values.size(), fast.missing().size());
        published += fast.value() == null ? 0 : 1;
      }
    }
    assertTrue(published > 4_000, "published: " + published);
  }

  private static Map<String, BigDecimal> values(Random random) {
    var values = new HashMap<String, BigDecimal>();
    for (var pollutant : Pollutant.values()) {
      if (random.nextInt(12) > 0) {
        int most = pollutant == Pollutant.CO ? 700 : random.nextInt(4) == 0 ? 9_000 : 1_500;
        values.put(pollutant.name(), BigDecimal.valueOf(random.nextInt(most), 1));
      }
    }
    return values;
  }

  @Test
  void whatIsNoConcentrationHasNoSteps() {
    var row = standard.editions().getLast().hourly().main().getFirst();
    for (double bad :
        new double[] {
          -1, -0.4, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e6 + 1, 1e300
        }) {
      assertEquals(IaqiRow.NONE, row.steps(bad), () -> String.valueOf(bad));
      assertEquals(IaqiRow.NONE, row.index(row.steps(bad)));
    }
    assertEquals(IaqiRow.NONE, row.steps(new BigDecimal("-0.1")));
    assertEquals(IaqiRow.NONE, row.steps(new BigDecimal("1e30")));
    assertEquals(0, row.index(row.steps(0.0)));
    assertEquals(1_000_000, row.steps(1e6));
    assertEquals(1_000_000, row.steps(new BigDecimal("1000000")));
  }

  @Test
  void limitsPrintAsTheStandardPrintsThem() {
    var hourly = standard.editions().getLast().hourly().main();
    var co = hourly.get(Pollutant.CO.ordinal());
    assertEquals("10", co.limit(2).orElseThrow().toPlainString());
    assertEquals("150", co.limit(7).orElseThrow().toPlainString());
    assertTrue(hourly.get(Pollutant.SO2.ordinal()).limit(5).isEmpty());
  }
}
