package dev.huishang.domain.incident;

import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.explain.Derivation.Step;
import dev.huishang.domain.explain.Said;
import dev.huishang.domain.units.BeijingTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes down how the clocks came about.
final class ClockSteps {
  private static final Said WHAT = Said.of("信息报告时限 / reporting clocks");
  private static final Said NO_GRADE = Said.of("尚未定级 / no grade judged");

  static Derivation running(ReportClocks table, ClockFacts facts, List<Clock> clocks) {
    var steps = new ArrayList<Step>();
    steps.add(
        new Step(
            Said.of("自发现或者得知之时起算 / starts at discovery, not at occurrence"),
            time(facts.discoveredAt())));
    if (facts.judged().isEmpty()) {
      steps.add(unjudged(table, facts));
    }
    var running = new Clocks.Running(clocks, empty());
    var due = running.national().map(Clock::deadline);
    running.stricter().forEach(c -> steps.add(new Step(beside(c), time(c.deadline()))));
    running.milder().forEach(c -> steps.add(new Step(beside(c), time(c.deadline()))));
    var first = table.rules().stream().filter(r -> !r.local()).findFirst();
    return new Derivation(
        WHAT,
        Said.same(due.map(ClockSteps::time).orElse("")),
        first.map(ClockRule::standard).orElse(""),
        Said.same(running.national().map(c -> c.rule().clause()).orElse("")),
        inputs(facts),
        steps,
        clocks.stream().map(ClockSteps::part).toList());
  }

  private static Said beside(Clock clock) {
    var rule = clock.rule();
    if (rule.local()) {
      return Said.of("地方更严:  / stricter local rule: ")
          .then(rule.authority())
          .then(" " + rule.sorted());
    }
    return clock.only()
        ? Said.of("若为  / if grade ").then(rule.sorted().toString())
        : Said.of("另一机关:  / another authority: ").then(rule.by());
  }

  private static Step unjudged(ReportClocks table, ClockFacts facts) {
    return facts.conditions().isEmpty()
        ? new Step(NO_GRADE, Said.of("各级时限并列 / the clocks of all grades side by side"))
        : new Step(
            Said.of("级别一时无法判明且有下列情形,  / grade unknown with a condition, ")
                .then(table.unknownClause() + ":")
                .then(names(table, facts)),
            Said.of("按重大(Ⅱ级)或者特别重大(Ⅰ级)报告 / reported as I or II"));
  }

  private static Said names(ReportClocks table, ClockFacts facts) {
    return facts.conditions().stream()
        .sorted()
        .map(id -> table.severeWhenUnknown().getOrDefault(id, Said.same(id)))
        .reduce(Said.NOTHING, (all, name) -> all.then(" ").then(name));
  }

  static Derivation elsewhere(ClockFacts facts, OutOfScope scope) {
    var step = new Step(scope.words(), Said.of("本办法无时限 / no clock of this order"));
    var inputs = new ArrayList<Input>();
    inputs.add(new Input("kind", Said.of("事件类型 / kind"), facts.kind(), ""));
    inputs.addAll(inputs(facts));
    return new Derivation(
        WHAT,
        Said.NOTHING,
        scope.standard(),
        Said.same(scope.clause()),
        inputs,
        List.of(step),
        List.of());
  }

  static Derivation bad(ClockFacts facts, Clocks.Problem problem) {
    var step = new Step(problem.words(), Said.of("无法计时 / no clock"));
    return new Derivation(
        WHAT, Said.NOTHING, "", Said.NOTHING, inputs(facts), List.of(step), List.of());
  }

  private static Derivation empty() {
    return new Derivation(WHAT, Said.NOTHING, "", Said.NOTHING, List.of(), List.of(), List.of());
  }

  private static List<Input> inputs(ClockFacts facts) {
    var inputs = new ArrayList<Input>();
    inputs.add(at("discovered", Said.of("发现或者得知 / discovered or told"), facts.discoveredAt()));
    facts
        .judged()
        .forEach(j ->
            inputs.add(new Input("grade", Said.of("定级 / grade"), j.grade().name(), time(j.at()))));
    if (facts.receivedAt() != null) {
      inputs.add(at("received", Said.of("省级收到并核实 / received by the province"), facts.receivedAt()));
    }
    if (facts.ministryAt() != null) {
      inputs.add(at("ministry", Said.of("生态环境部收到 / received by the ministry"), facts.ministryAt()));
    }
    if (!facts.division().isEmpty()) {
      inputs.add(new Input("division", Said.of("行政区划 / division"), facts.division(), ""));
    }
    return inputs;
  }

  private static Input at(String name, Said label, @Nullable Instant at) {
    var shown = at == null ? Said.of("未知 / unknown") : Said.same(time(at));
    return new Input(name, time(at), "", "", label, shown);
  }

  private static Derivation part(Clock clock) {
    var rule = clock.rule();
    var steps = new ArrayList<Step>();
    steps.add(
        switch (clock.why()) {
          case DISCOVERED ->
              new Step(Said.of("起算: 发现或者得知 / start: discovered or told"), time(clock.startedAt()));
          case REGRADED ->
              new Step(
                  Said.of("级别变化,重新起算 / restarts at the change of grade"), time(clock.startedAt()));
          case RECEIVED -> new Step(Said.of("起算: 收到报告 / start: receipt"), time(clock.startedAt()));
        });
    var within = rule.within();
    steps.add(
        new Step(
            Said.of("时限 / time allowed"),
            within == null
                ? Said.of("及时,无数字 / promptly, no figure")
                : Said.same(within.toMinutes() + " min")));
    if (clock.only()) {
      steps.add(
          new Step(NO_GRADE, Said.of("仅当级别为  / only if grade ").then(rule.sorted().toString())));
    }
    if (clock.supersededAt() != null) {
      steps.add(
          new Step(Said.of("级别变化后不再适用 / ended by a change of grade"), time(clock.supersededAt())));
    }
    return new Derivation(
        rule.authority()
            .then(" · " + rule.medium() + " · ")
            .then(rule.by())
            .then(" → ")
            .then(rule.to()),
        Said.same(time(clock.deadline())),
        rule.standard(),
        Said.same(rule.clause()),
        List.of(),
        steps,
        List.of());
  }

  private static String time(@Nullable Instant at) {
    return at == null ? "" : BeijingTime.text(at);
  }

  private ClockSteps() {}
}
