package dev.huishang.domain.incident;

import dev.huishang.domain.Incident;
import dev.huishang.domain.IncidentGrade;
import java.time.Instant;
import java.util.ArrayList;
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
/// @param kind kind of the incident as the platform names it, empty where it is not stated
public record ClockFacts(
    @Nullable Instant discoveredAt,
    List<Judged> judged,
    Set<String> conditions,
    String division,
    @Nullable Instant receivedAt,
    @Nullable Instant ministryAt,
    String kind) {
  public ClockFacts {
    judged = List.copyOf(judged);
    conditions = Set.copyOf(conditions);
  }

  /// A judgement of the grade.
  public record Judged(IncidentGrade grade, Instant at) {}

  /// Facts of an incident whose kind is not stated.
  public ClockFacts(
      @Nullable Instant discoveredAt,
      List<Judged> judged,
      Set<String> conditions,
      String division,
      @Nullable Instant receivedAt,
      @Nullable Instant ministryAt) {
    this(discoveredAt, judged, conditions, division, receivedAt, ministryAt, "");
  }

  /// The facts of an incident, with nothing received so far. A grade without a recorded time counts
  /// from the discovery, as the first judgement does.
  public static ClockFacts of(Incident incident) {
    var region = incident.region() == null ? "" : incident.region();
    return new ClockFacts(
        incident.learnedAt(), judged(incident), Set.of(), region, null, null, incident.kind());
  }

  private static List<Judged> judged(Incident incident) {
    var judged = new ArrayList<Judged>();
    for (var change : incident.judgements()) {
      if (judged.isEmpty() && change.was() != null) {
        judged.add(new Judged(change.was(), incident.learnedAt()));
      }
      judged.add(new Judged(change.grade(), change.at()));
    }
    if (judged.isEmpty() && incident.grade() != null) {
      judged.add(new Judged(incident.grade(), incident.learnedAt()));
    }
    return judged;
  }
}
