package dev.huishang.domain.incident;

import java.math.BigDecimal;
import java.util.Set;

/// One condition of a criterion on one input.
public sealed interface Condition {
  /// Input it looks at.
  String input();

  /// How it reads, with its figure.
  String text();

  /// Truth for this fact.
  Truth holds(Fact fact);

  /// `以上`: the number is in.
  record AtLeast(String input, BigDecimal low) implements Condition {
    @Override
    public String text() {
      return input + " ≥ " + low.toPlainString();
    }

    @Override
    public Truth holds(Fact fact) {
      return fact instanceof Fact.Amount(var value)
          ? Truth.of(value.compareTo(low) >= 0)
          : Truth.UNKNOWN;
    }
  }

  /// More than the number.
  record MoreThan(String input, BigDecimal low) implements Condition {
    @Override
    public String text() {
      return input + " > " + low.toPlainString();
    }

    @Override
    public Truth holds(Fact fact) {
      return fact instanceof Fact.Amount(var value)
          ? Truth.of(value.compareTo(low) > 0)
          : Truth.UNKNOWN;
    }
  }

  /// `以下`: the number is out.
  record Below(String input, BigDecimal high) implements Condition {
    @Override
    public String text() {
      return input + " < " + high.toPlainString();
    }

    @Override
    public Truth holds(Fact fact) {
      return fact instanceof Fact.Amount(var value)
          ? Truth.of(value.compareTo(high) < 0)
          : Truth.UNKNOWN;
    }
  }

  /// The fact is one of these codes.
  record OneOf(String input, Set<String> codes) implements Condition {
    public OneOf {
      codes = Set.copyOf(codes);
    }

    @Override
    public String text() {
      return input + " = " + String.join(" | ", codes.stream().sorted().toList());
    }

    @Override
    public Truth holds(Fact fact) {
      return fact instanceof Fact.Code(var code) ? Truth.of(codes.contains(code)) : Truth.UNKNOWN;
    }
  }
}
