package dev.huishang.domain.hj212;

import java.math.BigDecimal;

/// What stands behind a key, read as a number or not.
public sealed interface Value {
  /// A number as it was written.
  record Number(BigDecimal number) implements Value {}

  /// Nothing stands there.
  record Absent() implements Value {}

  /// Not a decimal number: a word, a dash, an exponent, more digits than any factor has.
  record NotNumber(String text) implements Value {}

  /// A number below zero where there can be none.
  record Impossible(BigDecimal number) implements Value {}
}
