package dev.huishang.domain.standards;

import dev.huishang.domain.standards.Measured.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;

/// A mean of readings. Too few valid ones give no mean, neither a worse nor a better number.
public sealed interface Mean {
  /// A mean, unrounded (34 figures).
  ///
  /// @param valid readings in it
  /// @param censored of these, readings below a detection limit, taken at half of it
  record Of(BigDecimal value, int valid, int censored) implements Mean {}

  /// All readings were below a detection limit: the mean is too, below the highest of these.
  record Below(BigDecimal limit, int valid) implements Mean {}

  /// Too few valid readings.
  record TooFew(int valid, int needed) implements Mean {}

  /// Some readings are only known to be below or above a limit that says nothing of their size: the
  /// mean cannot be known.
  ///
  /// @param valid readings that are numbers
  /// @param open readings that leave it open
  record Open(int valid, int open) implements Mean {}

  /// The arithmetic mean. A reading below a known detection limit counts as half of it (statistics
  /// only, 环办〔2011〕22号); one that is no number does not count.
  ///
  /// @param needed least number of valid readings
  static Mean of(Collection<? extends Measured> readings, int needed) {
    var sum = BigDecimal.ZERO;
    var highest = BigDecimal.ZERO;
    int valid = 0;
    int censored = 0;
    int open = 0;
    for (var reading : readings) {
      switch (reading) {
        case Value(BigDecimal number) -> {
          sum = sum.add(number);
          valid++;
        }
        case Measured.Below(BigDecimal limit) -> {
          sum = sum.add(limit.divide(BigDecimal.TWO));
          highest = highest.max(limit);
          valid++;
          censored++;
        }
        case Measured.NotDetected _, Measured.Above _ -> open++;
        case Measured.Unusable _ -> {
          // no reading
        }
      }
    }
    if (open > 0) {
      return new Open(valid, open);
    }
    if (valid == 0 || valid < needed) {
      return new TooFew(valid, Math.max(needed, 1));
    }
    return censored == valid
        ? new Below(highest, valid)
        : new Of(sum.divide(BigDecimal.valueOf(valid), MathContext.DECIMAL128), valid, censored);
  }

  /// The mean as a reading, for what is computed from it.
  default Measured measured() {
    return switch (this) {
      case Of(BigDecimal value, int _, int _) -> new Value(value);
      case Below(BigDecimal limit, int _) -> new Measured.Below(limit);
      case Open _ -> new Measured.Unusable(Flaw.CENSORED, "");
      case TooFew _ -> new Measured.Unusable(Flaw.TOO_FEW, "");
    };
  }
}
