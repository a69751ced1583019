package dev.huishang.domain.standards;

import java.math.BigDecimal;

/// A reading as it was published. A statement about a detection limit is a type of its own and
/// never becomes a number by itself; what cannot be read says why. Read by [Readings#of].
public sealed interface Measured {
  /// A number, zero or above.
  record Value(BigDecimal number) implements Measured {}

  /// Below the detection limit: `<0.025`, `0.025L`.
  record Below(BigDecimal limit) implements Measured {}

  /// Not detected, the detection limit not stated: `ND`, `未检出`.
  record NotDetected() implements Measured {}

  /// Above what the method can count: `>24000`.
  record Above(BigDecimal limit) implements Measured {}

  /// No reading: what came, and why it is none.
  record Unusable(Flaw flaw, String text) implements Measured {}

  /// Nothing was measured.
  static Measured missing() {
    return new Unusable(Flaw.MISSING, "");
  }
}
