package dev.huishang.app.emergency;

import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.incident.Fact;
import dev.huishang.domain.incident.Grading;
import dev.huishang.domain.incident.GradingTable;
import dev.huishang.domain.incident.Stated;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// What the facts of a form give by the grading table, and what that means for the grade held.
///
/// @param facts the facts
/// @param grading what the table says of them
/// @param problems facts that cannot be recorded, by input
/// @param held grade held now, null while none is judged
record Proposal(
    Map<String, Stated> facts,
    Grading grading,
    SortedMap<String, Fact.Bad> problems,
    @Nullable IncidentGrade held) {
  static Proposal of(GradingTable table, Map<String, Stated> facts, @Nullable IncidentGrade held) {
    return new Proposal(facts, table.gradeOf(facts), table.problems(facts), held);
  }

  /// The grade the facts give, null where they give none.
  @Nullable IncidentGrade byFacts() {
    return grading instanceof Grading.Graded g ? g.grade() : null;
  }

  /// True while something unknown could make it worse.
  boolean atLeast() {
    return grading instanceof Grading.Graded g && g.atLeast();
  }

  /// The grade that is sent when nobody sets another, null when the grade held stays: facts that
  /// are not complete never make an incident milder by themselves.
  @Nullable IncidentGrade grade() {
    var found = byFacts();
    if (found == null || found == held) {
      return null;
    }
    boolean milder = held != null && found.compareTo(held) > 0;
    return milder && atLeast() ? null : found;
  }

  /// True when setting this grade must be explained.
  boolean needsReason(@Nullable IncidentGrade set) {
    return set != null && !facts.isEmpty() && set != byFacts();
  }
}
