package dev.huishang.domain.incident;

import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.explain.Derivation.Step;
import dev.huishang.domain.explain.Said;
import dev.huishang.domain.units.BeijingTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes down how a grade came about.
final class GradingSteps {
  private static final Said WHAT = Said.of("突发环境事件分级 / grade of the incident");
  private static final Said ANY = Said.of("任一条件即可,取最高一级 / any one criterion, the highest grade");
  private static final Said AT_LEAST = Said.of("至少  / at least ");

  static Derivation graded(
      GradingTable table,
      Map<String, Fact> facts,
      Map<String, Fact.Bad> bad,
      IncidentGrade grade,
      List<Criterion> holding,
      List<String> open) {
    var steps = new ArrayList<Step>();
    holding.forEach(
        c -> steps.add(new Step(Said.same(grade + ": " + c.text()), Said.of("成立 / holds"))));
    var name = named(table, grade);
    steps.add(new Step(ANY, name));
    if (!open.isEmpty()) {
      steps.add(atLeast(open, AT_LEAST.then(grade.name())));
    }
    var value = open.isEmpty() ? name : AT_LEAST.then(name);
    return derivation(table, value, facts, bad, steps);
  }

  static Derivation ungraded(
      GradingTable table, Map<String, Fact> facts, Map<String, Fact.Bad> bad, List<String> open) {
    var steps = new ArrayList<Step>();
    steps.add(new Step(ANY, Said.of("无一成立 / none holds")));
    if (!open.isEmpty()) {
      steps.add(atLeast(open, Said.of("未定级 / not judged")));
    }
    return derivation(table, Said.NOTHING, facts, bad, steps);
  }

  static Derivation stated(
      GradingTable table, IncidentGrade grade, String by, List<Criterion> criteria) {
    var steps = new ArrayList<Step>();
    steps.add(
        new Step(Said.same(by), Said.of("人工判定,未录入分级事实 / judged by a person, facts not recorded")));
    criteria.forEach(c ->
        steps.add(new Step(Said.same(grade + ": " + c.text()), Said.of("任一即为此级 / enough for it"))));
    return new Derivation(
        WHAT,
        named(table, grade),
        table.standard(),
        Said.same(table.clause()),
        List.of(),
        steps,
        List.of());
  }

  private static Said named(GradingTable table, IncidentGrade grade) {
    var name = table.names().get(grade);
    return name == null ? Said.same(grade.name()) : Said.same(grade + " ").then(name);
  }

  /// The derivation of a recorded judgement.
  ///
  /// @param byFacts grade the facts give, null where they give none
  static Derivation judged(
      GradingTable table, Derivation how, GradeChange change, @Nullable IncidentGrade byFacts) {
    var steps = new ArrayList<Step>(how.steps());
    if (change.was() != null) {
      steps.add(new Step(Said.of("此前 / before"), change.was().name()));
    }
    if (!change.reason().isEmpty()) {
      var found = byFacts == null ? Said.of("未定级 / not judged") : Said.same(byFacts.name());
      steps.add(
          new Step(
              Said.of("按事实:  / by the facts: ").then(found),
              Said.of("另定  / set to ").then(change.grade() + ": " + change.reason())));
    }
    steps.add(
        new Step(Said.of("判定  / judged by ").then(change.by()), BeijingTime.text(change.at())));
    boolean set = byFacts != null && byFacts != change.grade() || how.value().nothing();
    return new Derivation(
        how.what(),
        set ? named(table, change.grade()) : how.value(),
        how.standard(),
        how.clause(),
        how.inputs(),
        steps,
        how.parts());
  }

  private static Step atLeast(List<String> open, Said did) {
    return new Step(
        Said.of("未知不等于否:  / unknown is not false: ").then(String.join(", ", open)), did);
  }

  private static Derivation derivation(
      GradingTable table,
      Said value,
      Map<String, Fact> facts,
      Map<String, Fact.Bad> bad,
      List<Step> steps) {
    var inputs = new ArrayList<Input>();
    for (var input : table.inputs()) {
      switch (facts.get(input.id())) {
        case Fact.Amount(var number) ->
            inputs.add(in(input, Said.same(number.toPlainString()), input.unit()));
        case Fact.Code(var code) ->
            inputs.add(in(input, input.codes().getOrDefault(code, Said.same(code)), ""));
        case Fact.Bad _, Fact.Unknown _ -> inputs.add(in(input, Said.of("未知 / unknown"), ""));
        case null -> {
          // every input of the table has a fact
        }
      }
    }
    bad.forEach((id, wrong) ->
        steps.addFirst(
            new Step(
                Said.same(id + " = \"" + wrong.stated() + "\": ").then(wrong.problem().words()),
                Said.of("按未知处理 / taken as unknown"))));
    return new Derivation(
        WHAT, value, table.standard(), Said.same(table.clause()), inputs, steps, List.of());
  }

  private static Input in(GradingInput input, Said value, String unit) {
    return new Input(input.id(), value.zh(), unit, "", input.name(), value);
  }

  private GradingSteps() {}
}
