package dev.huishang.domain.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.incident.ClockFacts.Judged;
import dev.huishang.wire.data.DataFile;
import dev.huishang.wire.data.ReportRules;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ClocksTest {
  private static final Instant EIGHT = at("2026-05-01T08:00:00+08:00");
  private static final Instant LATER = at("2026-06-01T08:00:00+08:00");
  private final ReportClocks rules = ReportRules.load().clocks();

  private static Instant at(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private Clocks.Running running(ClockFacts facts) {
    return assertInstanceOf(Clocks.Running.class, rules.of(facts, LATER), facts::toString);
  }

  private static ClockFacts judged(Judged... judged) {
    return new ClockFacts(EIGHT, List.of(judged), Set.of(), "", null, null);
  }

  private static @Nullable Instant due(Clocks.Running running) {
    return running.national().map(Clock::deadline).orElse(null);
  }

  @Test
  void everyVectorOfTheFile() {
    int checked = 0;
    for (var vector : DataFile.read("incident-reporting").path("test_vectors")) {
      var in = vector.path("in");
      var start = at(in.path("discoveredAt").asString());
      var grades = new ArrayList<Judged>();
      if (in.path("grade").isString()) {
        grades.add(new Judged(grade(in.path("grade")), start));
      }
      if (in.has("changedTo")) {
        grades.add(new Judged(grade(in.path("changedTo")), at(in.path("changedAt").asString())));
      }
      var conditions = new HashSet<String>();
      in.path("conditions").forEach(c -> conditions.add(c.asString()));
      var facts = new ClockFacts(start, grades, conditions, "", null, null);
      assertEquals(at(vector.path("deadline").asString()), due(running(facts)), vector::toString);
      checked++;
    }
    assertEquals(4, checked);
  }

  private static IncidentGrade grade(JsonNode node) {
    return IncidentGrade.valueOf(node.asString());
  }

  @Test
  void everyDeadlineOfTheFileIsOnTimeAtItsLastMomentAndLateAfterIt() {
    int checked = 0;
    for (var node : DataFile.read("incident-reporting").path("deadlines")) {
      for (var g : node.path("grade")) {
        var facts =
            new ClockFacts(EIGHT, List.of(new Judged(grade(g), EIGHT)), Set.of(), "", EIGHT, EIGHT);
        var clock =
            running(facts).clocks().stream()
                .filter(c -> c.rule().id().equals(node.path("id").asString()))
                .findFirst()
                .orElseThrow();
        if (node.path("hours").isNull()) {
          assertNull(clock.deadline());
          assertEquals(Clock.State.PROMPTLY, clock.state(LATER, null));
          continue;
        }
        var last = EIGHT.plus(Duration.ofHours(node.path("hours").asInt()));
        assertEquals(last, clock.deadline());
        assertEquals(Clock.State.ON_TIME, clock.state(LATER, last));
        assertEquals(Clock.State.ON_TIME, clock.state(LATER, last.minusNanos(1)));
        assertEquals(Clock.State.LATE, clock.state(LATER, last.plusNanos(1)));
        assertEquals(Clock.State.RUNNING, clock.state(last, null));
        assertEquals(Clock.State.OVERDUE, clock.state(last.plusNanos(1), null));
        checked++;
      }
    }
    assertEquals(6, checked);
  }

  @Test
  void everyConditionMakesAnUngradedIncidentAnUrgentOne() {
    assertEquals(6, rules.severeWhenUnknown().size());
    for (var condition : rules.severeWhenUnknown().keySet()) {
      var facts = new ClockFacts(EIGHT, List.of(), Set.of(condition), "", null, null);
      assertEquals(EIGHT.plus(Duration.ofHours(2)), due(running(facts)), condition);
    }
    var unknown = running(judged());
    assertEquals(EIGHT.plus(Duration.ofHours(2)), due(unknown), "the strictest that may apply");
    assertTrue(unknown.national().orElseThrow().only());
    assertEquals(List.of(), unknown.stricter());
    assertEquals(1, unknown.milder().size());
    assertTrue(unknown.milder().getFirst().only());
    assertEquals(EIGHT.plus(Duration.ofHours(4)), unknown.milder().getFirst().deadline());
    assertEquals(List.of(), running(judged(new Judged(IncidentGrade.II, EIGHT))).milder());
  }

  @Test
  void aChangeOfGradeRestartsTheClockAndKeepsTheOldOne() {
    var change = EIGHT.plus(Duration.ofHours(3));
    var clocks =
        running(judged(new Judged(IncidentGrade.IV, EIGHT), new Judged(IncidentGrade.III, change)));
    assertEquals(change.plus(Duration.ofHours(4)), due(clocks));
    var old = clocks.clocks().getFirst();
    assertEquals(change, old.supersededAt());
    assertEquals(Clock.State.SUPERSEDED, old.state(LATER, null));
    assertEquals(Clock.State.ON_TIME, old.state(LATER, EIGHT));
    assertEquals(List.of(old), clocks.ended(), "the old clock stays on record");
    var now = clocks.national().orElseThrow();
    assertEquals(Clock.Why.REGRADED, now.why());
    assertEquals(Clock.State.OVERDUE, now.state(LATER, EIGHT), "a report of the old grade");
  }

  @Test
  void aDeadlineMissedBeforeTheChangeStaysMissed() {
    var change = EIGHT.plus(Duration.ofHours(5));
    var clocks =
        running(judged(new Judged(IncidentGrade.IV, EIGHT), new Judged(IncidentGrade.II, change)));
    assertEquals(Clock.State.OVERDUE, clocks.clocks().getFirst().state(LATER, null));
  }

  @Test
  void theFirstJudgementAndARepeatedOneAreNoChange() {
    var hour = Duration.ofHours(1);
    var clocks =
        running(
            judged(
                new Judged(IncidentGrade.II, EIGHT.plus(hour)),
                new Judged(IncidentGrade.II, EIGHT.plus(hour.multipliedBy(2)))));
    assertEquals(EIGHT.plus(Duration.ofHours(2)), due(clocks));
    assertEquals(Clock.Why.DISCOVERED, clocks.national().orElseThrow().why());
  }

  @Test
  void theProvinceStartsItsHourWhenItReceivesAndOnlyForTheGradeItReceived() {
    var received = EIGHT.plus(Duration.ofMinutes(30));
    var facts =
        new ClockFacts(
            EIGHT, List.of(new Judged(IncidentGrade.I, EIGHT)), Set.of(), "", received, null);
    var clock = named(running(facts), "province-to-mee");
    assertEquals(received.plus(Duration.ofHours(1)), clock.deadline());
    var without = named(running(judged(new Judged(IncidentGrade.I, EIGHT))), "province-to-mee");
    assertEquals(Clock.State.WAITING, without.state(LATER, LATER));
  }

  private static Clock named(Clocks.Running running, String id) {
    return running.inForce().stream()
        .filter(c -> c.rule().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theProvincesStricterClocksStandBesideTheNationalOne() {
    var judged = List.of(new Judged(IncidentGrade.II, EIGHT));
    var clocks = running(new ClockFacts(EIGHT, judged, Set.of(), "411300", null, null));
    assertEquals(EIGHT.plus(Duration.ofHours(2)), due(clocks));
    assertEquals(
        List.of(EIGHT.plus(Duration.ofMinutes(20)), EIGHT.plus(Duration.ofMinutes(40))),
        clocks.stricter().stream().map(Clock::deadline).toList());
    var other = running(new ClockFacts(EIGHT, judged, Set.of(), "421300", null, null));
    assertEquals(List.of(), other.stricter());
    var before = at("2019-02-28T23:59:59+08:00");
    var old = List.of(new Judged(IncidentGrade.II, before));
    assertEquals(
        List.of(), running(new ClockFacts(before, old, Set.of(), "411300", null, null)).stricter());
  }

  @Test
  void contradictingFactsAreNamed() {
    var early = EIGHT.minusSeconds(1);
    var four = new Judged(IncidentGrade.IV, EIGHT);
    problem(Clocks.Problem.NO_START, new ClockFacts(null, List.of(), Set.of(), "", null, null));
    problem(
        Clocks.Problem.FUTURE,
        new ClockFacts(LATER.plusNanos(1), List.of(), Set.of(), "", null, null));
    problem(Clocks.Problem.FUTURE, judged(four, new Judged(IncidentGrade.II, LATER.plusNanos(1))));
    problem(Clocks.Problem.BEFORE_START, judged(new Judged(IncidentGrade.II, early)));
    problem(
        Clocks.Problem.BEFORE_START,
        new ClockFacts(EIGHT, List.of(four), Set.of(), "", early, null));
    problem(
        Clocks.Problem.OUT_OF_ORDER,
        judged(new Judged(IncidentGrade.IV, EIGHT.plusSeconds(9)), four));
    problem(
        Clocks.Problem.UNKNOWN_CONDITION,
        new ClockFacts(EIGHT, List.of(), Set.of("rain"), "", null, null));
    problem(
        Clocks.Problem.NO_DIVISION,
        new ClockFacts(EIGHT, List.of(four), Set.of(), "41", null, null));
  }

  private void problem(Clocks.Problem problem, ClockFacts facts) {
    var bad = assertInstanceOf(Clocks.Bad.class, rules.of(facts, LATER), facts::toString);
    assertEquals(problem, bad.problem());
    assertEquals(problem.words(), bad.derivation().steps().getFirst().rule());
  }
}
