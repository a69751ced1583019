package dev.huishang.app.emergency;

import dev.huishang.app.shell.Room;
import dev.huishang.cache.Outgoing;
import dev.huishang.domain.CommandState;
import dev.huishang.domain.CommandTypes;
import dev.huishang.domain.Incident;
import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.IncidentState;
import dev.huishang.domain.incident.GradeChange;
import dev.huishang.domain.incident.Stated;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.FactsJson;
import dev.huishang.wire.Feeds;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Incidents with the outbox over them: a grade judged here is seen at once, with its facts and its
/// clock, also while the line is down. Nothing of it is written into the cache.
record IncidentOverlay(Room room) {

  /// All incidents, the newest first.
  List<IncidentLine> lines() {
    var ours = room.outbox().all().reversed(); // in the order they were given
    Map<String, IncidentLine> lines = new LinkedHashMap<>();
    for (var o : ours) {
      if (o.command().type().equals(CommandTypes.INCIDENT_CREATE)
          && o.state() != CommandState.CANCELLED) {
        boolean queued = o.state() != CommandState.APPLIED;
        lines.put(id(o), new IncidentLine(created(o), queued, o.reason(), 1, List.of()));
      }
    }
    for (var incident : room.held().all(Feeds.INCIDENTS)) {
      lines.put(incident.id(), new IncidentLine(incident, false, null, incident.ver(), List.of()));
    }
    for (var o : ours) {
      if (o.command().type().equals(CommandTypes.INCIDENT_UPDATE)) {
        lines.computeIfPresent(id(o), (id, line) -> after(line, o));
      }
    }
    return lines.values().stream()
        .sorted(Comparator.comparing((IncidentLine l) -> l.incident().learnedAt()).reversed())
        .toList();
  }

  private static String id(Outgoing o) {
    return o.command().aggregate().substring("incident/".length());
  }

  /// The line after a change that was given here.
  private static IncidentLine after(IncidentLine line, Outgoing o) {
    return switch (o.state()) {
      case CANCELLED, EXPIRED -> line;
      case REJECTED, CONFLICT -> {
        var held = new ArrayList<>(line.held());
        held.add(o.command().id());
        yield new IncidentLine(line.incident(), line.queued(), o.reason(), line.base(), held);
      }
      case APPLIED, PENDING, SENDING, UNKNOWN -> {
        boolean applied = o.state() == CommandState.APPLIED;
        long base = o.command().base() instanceof Long b ? b : 0;
        boolean seen = applied && line.incident().ver() > base; // the row says it already
        yield seen
            ? line
            : new IncidentLine(
                changed(line.incident(), o),
                line.queued() || !applied,
                line.note(),
                Math.max(line.base(), base + 1),
                line.held());
      }
    };
  }

  private static Incident created(Outgoing o) {
    var p = Overlay.payload(o);
    var c = o.command();
    var grade = grade(p);
    var facts = facts(p, Map.of());
    var learned = time(p.path("learnedAt"), c.issuedAt());
    var gradings =
        grade == null
            ? List.<GradeChange>of()
            : List.of(
                new GradeChange(
                    grade, null, later(c.issuedAt(), learned), c.user(), facts, reason(p)));
    return new Incident(
        id(o),
        o.state() == CommandState.APPLIED ? 1 : 0, // the first version, whose row may be on its way
        p.path("title").asString(""),
        p.path("kind").asString(""),
        grade,
        null,
        IncidentState.RECEIVED,
        p.path("region").isString() ? p.path("region").asString() : null,
        p.path("lon").asDouble(),
        p.path("lat").asDouble(),
        learned,
        c.user(),
        c.seat(),
        c.issuedAt(),
        facts,
        gradings,
        false);
  }

  private static Incident changed(Incident i, Outgoing o) {
    var p = Overlay.payload(o);
    var c = o.command();
    var grade = grade(p);
    var facts = facts(p, i.known());
    var gradings = new ArrayList<>(i.judgements());
    if (grade != null && grade != i.grade()) {
      var before = i.judgement() instanceof GradeChange last ? last.at() : i.learnedAt();
      gradings.add(
          new GradeChange(
              grade, i.grade(), later(c.issuedAt(), before), c.user(), facts, reason(p)));
    }
    return new Incident(
        i.id(),
        i.ver(),
        i.title(),
        i.kind(),
        grade == null ? i.grade() : grade,
        i.response(),
        i.state(),
        i.region(),
        i.lon(),
        i.lat(),
        i.learnedAt(),
        i.createdBy(),
        i.seat(),
        i.updated(),
        p.has("facts") ? facts : i.facts(),
        gradings.isEmpty() ? i.gradings() : gradings,
        i.simulated());
  }

  private static @Nullable IncidentGrade grade(JsonNode p) {
    var text = p.path("grade").asString("");
    return text.isEmpty() ? null : IncidentGrade.valueOf(text);
  }

  private static Map<String, Stated> facts(JsonNode p, Map<String, Stated> none) {
    try {
      return p.has("facts") ? FactsJson.read(p.path("facts")) : none;
    } catch (BadPage e) {
      return none; // never given here; the platform refuses it by name
    }
  }

  private static String reason(JsonNode p) {
    return p.path("reason").asString("");
  }

  private static Instant time(JsonNode node, Instant otherwise) {
    try {
      return Instant.parse(node.asString(""));
    } catch (DateTimeException e) {
      return otherwise;
    }
  }

  private static Instant later(Instant a, Instant b) {
    return a.isBefore(b) ? b : a;
  }
}
