package dev.huishang.domain.incident;

import dev.huishang.domain.IncidentGrade;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A time during which one grade, or none yet, was held.
///
/// @param grade the grade, null while none was judged
/// @param start when clocks of the bureau start for it
/// @param end when the next grade ended it, null for the last
/// @param regraded true when a change of grade began it
record Phase(
    @Nullable IncidentGrade grade, Instant start, @Nullable Instant end, boolean regraded) {
  /// The phases of an incident. The first judgement is no change: its clocks run from the
  /// discovery. A grade judged again is no change either.
  static List<Phase> of(Instant discoveredAt, List<ClockFacts.Judged> judged) {
    if (judged.isEmpty()) {
      return List.of(new Phase(null, discoveredAt, null, false));
    }
    var phases = new ArrayList<Phase>();
    var first = judged.getFirst();
    if (first.at().isAfter(discoveredAt)) {
      phases.add(new Phase(null, discoveredAt, first.at(), false));
    }
    var grade = first.grade();
    var start = discoveredAt;
    boolean regraded = false;
    for (var next : judged) {
      if (next.grade() != grade) {
        phases.add(new Phase(grade, start, next.at(), regraded));
        grade = next.grade();
        start = next.at();
        regraded = true;
      }
    }
    phases.add(new Phase(grade, start, null, regraded));
    return phases;
  }
}
