package dev.huishang.domain.standards;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;

/// Percentiles of the daily values of a year (HJ 663): rank 1 + (n − 1) p, with linear
/// interpolation between the two values around it, in exact decimals.
public final class Percentile {
  /// The percentile of the readings that are numbers.
  ///
  /// @param percent 0 to 100
  /// @return the value; too few when no reading is a number; open when one is censored: what is
  ///   only known to be below or above a limit has no rank
  public static Mean of(Collection<? extends Measured> readings, int percent) {
    var sorted =
        readings.stream()
            .filter(Measured.Value.class::isInstance)
            .map(m -> ((Measured.Value) m).number())
            .sorted()
            .toList();
    long open = readings.stream().filter(Percentile::open).count();
    if (open > 0) {
      return new Mean.Open(sorted.size(), (int) open);
    }
    if (sorted.isEmpty()) {
      return new Mean.TooFew(0, 1);
    }
    var share = BigDecimal.valueOf(percent).movePointLeft(2);
    var rank = BigDecimal.valueOf(sorted.size() - 1L).multiply(share);
    int below = rank.intValue();
    var low = sorted.get(below);
    var high = sorted.get(Math.min(below + 1, sorted.size() - 1));
    var part = rank.subtract(BigDecimal.valueOf(below));
    var value = low.add(high.subtract(low).multiply(part), MathContext.DECIMAL128);
    return new Mean.Of(value, sorted.size(), 0);
  }

  private static boolean open(Measured reading) {
    return switch (reading) {
      case Measured.Value _, Measured.Unusable _ -> false;
      case Measured.Below _, Measured.Above _, Measured.NotDetected _ -> true;
    };
  }

  private Percentile() {}
}
