package dev.huishang.domain.standards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Single-factor evaluation of water: the worst item decides; missing items are skipped; without an
/// evaluated item there is no class, never class I. The derivation is made by [WaterJudge].
///
/// @param id `GB 3838-2002` or `GB/T 14848-2017`
/// @param items by parameter id, total phosphorus as `tp_river` and `tp_lake`; items without limits
///   (temperature) are not in it
/// @param saturation dissolved oxygen by saturation, null where the standard has none
public record WaterStandard(
    String id, Map<String, ItemLimits> items, @Nullable Saturation saturation) {
  private static final WaterClass[] CLASSES = WaterClass.values();

  /// A class and the items that decide it (none at class I).
  public record Result(String standard, WaterClass waterClass, List<String> deciding) {}

  /// Dissolved oxygen is class I also at this saturation (GB 3838 table 1).
  ///
  /// @param param id of the saturation, in percent
  /// @param item the item it stands for
  public record Saturation(String param, String item, BigDecimal percent) {}

  /// True for surface water, whose classes have words (优 to 重度污染).
  boolean words() {
    return saturation != null;
  }

  /// Unit the values of this parameter must have, empty for one the standard does not class.
  public Optional<String> unit(String param) {
    return item(param, false).filter(i -> i.rules().decides() && !i.byWord()).map(ItemLimits::unit);
  }

  /// The item of this parameter, also one that is only reported.
  ///
  /// @param lake true for lakes and reservoirs: total phosphorus has its own row there
  public Optional<ItemLimits> item(String param, boolean lake) {
    return Optional.ofNullable(find(param, lake));
  }

  private @Nullable ItemLimits find(String param, boolean lake) {
    var item = items.get(param);
    return item == null && param.equals("tp") ? items.get(lake ? "tp_lake" : "tp_river") : item;
  }

  /// The class of one item, empty for an item that has no part in the class and for a value that
  /// cannot be.
  ///
  /// @param lake true for lakes and reservoirs
  public Optional<WaterClass> classOf(String param, double value, boolean lake) {
    int index = index(param, value, lake);
    return index < 0 ? Optional.empty() : Optional.of(CLASSES[index]);
  }

  private int index(String param, double value, boolean lake) {
    var item = find(param, lake);
    return item == null || item.byWord() || !item.rules().decides() || !item.possible(value)
        ? ItemScale.NO_CLASS
        : item.classOf(value);
  }

  /// The class of a section or point.
  ///
  /// @param values value per parameter id, in the units of the standard
  public Optional<Result> evaluate(Map<String, Double> values, boolean lake) {
    int decided = ItemScale.NO_CLASS;
    var deciding = new ArrayList<String>();
    for (var entry : values.entrySet()) {
      int at = index(entry.getKey(), entry.getValue(), lake);
      if (at > decided) {
        decided = at;
        deciding.clear();
      }
      if (at == decided && at > 0) {
        deciding.add(entry.getKey());
      }
    }
    return decided < 0
        ? Optional.empty()
        : Optional.of(new Result(id, CLASSES[decided], List.copyOf(deciding)));
  }
}
