package dev.huishang.domain.standards;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one item of a water standard is classed. A class is an index here: 0 is I. Values are
/// compared as reported, unrounded; equal limits give the better class.
public sealed interface ItemScale {
  /// The index of no class.
  int NO_CLASS = -1;

  /// Class of a value; [#NO_CLASS] beyond all limits. A double stands for its shortest decimal; up
  /// to fifteen figures no two decimals share one, so the answer is that of decimals.
  int classOf(double value);

  /// Class of a value in exact decimals; [#NO_CLASS] beyond all limits.
  int classOf(BigDecimal value);

  /// The limit that ends a class, null where the scale states none.
  @Nullable BigDecimal limit(int classIndex);

  /// Not more than the limit, or for dissolved oxygen not less.
  ///
  /// @param lowerIsBetter false for dissolved oxygen
  /// @param limits per class, best first; null where the standard states none
  /// @param fast the same numbers, NaN for null
  record Ordered(boolean lowerIsBetter, List<@Nullable BigDecimal> limits, double[] fast)
      implements ItemScale {
    /// A scale of these limits.
    public static Ordered of(boolean lowerIsBetter, List<@Nullable BigDecimal> limits) {
      var fast = limits.stream().mapToDouble(l -> l == null ? Double.NaN : l.doubleValue());
      return new Ordered(lowerIsBetter, limits, fast.toArray());
    }

    @Override
    public int classOf(double value) {
      for (int i = 0; i < fast.length; i++) {
        if (lowerIsBetter ? value <= fast[i] : value >= fast[i]) {
          return i;
        }
      }
      return NO_CLASS;
    }

    @Override
    public int classOf(BigDecimal value) {
      for (int i = 0; i < limits.size(); i++) {
        var limit = limits.get(i);
        int sign = limit == null ? 1 : value.compareTo(limit);
        if (limit != null && (lowerIsBetter ? sign <= 0 : sign >= 0)) {
          return i;
        }
      }
      return NO_CLASS;
    }

    @Override
    public @Nullable BigDecimal limit(int classIndex) {
      return classIndex < limits.size() ? limits.get(classIndex) : null;
    }
  }

  /// Within an interval (pH).
  ///
  /// @param ranges in order of test
  record Ranges(List<ClassRange> ranges) implements ItemScale {
    @Override
    public int classOf(double value) {
      for (var range : ranges) {
        if (range.holds(value)) {
          return range.classIndex();
        }
      }
      return NO_CLASS;
    }

    @Override
    public int classOf(BigDecimal value) {
      for (var range : ranges) {
        if (range.holds(value)) {
          return range.classIndex();
        }
      }
      return NO_CLASS;
    }

    @Override
    public @Nullable BigDecimal limit(int classIndex) {
      return null;
    }
  }

  /// Judged by a word (odour and taste, visible matter): a number has no class here.
  ///
  /// @param accepted the word of the best class
  record Words(String accepted) implements ItemScale {
    @Override
    public int classOf(double value) {
      return NO_CLASS;
    }

    @Override
    public int classOf(BigDecimal value) {
      return NO_CLASS;
    }

    @Override
    public @Nullable BigDecimal limit(int classIndex) {
      return null;
    }
  }

  /// An interval that gives a class.
  ///
  /// @param fastFrom the same number as from
  /// @param fastTo the same number as to
  record ClassRange(
      int classIndex,
      BigDecimal from,
      boolean fromIn,
      BigDecimal to,
      boolean toIn,
      double fastFrom,
      double fastTo) {
    /// An interval with these ends.
    public static ClassRange of(
        int classIndex, BigDecimal from, boolean fromIn, BigDecimal to, boolean toIn) {
      return new ClassRange(
          classIndex, from, fromIn, to, toIn, from.doubleValue(), to.doubleValue());
    }

    boolean holds(double value) {
      return (fromIn ? value >= fastFrom : value > fastFrom)
          && (toIn ? value <= fastTo : value < fastTo);
    }

    boolean holds(BigDecimal value) {
      int low = value.compareTo(from);
      int high = value.compareTo(to);
      return (fromIn ? low >= 0 : low > 0) && (toIn ? high <= 0 : high < 0);
    }
  }
}
