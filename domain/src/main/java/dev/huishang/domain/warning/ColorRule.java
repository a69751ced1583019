package dev.huishang.domain.warning;

import dev.huishang.domain.WarningColor;
import java.util.List;

/// When a colour is reached.
///
/// @param color the colour
/// @param conditions its conditions
/// @param all true when all of them must hold in one run of days, false when any one is enough
public record ColorRule(WarningColor color, List<Lasting> conditions, boolean all) {
  public ColorRule {
    conditions = List.copyOf(conditions);
  }

  /// An index above a figure (strictly) for so many days in a row.
  ///
  /// @param above index that must be exceeded
  /// @param days length of the run
  public record Lasting(int above, int days) {
    /// True when the days from..to hold such a run.
    boolean in(int[] aqi, int from, int to) {
      int run = 0;
      for (int i = from; i < to; i++) {
        run = aqi[i] > above ? run + 1 : 0;
        if (run >= days) {
          return true;
        }
      }
      return false;
    }
  }

  /// True when the days from..to reach the colour. The stricter days of a rule with several
  /// conditions lie in the run of the mildest one.
  boolean reached(int[] aqi, int from, int to) {
    if (!all) {
      return conditions.stream().anyMatch(c -> c.in(aqi, from, to));
    }
    int mildest = conditions.stream().mapToInt(Lasting::above).min().orElse(Integer.MAX_VALUE);
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || aqi[i] <= mildest) {
        int begin = start;
        int end = i;
        if (conditions.stream().allMatch(c -> c.in(aqi, begin, end))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }
}
