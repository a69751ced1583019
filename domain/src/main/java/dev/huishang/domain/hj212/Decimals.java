package dev.huishang.domain.hj212;

import java.math.BigDecimal;

/// Reads decimal numbers as devices write them. No exponents: they would make a few characters into
/// numbers of any size.
final class Decimals {
  private static final int MOST_DIGITS = 18;

  /// @param signed false where a number below zero is impossible
  static Value read(String text, boolean signed) {
    if (text.isEmpty()) {
      return new Value.Absent();
    }
    boolean minus = text.charAt(0) == '-';
    int at = minus || text.charAt(0) == '+' ? 1 : 0;
    long digits = 0;
    int count = 0;
    int behind = -1;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '.' && behind < 0) {
        behind = 0;
      } else if (c >= '0' && c <= '9' && count < MOST_DIGITS) {
        digits = digits * 10 + (c - '0');
        count++;
        behind += behind < 0 ? 0 : 1;
      } else {
        return new Value.NotNumber(text);
      }
    }
    if (count == 0) {
      return new Value.NotNumber(text);
    }
    var number = BigDecimal.valueOf(minus ? -digits : digits, Math.max(behind, 0));
    return number.signum() < 0 && !signed ? new Value.Impossible(number) : new Value.Number(number);
  }

  private Decimals() {}
}
