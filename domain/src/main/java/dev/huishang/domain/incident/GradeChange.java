package dev.huishang.domain.incident;

import dev.huishang.domain.IncidentGrade;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One judgement that gave an incident its grade or changed it. It is recorded once and never
/// rewritten: the clocks of the reports hang on it.
///
/// @param grade grade judged
/// @param was grade held until then, null for the first judgement
/// @param at when it was judged
/// @param by user who judged
/// @param facts facts it was judged on, by input of the grading table; may be empty
/// @param reason why the grade is another than that of the facts, empty where it is not
public record GradeChange(
    IncidentGrade grade,
    @Nullable IncidentGrade was,
    Instant at,
    String by,
    Map<String, Stated> facts,
    String reason) {
  public GradeChange {
    facts = Map.copyOf(facts);
  }
}
