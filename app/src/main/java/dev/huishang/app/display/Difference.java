package dev.huishang.app.display;

import dev.huishang.domain.period.Counterpart;
import dev.huishang.domain.period.Period;
import dev.huishang.map.StationPicture;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// What two periods differ by, station by station.
///
/// @param ask what was asked
/// @param other the period it is compared with
/// @param stations stations of the networks; indexes as in the list of all
/// @param ids index of each among all stations
/// @param first mean of the period asked for, not a number for none
/// @param second mean of the other period, not a number for none
/// @param heldFirst hours held of the period asked for
/// @param heldSecond hours held of the other
/// @param picture the differences as points; equal ones are left out
/// @param unit unit of the quantity
record Difference(
    Ask ask,
    Counterpart other,
    Stations stations,
    int[] ids,
    double[] first,
    double[] second,
    int heldFirst,
    int heldSecond,
    StationPicture picture,
    String unit) {
  /// What is asked.
  ///
  /// @param period the later period
  /// @param alignment how the other is found
  /// @param free start of the other where it is chosen
  /// @param quantity a parameter id
  /// @param threshold a smaller difference counts as none
  /// @param networks stations
  record Ask(
      Period period,
      dev.huishang.domain.period.Alignment alignment,
      java.time.Instant free,
      String quantity,
      double threshold,
      java.util.Set<String> networks) {}

  /// How many stations are which.
  ///
  /// @param rising values rose by the threshold or more
  /// @param falling they fell so
  /// @param equal the difference is below the threshold
  /// @param gaps one of the two means is missing
  /// @param meanFirst mean over all stations with both
  /// @param meanSecond the same of the other period
  record Sum(int rising, int falling, int equal, int gaps, double meanFirst, double meanSecond) {
    int both() {
      return rising + falling + equal;
    }
  }

  /// The difference of two figures as they are shown: both are rounded first, so that it never
  /// contradicts them.
  static double rounded(double first, double second, int decimals) {
    return Double.isNaN(first) || Double.isNaN(second)
        ? Double.NaN
        : round(first, decimals).subtract(round(second, decimals)).doubleValue();
  }

  private static BigDecimal round(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
  }

  /// How many have a mean in this column.
  static int known(double[] means) {
    int known = 0;
    for (double mean : means) {
      known += Double.isNaN(mean) ? 0 : 1;
    }
    return known;
  }

  Sum sum(int decimals) {
    int rising = 0;
    int falling = 0;
    int equal = 0;
    double one = 0;
    double two = 0;
    for (int i = 0; i < first.length; i++) {
      double by = rounded(first[i], second[i], decimals);
      if (!Double.isNaN(by)) {
        one += first[i];
        two += second[i];
        boolean same = Math.abs(by) < ask.threshold() || by == 0;
        equal += same ? 1 : 0;
        rising += !same && by > 0 ? 1 : 0;
        falling += !same && by < 0 ? 1 : 0;
      }
    }
    int both = rising + falling + equal;
    return new Sum(
        rising,
        falling,
        equal,
        first.length - both,
        both == 0 ? Double.NaN : one / both,
        both == 0 ? Double.NaN : two / both);
  }
}
