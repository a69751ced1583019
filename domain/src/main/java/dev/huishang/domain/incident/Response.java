package dev.huishang.domain.incident;

import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Said;
import java.util.List;

/// What the plan says of a response level. A level is not a grade and not a warning colour.
public sealed interface Response {
  /// How it came about.
  Derivation derivation();

  /// A level that may be set.
  ///
  /// @param level level of the response
  /// @param lead government that leads, in both languages
  /// @param mayRaise conditions that hold and allow a higher level
  record Level(IncidentGrade level, Said lead, List<RaiseCondition> mayRaise, Derivation derivation)
      implements Response {}

  /// A level the plan does not allow here.
  record Refused(Reason reason, Derivation derivation) implements Response {}

  /// Why not.
  enum Reason {
    /// The first level is never milder than the grade.
    BELOW_GRADE("首次响应不低于事件级别 / the first level is not below the grade"),
    /// Higher than the grade needs a condition.
    NO_CONDITION("无提级条件 / no condition to raise holds"),
    /// A condition the plan does not know.
    UNKNOWN_CONDITION("未知提级条件 / unknown condition");

    private final Said words;

    Reason(String words) {
      this.words = Said.of(words);
    }

    /// The reason in both languages.
    public Said words() {
      return words;
    }
  }
}
