package dev.huishang.domain.incident;

import dev.huishang.domain.Incident;
import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.explain.Said;
import dev.huishang.domain.units.BeijingTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The reporting clocks: order 17 of 2011 for the country, stricter rules of provinces beside it.
///
/// @param rules all deadlines
/// @param severeWhenUnknown conditions under which an incident without grade is reported as I or
///   II, names in both languages by id
/// @param unknownClause where the order says so
/// @param outOfScope kinds of incidents reported by other rules
public record ReportClocks(
    List<ClockRule> rules,
    Map<String, Said> severeWhenUnknown,
    String unknownClause,
    List<OutOfScope> outOfScope) {
  private static final Pattern DIVISION = Pattern.compile("([0-9]{6})?");

  public ReportClocks {
    rules = List.copyOf(rules);
    severeWhenUnknown = Map.copyOf(severeWhenUnknown);
    outOfScope = List.copyOf(outOfScope);
  }

  /// The clocks of an incident, from its recorded judgements.
  ///
  /// @param now nothing that started a clock lies after it
  public Clocks of(Incident incident, Instant now) {
    var facts = ClockFacts.of(incident);
    var last = incident.judgement();
    return last != null && last.grade() != incident.grade()
        ? bad(facts, Clocks.Problem.CONTRADICTED)
        : of(facts, now);
  }

  /// The clocks of an incident.
  ///
  /// @param now nothing that started a clock lies after it
  public Clocks of(ClockFacts facts, Instant now) {
    for (var scope : outOfScope) {
      if (scope.kind().equals(facts.kind())) {
        return new Clocks.Elsewhere(scope, ClockSteps.elsewhere(facts, scope));
      }
    }
    var discoveredAt = facts.discoveredAt();
    if (discoveredAt == null) {
      return bad(facts, Clocks.Problem.NO_START);
    }
    var problem = problem(facts, discoveredAt, now);
    if (problem != null) {
      return bad(facts, problem);
    }
    var clocks = new ArrayList<Clock>();
    for (var phase : Phase.of(discoveredAt, facts.judged())) {
      for (var rule : rules) {
        if (rule.rules(facts.division(), BeijingTime.date(discoveredAt))
            && asks(rule, phase, facts)) {
          clocks.add(clock(rule, phase, facts));
        }
      }
    }
    return new Clocks.Running(clocks, ClockSteps.running(this, facts, clocks));
  }

  private Clocks bad(ClockFacts facts, Clocks.Problem problem) {
    return new Clocks.Bad(problem, ClockSteps.bad(facts, problem));
  }

  private Clocks.@Nullable Problem problem(ClockFacts facts, Instant discoveredAt, Instant now) {
    var times =
        Stream.concat(
                facts.judged().stream().map(ClockFacts.Judged::at),
                Stream.of(facts.receivedAt(), facts.ministryAt()).filter(Instant.class::isInstance))
            .toList();
    if (discoveredAt.isAfter(now) || times.stream().anyMatch(at -> at.isAfter(now))) {
      return Clocks.Problem.FUTURE;
    }
    if (times.stream().anyMatch(at -> at.isBefore(discoveredAt))) {
      return Clocks.Problem.BEFORE_START;
    }
    for (int i = 1; i < facts.judged().size(); i++) {
      if (facts.judged().get(i).at().isBefore(facts.judged().get(i - 1).at())) {
        return Clocks.Problem.OUT_OF_ORDER;
      }
    }
    if (!severeWhenUnknown.keySet().containsAll(facts.conditions())) {
      return Clocks.Problem.UNKNOWN_CONDITION;
    }
    return DIVISION.matcher(facts.division()).matches() ? null : Clocks.Problem.NO_DIVISION;
  }

  /// While no grade is judged every rule may turn out to hold; a condition of article 4 makes it
  /// those of I and II.
  private static boolean asks(ClockRule rule, Phase phase, ClockFacts facts) {
    if (phase.grade() != null) {
      return rule.grades().contains(phase.grade());
    }
    return facts.conditions().isEmpty() || rule.grades().contains(IncidentGrade.II);
  }

  private static Clock clock(ClockRule rule, Phase phase, ClockFacts facts) {
    var start =
        switch (rule.start()) {
          case DISCOVERED -> phase.start();
          case RECEIVED -> within(phase, facts.receivedAt());
          case MINISTRY -> within(phase, facts.ministryAt());
        };
    var why =
        rule.start() != ClockRule.Start.DISCOVERED
            ? Clock.Why.RECEIVED
            : phase.regraded() ? Clock.Why.REGRADED : Clock.Why.DISCOVERED;
    var deadline = start == null || rule.within() == null ? null : start.plus(rule.within());
    boolean only = phase.grade() == null && facts.conditions().isEmpty();
    return new Clock(rule, phase.grade(), why, start, deadline, phase.end(), only);
  }

  /// A report received under one grade starts no clock of another.
  private static @Nullable Instant within(Phase phase, @Nullable Instant received) {
    boolean in =
        received != null
            && !received.isBefore(phase.start())
            && (phase.end() == null || received.isBefore(phase.end()));
    return in ? received : null;
  }
}
