package dev.huishang.platform.world;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Chooses the target that holds: the plan entry with the smallest year not before this one, else
/// the entry whose validity covers the date or a standing one, else the latest past one. Entries
/// without a number are words.
final class Targets {
  /// Date the data file was closed: the rule is evaluated against it.
  private static final LocalDate CLOSED = LocalDate.of(2026, 11, 24);

  static JsonNode choose(JsonNode targets) {
    JsonNode plan = MissingNode.getInstance();
    JsonNode valid = MissingNode.getInstance();
    JsonNode past = MissingNode.getInstance();
    for (var t : targets) {
      int year = t.path("year").asInt(0);
      if (year >= CLOSED.getYear() && (plan.isMissingNode() || year < plan.path("year").asInt())) {
        plan = t;
      } else if (t.path("standing").asBoolean(false) || covers(t)) {
        valid = t;
      } else if (year > 0 && year >= past.path("year").asInt(0)) {
        past = t;
      }
    }
    return !plan.isMissingNode() ? plan : !valid.isMissingNode() ? valid : past;
  }

  private static boolean covers(JsonNode t) {
    if (!t.path("valid_from").isString()) {
      return false;
    }
    boolean begun = !LocalDate.parse(t.path("valid_from").asString()).isAfter(CLOSED);
    var until = t.path("valid_to");
    return begun && (!until.isString() || !LocalDate.parse(until.asString()).isBefore(CLOSED));
  }

  private Targets() {}
}
