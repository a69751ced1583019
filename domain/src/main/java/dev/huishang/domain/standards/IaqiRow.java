package dev.huishang.domain.standards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One column of the breakpoints of HJ 633 table 1, in whole steps: one step is the place the
/// standard rounds to (1 µg/m³, for CO 0.1 mg/m³). All arithmetic is in whole numbers.
///
/// @param name name in the data file, for example `PM25_24h`
/// @param decimals places a concentration is rounded to before anything else
/// @param perUnit steps per unit: ten to the power of `decimals`
/// @param points breakpoints in steps, rising, as far as the standard states them
/// @param index index of each breakpoint
/// @param beyond index above the last breakpoint; null where the standard then gives none
/// @param instead row to use instead where it gives none, else empty
/// @param possible greatest concentration that can be at all, in units
public record IaqiRow(
    String name,
    int decimals,
    int perUnit,
    int[] points,
    int[] index,
    @Nullable Integer beyond,
    String instead,
    int possible) {
  /// No index.
  public static final int NONE = -1;

  /// Steps of a concentration, rounded half to even (GB/T 8170); [#NONE] when it is negative,
  /// impossible or not a number. The number is taken as its shortest decimal: what was published.
  public int steps(double concentration) {
    if (!(concentration >= 0 && concentration <= possible)) {
      return NONE;
    }
    double whole = Math.rint(concentration * perUnit);
    // A tie between whole numbers is exact in binary; a tie between tenths is not. A number that
    // has no more places than the standard is the quotient itself. The rest is done in decimals.
    return perUnit == 1 || whole / perUnit == concentration
        ? (int) whole
        : steps(BigDecimal.valueOf(concentration));
  }

  /// Steps of a concentration, rounded half to even; [#NONE] when it is negative or impossible.
  public int steps(BigDecimal concentration) {
    return concentration.signum() < 0 || concentration.compareTo(BigDecimal.valueOf(possible)) > 0
        ? NONE
        : rounded(concentration).unscaledValue().intValueExact();
  }

  /// The concentration with the places of the standard.
  public BigDecimal rounded(BigDecimal concentration) {
    return concentration.setScale(decimals, RoundingMode.HALF_EVEN);
  }

  /// Individual index of a concentration in steps, rounded up; [#NONE] when there is none.
  public int index(int steps) {
    if (steps < 0) {
      return NONE;
    }
    int i = segment(steps);
    if (i == points.length) {
      return beyond == null ? NONE : beyond;
    }
    if (i == 0) {
      return index[0];
    }
    long rise = (long) (index[i] - index[i - 1]) * (steps - points[i - 1]);
    return index[i - 1] + (int) Math.ceilDiv(rise, (long) points[i] - points[i - 1]);
  }

  /// Number of the first breakpoint that is not below these steps; their count when all are.
  int segment(int steps) {
    int i = 0;
    while (i < points.length && steps > points[i]) {
      i++;
    }
    return i;
  }

  /// Breakpoint of this number as the standard prints it, empty where it prints none.
  public Optional<BigDecimal> limit(int number) {
    return number < points.length
        ? Optional.of(BigDecimal.valueOf(points[number], decimals).stripTrailingZeros())
        : Optional.empty();
  }
}
