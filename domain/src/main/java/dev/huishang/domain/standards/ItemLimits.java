package dev.huishang.domain.standards;

import dev.huishang.domain.standards.ItemScale.Words;
import java.math.BigDecimal;

/// One item of a water standard.
///
/// @param name what it is called
/// @param unit unit of the limits, as the data file spells it
/// @param scale its limits
/// @param rules what is particular to it
public record ItemLimits(Name name, String unit, ItemScale scale, Rules rules) {
  /// @param id parameter id in lower case, for example `codmn`
  /// @param zh Chinese name
  /// @param en English name
  public record Name(String id, String zh, String en) {}

  /// @param beyond index of the class beyond all limits
  /// @param flagBeyond true where the standard does not tell this class from the next worse one
  /// @param decides false for what is reported beside the class (total nitrogen, faecal coliform)
  /// @param undetectedFirst true where class I means not detected
  /// @param exceedFactor true where a multiple of the limit may be stated
  /// @param possible values that can be at all
  public record Rules(
      int beyond,
      boolean flagBeyond,
      boolean decides,
      boolean undetectedFirst,
      boolean exceedFactor,
      Possible possible) {}

  /// Values that can be at all, ends included.
  ///
  /// @param least least value
  /// @param most greatest value
  /// @param fastLeast the same number
  /// @param fastMost the same number
  public record Possible(BigDecimal least, BigDecimal most, double fastLeast, double fastMost) {
    /// From the least to the greatest.
    public static Possible of(BigDecimal least, BigDecimal most) {
      return new Possible(least, most, least.doubleValue(), most.doubleValue());
    }

    boolean holds(BigDecimal value) {
      return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    /// False for what is not a number.
    boolean holds(double value) {
      return value >= fastLeast && value <= fastMost;
    }
  }

  /// True when a word is wanted, not a number.
  public boolean byWord() {
    return scale instanceof Words;
  }

  /// Index of the class this value has: 0 is I.
  public int classOf(double value) {
    int found = scale.classOf(value);
    return found == ItemScale.NO_CLASS ? rules.beyond() : found;
  }

  /// Index of the class this value has, in exact decimals: 0 is I.
  public int classOf(BigDecimal value) {
    int found = scale.classOf(value);
    return found == ItemScale.NO_CLASS ? rules.beyond() : found;
  }

  /// True for a value that can be at all. What cannot is a fault of the reading, never a class.
  public boolean possible(BigDecimal value) {
    return rules.possible().holds(value);
  }

  /// True for a value that can be at all; false for what is not a number.
  public boolean possible(double value) {
    return rules.possible().holds(value);
  }
}
