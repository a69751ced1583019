package dev.huishang.domain.standards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Single-factor evaluation of water: the worst item decides; missing items are skipped; without an
/// evaluated item there is no class, never class I.
///
/// @param id `GB 3838-2002` or `GB/T 14848-2017`
/// @param items limits by parameter id; items that do not decide (temperature, total nitrogen) are
///   not in it
/// @param worst index of the class beyond all limits: 5 (劣Ⅴ) for surface water, 4 (Ⅴ) for
///   groundwater
public record WaterStandard(String id, Map<String, ItemLimits> items, int worst) {

  /// A class and the items that decide it (none at class I).
  public record Result(String standard, WaterClass waterClass, List<String> deciding) {}

  /// Unit the values of this parameter must have, empty for one the standard does not class.
  public Optional<String> unit(String param) {
    return Optional.ofNullable(items.get(item(param, false))).map(ItemLimits::unit);
  }

  private static String item(String param, boolean lake) {
    return param.equals("tp") ? (lake ? "tp_lake" : "tp_river") : param;
  }

  /// The class of one item, empty for an item the standard does not class.
  ///
  /// @param lake true for lakes and reservoirs: total phosphorus has its own row there
  public Optional<WaterClass> classOf(String param, double value, boolean lake) {
    var limits = items.get(item(param, lake));
    return limits == null || !(value >= 0) || Double.isInfinite(value)
        ? Optional.empty()
        : Optional.of(WaterClass.values()[limits.classOf(value, worst)]);
  }

  /// The class of a section or point.
  ///
  /// @param values value per parameter id, in the units of the standard
  public Optional<Result> evaluate(Map<String, Double> values, boolean lake) {
    int decided = -1;
    var deciding = new ArrayList<String>();
    for (var entry : values.entrySet()) {
      var found = classOf(entry.getKey(), entry.getValue(), lake);
      if (found.isEmpty()) {
        continue;
      }
      int at = found.get().ordinal();
      if (at > decided) {
        decided = at;
        deciding.clear();
      }
      if (at == decided) {
        deciding.add(entry.getKey());
      }
    }
    if (decided < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Result(
            id, WaterClass.values()[decided], decided == 0 ? List.of() : List.copyOf(deciding)));
  }
}
