package dev.huishang.domain.incident;

import java.math.BigDecimal;

/// One thing that is known of an incident, or not. Unknown is neither zero nor no.
public sealed interface Fact {
  /// A number: persons, or CNY.
  record Amount(BigDecimal value) implements Fact {}

  /// One of the codes the table knows for this input.
  record Code(String code) implements Fact {}

  /// Nothing is known yet.
  record Unknown() implements Fact {}

  /// Something was stated that cannot be used; it counts as unknown.
  record Bad(String stated, FactProblem problem) implements Fact {}
}
