package dev.huishang.domain.incident;

import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.explain.Derivation.Step;
import dev.huishang.domain.units.BeijingTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes down how the clocks came about.
final class ClockSteps {
  private static final String WHAT = "信息报告时限 / reporting clocks";

  static Derivation running(ReportClocks table, ClockFacts facts, List<Clock> clocks) {
    var steps = new ArrayList<Step>();
    steps.add(
        new Step("自发现或者得知之时起算 starts at discovery, not at occurrence", time(facts.discoveredAt())));
    if (facts.judged().isEmpty()) {
      steps.add(unjudged(table, facts));
    }
    var running = new Clocks.Running(clocks, empty());
    var due = running.national().map(Clock::deadline);
    running.stricter().forEach(c -> steps.add(new Step(earlier(c), time(c.deadline()))));
    var first = table.rules().stream().filter(r -> !r.local()).findFirst();
    return new Derivation(
        WHAT,
        due.map(ClockSteps::time).orElse(""),
        first.map(ClockRule::standard).orElse(""),
        running.national().map(c -> c.rule().clause()).orElse(""),
        inputs(facts),
        steps,
        clocks.stream().map(ClockSteps::part).toList());
  }

  private static String earlier(Clock clock) {
    var rule = clock.rule();
    if (rule.local()) {
      return "地方更严 stricter local rule: " + rule.authority() + " " + rule.sorted();
    }
    return clock.only() ? "若为 if grade " + rule.sorted() : "另一机关 another authority: " + rule.by();
  }

  private static Step unjudged(ReportClocks table, ClockFacts facts) {
    return facts.conditions().isEmpty()
        ? new Step("尚未定级 no grade judged", "各级时限并列 the clocks of all grades side by side")
        : new Step(
            "级别一时无法判明且有下列情形 grade unknown with a condition, "
                + table.unknownClause()
                + ": "
                + String.join("; ", names(table, facts)),
            "按重大(Ⅱ级)或者特别重大(Ⅰ级)报告 reported as I or II");
  }

  private static List<String> names(ReportClocks table, ClockFacts facts) {
    return facts.conditions().stream()
        .sorted()
        .map(id -> table.severeWhenUnknown().getOrDefault(id, id))
        .toList();
  }

  static Derivation bad(ClockFacts facts, Clocks.Problem problem) {
    var step = new Step(problem.words(), "无法计时 no clock");
    return new Derivation(WHAT, "", "", "", inputs(facts), List.of(step), List.of());
  }

  private static Derivation empty() {
    return new Derivation(WHAT, "", "", "", List.of(), List.of(), List.of());
  }

  private static List<Input> inputs(ClockFacts facts) {
    var inputs = new ArrayList<Input>();
    inputs.add(at("发现或者得知 discovered", facts.discoveredAt()));
    facts
        .judged()
        .forEach(j -> inputs.add(new Input("定级 grade", j.grade().name(), "", time(j.at()))));
    if (facts.receivedAt() != null) {
      inputs.add(at("省级收到并核实 received by the province", facts.receivedAt()));
    }
    if (facts.ministryAt() != null) {
      inputs.add(at("生态环境部收到 received by the ministry", facts.ministryAt()));
    }
    if (!facts.division().isEmpty()) {
      inputs.add(new Input("行政区划 division", facts.division(), "", ""));
    }
    return inputs;
  }

  private static Input at(String name, @Nullable Instant at) {
    return new Input(name, at == null ? "未知 unknown" : time(at), "", time(at));
  }

  private static Derivation part(Clock clock) {
    var rule = clock.rule();
    var steps = new ArrayList<Step>();
    steps.add(
        switch (clock.why()) {
          case DISCOVERED -> new Step("起算 start: 发现或者得知 discovery", time(clock.startedAt()));
          case REGRADED ->
              new Step("级别变化,重新起算 restarts at the change of grade", time(clock.startedAt()));
          case RECEIVED -> new Step("起算 start: 收到报告 receipt", time(clock.startedAt()));
        });
    var within = rule.within();
    steps.add(
        new Step(
            "时限 time allowed",
            within == null ? "及时,无数字 promptly, no figure" : within.toMinutes() + " min"));
    if (clock.only()) {
      steps.add(new Step("尚未定级 no grade judged", "仅当级别为 only if grade " + rule.sorted()));
    }
    if (clock.supersededAt() != null) {
      steps.add(new Step("级别变化后不再适用 ended by a change of grade", time(clock.supersededAt())));
    }
    return new Derivation(
        rule.authority() + " · " + rule.medium() + " · " + rule.by() + " → " + rule.to(),
        time(clock.deadline()),
        rule.standard(),
        rule.clause(),
        List.of(),
        steps,
        List.of());
  }

  private static String time(@Nullable Instant at) {
    return at == null ? "" : BeijingTime.text(at);
  }

  private ClockSteps() {}
}
