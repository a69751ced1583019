package dev.huishang.platform.store;

import dev.huishang.domain.Incident;
import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.IncidentState;
import dev.huishang.domain.incident.Grading;
import dev.huishang.domain.incident.GradingTable;
import dev.huishang.domain.incident.Stated;
import dev.huishang.platform.store.Effects.Refusal;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.FactsJson;
import dev.huishang.wire.data.GradingRules;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a command on an incident may say: a bad member is refused with its name and why, and
/// nothing of the command is done.
final class IncidentChecks {
  private static final Set<String> LEADING = Set.of("chair", "commander");
  private final DivisionCheck divisions = new DivisionCheck();
  private final GradingTable table = GradingRules.load().table();

  /// @param role role the command was given in
  @Nullable Refusal create(JsonNode p, String role) {
    var missing = Effects.need(p, "title", "kind", "lon", "lat", "learnedAt");
    if (missing != null) {
      return missing;
    }
    if (!isTime(p.path("learnedAt"))) {
      return bad("learnedAt 不是时间 no time: " + p.path("learnedAt").asString());
    }
    if (!within(p.path("lon"), 180) || !within(p.path("lat"), 90)) {
      return bad("lon, lat 不是经纬度 no place: " + p.path("lon") + " " + p.path("lat"));
    }
    var region = p.path("region").asString("");
    if (!region.isEmpty() && !divisions.known(region, Instant.now())) {
      return new Refusal(
          422,
          "unknown-division",
          "事件“" + p.path("title").asString() + "”的行政区划代码 " + region + " 未知");
    }
    boolean open = p.path("grade").asString("").isEmpty(); // not judged yet
    return open ? facts(p) : judged(p, role);
  }

  /// @param role role the command was given in
  @Nullable Refusal update(Incident incident, JsonNode p, String role) {
    var response = p.path("response");
    if (p.has("response") && !response.isNull() && level(response) == null) {
      return bad("response 未知 unknown: " + response);
    }
    var state = p.path("state");
    if (p.has("state") && !named(IncidentState.values(), state)) {
      return bad("state 未知 unknown: " + state);
    }
    boolean same = incident.grade() != null && incident.grade() == level(p.path("grade"));
    return p.has("grade") && !same ? judged(p, role) : facts(p);
  }

  /// A grade with its facts; another than theirs is set by those who lead, who say why.
  private @Nullable Refusal judged(JsonNode p, String role) {
    var grade = level(p.path("grade"));
    if (grade == null) {
      return bad("grade 未知 unknown, I II III IV: " + p.path("grade"));
    }
    var refused = facts(p);
    if (refused != null) {
      return refused;
    }
    var facts = stated(p);
    var byFacts = table.gradeOf(facts) instanceof Grading.Graded g ? g.grade() : null;
    if (facts.isEmpty() || byFacts == grade) {
      return null;
    }
    if (p.path("reason").asString("").isBlank()) {
      return new Refusal(
          422,
          "reason-missing",
          "级别 " + grade + " 不是事实得出的级别，须写 reason: another grade than that of the facts");
    }
    return LEADING.contains(role)
        ? null
        : new Refusal(422, "role-missing", "另定级别须由 chair 或 commander: not by " + role);
  }

  private @Nullable Refusal facts(JsonNode p) {
    if (!p.has("facts")) {
      return null;
    }
    try {
      var problems = table.problems(FactsJson.read(p.path("facts")));
      if (problems.isEmpty()) {
        return null;
      }
      var first = problems.firstEntry();
      var wrong = first.getValue();
      return new Refusal(
          422,
          "bad-fact",
          "facts." + first.getKey() + " " + wrong.problem().words() + ": " + wrong.stated());
    } catch (BadPage e) {
      return new Refusal(422, "bad-fact", String.valueOf(e.getMessage()));
    }
  }

  /// The facts of a payload that was not refused.
  static Map<String, Stated> stated(JsonNode p) {
    try {
      return p.has("facts") ? FactsJson.read(p.path("facts")) : Map.of();
    } catch (BadPage e) {
      throw new IllegalStateException("facts were not checked", e);
    }
  }

  /// The grade a payload names, null where it names none.
  static @Nullable IncidentGrade grade(JsonNode p) {
    return level(p.path("grade"));
  }

  static @Nullable IncidentGrade level(JsonNode node) {
    return named(IncidentGrade.values(), node) ? IncidentGrade.valueOf(node.asString()) : null;
  }

  private static boolean named(Enum<?>[] known, JsonNode node) {
    return node.isString() && Arrays.stream(known).anyMatch(k -> k.name().equals(node.asString()));
  }

  private static boolean isTime(JsonNode node) {
    try {
      Instant.parse(node.asString(""));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean within(JsonNode node, double most) {
    return node.isNumber() && Math.abs(node.asDouble(Double.NaN)) <= most;
  }

  private static Refusal bad(String reason) {
    return new Refusal(422, "bad-value", reason);
  }
}
