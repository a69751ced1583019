package dev.huishang.domain;

import dev.huishang.domain.incident.GradeChange;
import dev.huishang.domain.incident.Stated;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An environmental incident (突发环境事件), row of the stream `incidents`.
///
/// @param id made on the device that created it; also the aggregate `incident/ID`
/// @param ver version; commands name it as their base
/// @param title what happened, in one line
/// @param kind what kind, for example 水污染, 大气污染, 固体废物, 辐射
/// @param grade grade I (worst) to IV, null while not judged
/// @param response response level I to IV, null while none
/// @param state where it stands
/// @param region division code of the county, or null at sea
/// @param lon degrees east, CGCS2000
/// @param lat degrees north, CGCS2000
/// @param learnedAt when the bureau discovered it or was told (发现或者得知): the clocks start here
/// @param createdBy user who opened it
/// @param seat seat it was opened at
/// @param updated last change
/// @param facts what is known for the grading, by input of the grading table; null where the
///   platform keeps none (an older one)
/// @param gradings every judgement of the grade, oldest first, append-only; null as with `facts`
/// @param simulated true for scenario and exercise incidents of the reference platform
public record Incident(
    String id,
    long ver,
    String title,
    String kind,
    @Nullable IncidentGrade grade,
    @Nullable IncidentGrade response,
    IncidentState state,
    @Nullable String region,
    double lon,
    double lat,
    Instant learnedAt,
    String createdBy,
    String seat,
    Instant updated,
    @Nullable Map<String, Stated> facts,
    @Nullable List<GradeChange> gradings,
    boolean simulated)
    implements Marked {
  public Incident {
    BadRow.place(lon, lat);
    facts = facts == null ? null : Map.copyOf(facts);
    gradings = gradings == null ? null : List.copyOf(gradings);
  }

  /// The recorded judgements; empty where none is recorded.
  public List<GradeChange> judgements() {
    return gradings == null ? List.of() : gradings;
  }

  /// The judgement in force, null while none is recorded.
  public @Nullable GradeChange judgement() {
    return judgements().isEmpty() ? null : judgements().getLast();
  }

  /// What is known for the grading; empty where nothing is recorded.
  public Map<String, Stated> known() {
    return facts == null ? Map.of() : facts;
  }
}
