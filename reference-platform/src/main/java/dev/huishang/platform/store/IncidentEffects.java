package dev.huishang.platform.store;

import dev.huishang.domain.Incident;
import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.IncidentState;
import dev.huishang.domain.LogEntry;
import dev.huishang.domain.incident.GradeChange;
import dev.huishang.domain.incident.Stated;
import dev.huishang.wire.Feeds;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What commands on incidents change. Every judgement of the grade is added to the incident with
/// its time and its facts; what was recorded before is never touched.
final class IncidentEffects {
  private final PlatformStore store;
  private final IncidentChecks checks = new IncidentChecks();

  IncidentEffects(PlatformStore store) {
    this.store = store;
  }

  Effects.@Nullable Refusal refuseCreate(JsonNode payload, String role) {
    return checks.create(payload, role);
  }

  Effects.@Nullable Refusal refuseUpdate(String id, JsonNode payload, String role)
      throws SQLException {
    var incident = store.find(Feeds.INCIDENTS, id);
    return incident.isEmpty() ? null : checks.update(incident.get(), payload, role);
  }

  void create(
      String key, String id, JsonNode p, String user, String seat, Instant issued, Instant now)
      throws SQLException {
    var learned = Instant.parse(p.path("learnedAt").asString());
    var facts = IncidentChecks.stated(p);
    var grade = IncidentChecks.grade(p);
    var gradings =
        grade == null
            ? List.<GradeChange>of()
            : List.of(
                new GradeChange(grade, null, within(issued, learned, now), user, facts, reason(p)));
    store.put(
        Feeds.INCIDENTS,
        new Incident(
            id,
            1,
            p.path("title").asString(),
            p.path("kind").asString(),
            grade,
            null,
            IncidentState.RECEIVED,
            p.path("region").isString() ? p.path("region").asString() : null,
            p.path("lon").asDouble(),
            p.path("lat").asDouble(),
            learned,
            user,
            seat,
            now,
            facts,
            gradings,
            false));
    log(key, id, gradings, user, seat, now);
  }

  void update(
      String key, String id, JsonNode p, String user, String seat, Instant issued, Instant now)
      throws SQLException {
    var i = store.find(Feeds.INCIDENTS, id).orElseThrow();
    var facts = p.has("facts") ? IncidentChecks.stated(p) : i.known();
    var grade = IncidentChecks.grade(p);
    var added = judged(i, grade, facts, reason(p), user, issued, now);
    var gradings = new ArrayList<>(i.judgements());
    gradings.addAll(added);
    store.put(
        Feeds.INCIDENTS,
        new Incident(
            id,
            i.ver() + 1,
            i.title(),
            i.kind(),
            grade == null ? i.grade() : grade,
            p.has("response") ? IncidentChecks.level(p.path("response")) : i.response(),
            p.path("state").isString()
                ? IncidentState.valueOf(p.path("state").asString())
                : i.state(),
            i.region(),
            i.lon(),
            i.lat(),
            i.learnedAt(),
            i.createdBy(),
            i.seat(),
            now,
            facts,
            gradings,
            i.simulated()));
    log(key, id, added, user, seat, now);
  }

  /// The judgement a grade is, none where it is the grade held already.
  private static List<GradeChange> judged(
      Incident i,
      @Nullable IncidentGrade grade,
      Map<String, Stated> facts,
      String reason,
      String user,
      Instant issued,
      Instant now) {
    if (grade == null || grade == i.grade()) {
      return List.of();
    }
    var before = i.judgement() instanceof GradeChange last ? last.at() : i.learnedAt();
    return List.of(
        new GradeChange(grade, i.grade(), within(issued, before, now), user, facts, reason));
  }

  /// A judgement counts from the click, also when the line was down; a device whose clock is wrong
  /// cannot put it into the future or before what it follows.
  private static Instant within(Instant issued, Instant earliest, Instant latest) {
    var at = issued.isAfter(latest) ? latest : issued;
    return at.isBefore(earliest) ? earliest : at;
  }

  private static String reason(JsonNode p) {
    return p.path("reason").asString("").strip();
  }

  /// Why another grade than that of the facts was set stands in the journal too.
  private void log(
      String key, String id, List<GradeChange> gradings, String user, String seat, Instant now)
      throws SQLException {
    for (var g : gradings) {
      if (!g.reason().isEmpty()) {
        var text = "另定 " + g.grade() + " 级：" + g.reason();
        store.put(Feeds.LOG, new LogEntry("G-" + key, 1, id, now, user, seat, text, false));
      }
    }
  }
}
