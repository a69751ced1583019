package dev.huishang.domain.incident;

import dev.huishang.domain.IncidentGrade;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the clocks run on. The moment the incident happened is not among it: it starts no clock.
///
/// @param discoveredAt when the bureau discovered it or was told, null when not stated
/// @param judged grades in the order they were judged; the first is the first judgement
/// @param conditions ids of the conditions of article 4 that hold
/// @param division division code of the place, empty at sea
/// @param receivedAt when the provincial department received and verified the report, or null
/// @param ministryAt when the ministry received it, or null
public record ClockFacts(
    @Nullable Instant discoveredAt,
    List<Judged> judged,
    Set<String> conditions,
    String division,
    @Nullable Instant receivedAt,
    @Nullable Instant ministryAt) {
  public ClockFacts {
    judged = List.copyOf(judged);
    conditions = Set.copyOf(conditions);
  }

  /// A judgement of the grade.
  public record Judged(IncidentGrade grade, Instant at) {}

  /// An incident with one grade, or none yet, and nothing received so far.
  public static ClockFacts of(
      Instant discoveredAt, @Nullable IncidentGrade grade, String division) {
    var judged = grade == null ? List.<Judged>of() : List.of(new Judged(grade, discoveredAt));
    return new ClockFacts(discoveredAt, judged, Set.of(), division, null, null);
  }
}
