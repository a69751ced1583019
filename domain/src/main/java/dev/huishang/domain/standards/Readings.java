package dev.huishang.domain.standards;

import dev.huishang.domain.standards.Measured.Above;
import dev.huishang.domain.standards.Measured.Below;
import dev.huishang.domain.standards.Measured.NotDetected;
import dev.huishang.domain.standards.Measured.Unusable;
import dev.huishang.domain.standards.Measured.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what stations, laboratories and reports write for a value. Decimals are read as text,
/// never by way of a binary fraction.
public final class Readings {
  private static final Set<String> NOTHING =
      Set.of("", "—", "——", "–", "-", "--", "*", "**", "null", "na", "n/a", "缺测", "无数据");
  private static final Set<String> NONE_FOUND = Set.of("nd", "n.d.", "n.d", "未检出", "不得检出");

  /// Plain decimals; an exponent of at most two digits, as in `5e-05`. The lengths bound what a
  /// number from outside can cost.
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,2})?");

  /// The reading this text states.
  ///
  /// @param text as it came; null for nothing
  public static Measured of(@Nullable String text) {
    var plain = text == null ? "" : text.strip();
    var word = plain.toLowerCase(Locale.ROOT);
    if (NOTHING.contains(word)) {
      return new Unusable(Flaw.MISSING, plain);
    }
    if (plain.equals("/")) {
      return new Unusable(Flaw.NOT_PLANNED, plain); // HJ 633-2026 5.3.2
    }
    if (NONE_FOUND.contains(word)) {
      return new NotDetected();
    }
    return switch (plain.charAt(0)) {
      case '<', '＜' -> limit(plain, plain.substring(1), Below::new);
      case '>', '＞' -> limit(plain, plain.substring(1), Above::new);
      default ->
          word.endsWith("l")
              ? limit(plain, plain.substring(0, plain.length() - 1), Below::new)
              : number(plain);
    };
  }

  private static Measured limit(String text, String number, Function<BigDecimal, Measured> form) {
    return number(number.strip()) instanceof Value(BigDecimal limit) && limit.signum() > 0
        ? form.apply(limit)
        : new Unusable(Flaw.NOT_A_NUMBER, text);
  }

  private static Measured number(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      return new Unusable(Flaw.NOT_A_NUMBER, text);
    }
    var number = new BigDecimal(text);
    return number.signum() < 0 ? new Unusable(Flaw.NEGATIVE, text) : new Value(number);
  }

  /// The reading a number states: what is shown as its shortest decimal.
  public static Measured of(double number) {
    return Double.isNaN(number)
        ? Measured.missing()
        : Double.isInfinite(number)
            ? new Unusable(Flaw.NOT_A_NUMBER, String.valueOf(number))
            : number < 0
                ? new Unusable(Flaw.NEGATIVE, String.valueOf(number))
                : new Value(BigDecimal.valueOf(number));
  }

  /// The reading as it is shown: `<0.025`, `未检出`, `—`.
  public static String show(Measured measured) {
    return switch (measured) {
      case Value(BigDecimal number) -> number.toPlainString();
      case Below(BigDecimal limit) -> "<" + limit.toPlainString();
      case Above(BigDecimal limit) -> ">" + limit.toPlainString();
      case NotDetected() -> "未检出";
      case Unusable(Flaw _, String text) -> text.isEmpty() ? "—" : text;
    };
  }

  private Readings() {}
}
