package dev.huishang.domain.standards;

import java.util.List;

/// The limits of one item of a water standard.
///
/// @param id parameter id in lower case, for example `codmn`
/// @param unit unit of the limits, as the data file spells it
/// @param lowerIsBetter false for dissolved oxygen
/// @param limits one limit per class, best first
/// @param ranges where the item is judged by a range (pH): one list of intervals per class index,
///   in order of test
public record ItemLimits(
    String id, String unit, boolean lowerIsBetter, double[] limits, List<ClassRange> ranges) {

  /// An interval that gives a class.
  public record ClassRange(int classIndex, double from, boolean fromIn, double to, boolean toIn) {
    boolean holds(double v) {
      return (fromIn ? v >= from : v > from) && (toIn ? v <= to : v < to);
    }
  }

  /// Index of the class this value has: 0 is I; `worst` when no limit holds. Equal limits give the
  /// better class. The value is compared as reported, unrounded.
  public int classOf(double value, int worst) {
    if (!ranges.isEmpty()) {
      for (var range : ranges) {
        if (range.holds(value)) {
          return range.classIndex();
        }
      }
      return worst;
    }
    for (int i = 0; i < limits.length; i++) {
      if (lowerIsBetter ? value <= limits[i] : value >= limits[i]) {
        return i;
      }
    }
    return worst;
  }
}
