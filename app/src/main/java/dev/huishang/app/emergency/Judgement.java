package dev.huishang.app.emergency;

import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.incident.Stated;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the room says of the grade of an incident.
///
/// @param grade grade it sets, null when none is set or the one held stays
/// @param facts all that is known, by input of the grading table
/// @param reason why the grade is another than that of the facts, empty where it is not
record Judgement(@Nullable IncidentGrade grade, Map<String, Stated> facts, String reason) {
  /// Nothing is judged yet.
  static final Judgement NONE = new Judgement(null, Map.of(), "");

  Judgement {
    facts = Map.copyOf(facts);
  }

  /// True when the grade is another than that of the facts and nobody said why.
  boolean unexplained() {
    return reason.isBlank() && Proposal.of(GradeChip.TABLE, facts, null).needsReason(grade);
  }
}
