package dev.huishang.domain.hj212;

import java.math.BigDecimal;

/// A value in the unit of the quality standard, or why there is none.
public sealed interface Conversion {
  /// The value in the unit of the standard; units differ by powers of ten, so nothing is rounded.
  record Converted(BigDecimal value, QualityItem item) implements Conversion {}

  /// No quality standard has the factor.
  record NoItem() implements Conversion {}

  /// The unit the value comes in is not known.
  record NoUnit() implements Conversion {}

  /// The unit of the source is not of the kind the standard wants, for example ppb.
  record OtherUnit(FactorUnit from, QualityItem item) implements Conversion {}

  /// There is no number to convert.
  record NoNumber() implements Conversion {}
}
