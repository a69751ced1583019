package dev.huishang.domain.standards;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Classes of single items by the tables, slowly: every class that holds is collected, the best of
/// them is the answer. Written apart from the product's way, for tests.
final class SlowWater {
  static final List<Object> SURFACE = PlainJson.list(PlainJson.read("gb3838.json").get("items"));
  static final List<Object> GROUND = PlainJson.list(PlainJson.read("gbt14848.json").get("items"));

  /// Class index of a value of a surface-water item; 5 is worse than V.
  static int surface(Map<String, Object> item, BigDecimal v) {
    var limits = PlainJson.list(item.get("limits"));
    var holds = new TreeSet<>(List.of(5));
    switch ((String) item.get("op")) {
      case "range" -> {
        if (at(limits, 0).compareTo(v) <= 0 && v.compareTo(at(limits, 1)) <= 0) {
          holds.add(0);
        }
      }
      case "ge" -> collect(limits, holds, -1, v);
      default -> collect(limits, holds, 1, v);
    }
    return holds.first();
  }

  /// Class index of a value of a groundwater item; 4 is V.
  static int ground(Map<String, Object> item, BigDecimal v) {
    var holds = new TreeSet<>(List.of("IV".equals(item.get("above_III")) ? 3 : 4));
    if (item.get("op").equals("range")) {
      if (v.compareTo(new BigDecimal("6.5")) >= 0 && v.compareTo(new BigDecimal("8.5")) <= 0) {
        holds.add(0);
      }
      if (v.compareTo(new BigDecimal("5.5")) >= 0 && v.compareTo(new BigDecimal("9.0")) <= 0) {
        holds.add(3);
      }
    } else {
      collect(PlainJson.list(item.get("limits_I_IV")), holds, 1, v);
    }
    return holds.first();
  }

  private static void collect(List<Object> limits, TreeSet<Integer> holds, int sign, BigDecimal v) {
    for (int i = limits.size() - 1; i >= 0; i--) {
      if (limits.get(i) != null && v.subtract(at(limits, i)).signum() != sign) {
        holds.add(i);
      }
    }
  }

  private static BigDecimal at(List<Object> limits, int i) {
    return (BigDecimal) limits.get(i);
  }

  private SlowWater() {}
}
