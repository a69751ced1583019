package dev.huishang.domain.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.wire.data.Standards;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/// Every limit of every item of both water standards, one step below and one above, against the
/// slow evaluator; and whole sections of generated values.
class WaterEdgesTest {
  private final Standards standards = Standards.load();

  @Test
  void everyLimitOfSurfaceWater() {
    assertEquals(23 * 5 + 2, edges(SlowWater.SURFACE, standards.surface(), SlowWater::surface) / 3);
  }

  @Test
  void everyLimitOfGroundwater() {
    assertEquals(
        36 * 4 - 3 + 4, edges(SlowWater.GROUND, standards.ground(), SlowWater::ground) / 3);
  }

  private static int edges(
      List<Object> items,
      WaterStandard standard,
      BiFunction<Map<String, Object>, BigDecimal, Integer> slow) {
    int checked = 0;
    for (var node : items) {
      var item = PlainJson.object(node);
      var id = ((String) item.get("id")).toLowerCase(Locale.ROOT);
      for (var limit : limits(item)) {
        var step = BigDecimal.ONE.movePointLeft(Math.max(limit.scale(), 0) + 1);
        for (var value : List.of(limit.subtract(step), limit, limit.add(step))) {
          checked++;
          int wanted = slow.apply(item, value);
          var what = id + " " + value.toPlainString();
          var limits = standard.items().get(id);
          assertEquals(wanted, limits.classOf(value), what);
          assertEquals(wanted, limits.classOf(value.doubleValue()), what + " from a double");
          assertJudged(standard, id, limits, value, wanted);
        }
      }
    }
    return checked;
  }

  private static List<BigDecimal> limits(Map<String, Object> item) {
    var limits = new ArrayList<BigDecimal>();
    for (var list : List.of("limits", "limits_I_IV")) {
      if (item.get(list) != null) {
        PlainJson.list(item.get(list)).forEach(l -> limits.add((BigDecimal) l));
      }
    }
    if (item.get("ranges") != null) {
      List.of("5.5", "6.5", "8.5", "9.0").forEach(l -> limits.add(new BigDecimal(l)));
    }
    limits.removeIf(l -> l == null);
    return limits;
  }

  private static void assertJudged(
      WaterStandard standard, String id, ItemLimits limits, BigDecimal value, int wanted) {
    boolean lake = id.equals("tp_lake") || id.equals("tn");
    var unit = limits.unit().split(" or ")[0];
    var judged =
        new WaterJudge(standard, lake)
            .judge(List.of(new Input(id, value.toPlainString(), unit, "")));
    switch (judged.items().getFirst()) {
      case ItemVerdict.Classed c -> assertEquals(wanted, c.index(), id);
      case ItemVerdict.Beside b -> {
        assertEquals(wanted, b.index(), id);
        assertTrue(id.equals("tn") || id.equals("fcoli"), id);
        assertEquals(new SectionClass.None(), judged.outcome());
      }
      default -> throw new AssertionError(judged.items().toString());
    }
  }

  @Test
  void wholeSectionsOfGeneratedValues() {
    check(SlowWater.SURFACE, standards.surface(), SlowWater::surface, 500);
    check(SlowWater.GROUND, standards.ground(), SlowWater::ground, 500);
  }

  private static void check(
      List<Object> items,
      WaterStandard standard,
      BiFunction<Map<String, Object>, BigDecimal, Integer> slow,
      int rounds) {
    var random = new Random(3);
    for (int i = 0; i < rounds; i++) {
      boolean lake = random.nextBoolean();
      Map<String, Double> values = new HashMap<>();
      List<Input> inputs = new ArrayList<>();
      int worst = -1;
      for (var node : items) {
        var item = PlainJson.object(node);
        var id = ((String) item.get("id")).toLowerCase(Locale.ROOT);
        var limits = limits(item);
        if (random.nextInt(3) > 0 || limits.isEmpty() || id.equals(lake ? "tp_river" : "tp_lake")) {
          continue;
        }
        var limit = limits.get(random.nextInt(limits.size()));
        var value = limit.multiply(BigDecimal.valueOf(90L + random.nextInt(21), 2));
        values.put(id, value.doubleValue());
        inputs.add(
            new Input(id, value.toPlainString(), ((String) item.get("unit")).split(" or ")[0], ""));
        boolean decides = !Boolean.FALSE.equals(item.get("in_21_item_evaluation"));
        worst = decides ? Math.max(worst, slow.apply(item, value)) : worst;
      }
      var fast = standard.evaluate(values, lake);
      assertTable(standard, values, lake, fast);
      var exact = new WaterJudge(standard, lake).judge(inputs).outcome();
      if (worst < 0) {
        assertTrue(fast.isEmpty());
        assertEquals(new SectionClass.None(), exact);
      } else {
        assertEquals(worst, fast.orElseThrow().waterClass().ordinal(), inputs::toString);
        var of = (SectionClass.Of) exact;
        assertEquals(worst, of.waterClass().ordinal(), inputs::toString);
        assertEquals(
            fast.orElseThrow().deciding().stream().sorted().toList(),
            of.deciding().stream().sorted().toList());
      }
    }
  }

  /// A row of numbers with one missing and one unknown comes to the same.
  private static void assertTable(
      WaterStandard standard,
      Map<String, Double> values,
      boolean lake,
      Optional<WaterStandard.Result> wanted) {
    var params = new ArrayList<>(values.keySet());
    params.addAll(List.of("codmn", "temp"));
    var row = new double[params.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = i < values.size() ? values.get(params.get(i)) : i == values.size() ? Double.NaN : 9;
    }
    assertEquals(wanted, WaterTable.of(standard, params, lake).evaluate(row));
  }

  @Test
  void aValueThatCannotBeHasNoClass() {
    for (double bad : new double[] {-0.1, 14.01, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertTrue(standards.surface().classOf("ph", bad, false).isEmpty());
      assertTrue(standards.ground().evaluate(Map.of("ph", bad), false).isEmpty());
    }
    assertEquals(WaterClass.INFERIOR_V, standards.surface().classOf("ph", 14, false).orElseThrow());
    assertEquals(WaterClass.INFERIOR_V, standards.surface().classOf("ph", 0, false).orElseThrow());
    assertTrue(standards.surface().classOf("tn", 9, true).isEmpty());
    assertTrue(standards.ground().classOf("odor_taste", 0, false).isEmpty());
  }
}
