package dev.huishang.domain.incident;

import dev.huishang.domain.explain.Said;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An input of the grading table.
///
/// @param id name of it in the table, for example `evacuated`
/// @param kind what it takes
/// @param unit unit of the number, empty for a code
/// @param name name in both languages
/// @param codes names of the codes it knows, in the order of the table; empty for a number
/// @param most what a number cannot exceed: a slip of the keyboard is no fact; null for a code
/// @param unitName the unit in both languages
public record GradingInput(
    String id,
    Kind kind,
    String unit,
    Said name,
    Map<String, Said> codes,
    @Nullable BigDecimal most,
    Said unitName) {
  public GradingInput {
    codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
  }

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

  /// Reads what was stated with its unit; a number in another unit is not converted.
  public Fact read(Stated stated) {
    var fact = read(stated.value());
    return fact instanceof Fact.Bad || stated.unit().strip().equals(unit)
        ? fact
        : new Fact.Bad(stated.value() + " " + stated.unit(), FactProblem.WRONG_UNIT);
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
    if (most != null && value.compareTo(most) > 0) {
      return new Fact.Bad(text, FactProblem.TOO_GREAT);
    }
    return kind == Kind.COUNT && value.stripTrailingZeros().scale() > 0
        ? new Fact.Bad(text, FactProblem.NOT_WHOLE)
        : new Fact.Amount(value);
  }
}
