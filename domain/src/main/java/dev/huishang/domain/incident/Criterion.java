package dev.huishang.domain.incident;

import dev.huishang.domain.IncidentGrade;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One criterion of a grade: all its conditions together, and it alone is enough for the grade.
///
/// @param grade grade it gives
/// @param conditions what must hold
public record Criterion(IncidentGrade grade, List<Condition> conditions) {
  public Criterion {
    conditions = List.copyOf(conditions);
  }

  /// Truth for these facts; what is not among them is unknown.
  public Truth holds(Map<String, Fact> facts) {
    var truth = Truth.TRUE;
    for (var condition : conditions) {
      var fact = facts.getOrDefault(condition.input(), new Fact.Unknown());
      truth = truth.and(condition.holds(fact));
    }
    return truth;
  }

  /// How it reads.
  public String text() {
    return conditions.stream().map(Condition::text).collect(Collectors.joining(", "));
  }
}
