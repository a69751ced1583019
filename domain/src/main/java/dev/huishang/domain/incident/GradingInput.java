package dev.huishang.domain.incident;

import dev.huishang.domain.explain.Said;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An input of the grading table.
///
/// @param id name of it in the table, for example `evacuated`
/// @param kind what it takes
/// @param unit unit of the number, empty for a code
/// @param name name in both languages
/// @param codes names of the codes it knows, empty for a number
public record GradingInput(String id, Kind kind, String unit, Said name, Map<String, Said> codes) {
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

  /// Digits beyond which a text is taken for a mistake: no count of persons or CNY is that long.
  private static final int LONGEST = 24;

  /// What an input takes.
  public enum Kind {
    /// Whole number of persons.
    COUNT,
    /// Amount of money.
    AMOUNT,
    /// One of the codes.
    CODE
  }

  /// Reads what was stated; null and blank are unknown.
  public Fact read(@Nullable String stated) {
    if (stated == null || stated.isBlank()) {
      return new Fact.Unknown();
    }
    var text = stated.strip();
    if (kind == Kind.CODE) {
      return codes.containsKey(text)
          ? new Fact.Code(text)
          : new Fact.Bad(text, FactProblem.UNKNOWN_CODE);
    }
    if (text.length() > LONGEST) {
      return new Fact.Bad(text, FactProblem.TOO_LONG);
    }
    return NUMBER.matcher(text).matches()
        ? number(text)
        : new Fact.Bad(text, FactProblem.NOT_A_NUMBER);
  }

  private Fact number(String text) {
    var value = new BigDecimal(text);
    if (value.signum() < 0) {
      return new Fact.Bad(text, FactProblem.NEGATIVE);
    }
    return kind == Kind.COUNT && value.stripTrailingZeros().scale() > 0
        ? new Fact.Bad(text, FactProblem.NOT_WHOLE)
        : new Fact.Amount(value);
  }
}
