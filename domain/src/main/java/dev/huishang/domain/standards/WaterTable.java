package dev.huishang.domain.standards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Classes of many points with the same parameters: the items are looked up once, the values of a
/// point are a row of numbers. The same class as [WaterStandard#evaluate].
///
/// @param standard number and edition
/// @param params parameter id per column
/// @param items item per column, empty where the standard has none that decides
public record WaterTable(String standard, List<String> params, List<Optional<ItemLimits>> items) {
  private static final WaterClass[] CLASSES = WaterClass.values();

  /// A table of these parameters.
  ///
  /// @param lake true for lakes and reservoirs
  public static WaterTable of(WaterStandard standard, List<String> params, boolean lake) {
    return new WaterTable(
        standard.id(),
        List.copyOf(params),
        params.stream()
            .map(p -> standard.item(p, lake).filter(i -> i.rules().decides() && !i.byWord()))
            .toList());
  }

  /// The class of a point; empty when nothing of it can be judged.
  ///
  /// @param values per column, NaN where missing, in the units of the standard
  public Optional<WaterStandard.Result> evaluate(double[] values) {
    int decided = ItemScale.NO_CLASS;
    var found = new int[values.length];
    for (int column = 0; column < values.length; column++) {
      found[column] = index(column, values[column]);
      decided = Math.max(decided, found[column]);
    }
    if (decided < 0) {
      return Optional.empty();
    }
    var deciding = new ArrayList<String>(1);
    for (int column = 0; decided > 0 && column < values.length; column++) {
      if (found[column] == decided) {
        deciding.add(params.get(column));
      }
    }
    return Optional.of(new WaterStandard.Result(standard, CLASSES[decided], List.copyOf(deciding)));
  }

  private int index(int column, double value) {
    var item = items.get(column);
    return item.isPresent() && item.get().possible(value)
        ? item.get().classOf(value)
        : ItemScale.NO_CLASS;
  }
}
