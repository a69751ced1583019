package dev.huishang.domain.incident;

import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.explain.Derivation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes down how a grade came about.
final class GradingSteps {
  private static final String WHAT = "突发环境事件分级 / grade of the incident";
  private static final String ANY = "任一条件即可,取最高一级 any one criterion, the highest grade";

  static Derivation graded(
      GradingTable table,
      Map<String, Fact> facts,
      Map<String, Fact.Bad> bad,
      IncidentGrade grade,
      List<Criterion> holding,
      List<String> open) {
    var steps = new ArrayList<Step>();
    holding.forEach(c -> steps.add(new Step(grade + ": " + c.text(), "成立 holds")));
    var name = table.names().getOrDefault(grade, "");
    steps.add(new Step(ANY, grade + " " + name));
    if (!open.isEmpty()) {
      steps.add(atLeast(open, "至少 at least " + grade));
    }
    var value = (open.isEmpty() ? "" : "至少 at least ") + grade + " " + name;
    return derivation(table, value, facts, bad, steps);
  }

  static Derivation ungraded(
      GradingTable table, Map<String, Fact> facts, Map<String, Fact.Bad> bad, List<String> open) {
    var steps = new ArrayList<Step>();
    steps.add(new Step(ANY, "无一成立 none holds"));
    if (!open.isEmpty()) {
      steps.add(atLeast(open, "未定级 not judged"));
    }
    return derivation(table, "", facts, bad, steps);
  }

  static Derivation stated(
      GradingTable table, IncidentGrade grade, String by, List<Criterion> criteria) {
    var steps = new ArrayList<Step>();
    steps.add(new Step(by, "人工判定,未录入分级事实 judged by a person, facts not recorded"));
    criteria.forEach(c -> steps.add(new Step(grade + ": " + c.text(), "任一即为此级 enough for it")));
    var value = grade + " " + table.names().getOrDefault(grade, "");
    return new Derivation(
        WHAT, value, table.standard(), table.clause(), List.of(), steps, List.of());
  }

  private static Step atLeast(List<String> open, String did) {
    return new Step("未知不等于否 unknown is not false: " + String.join(", ", open), did);
  }

  private static Derivation derivation(
      GradingTable table,
      String value,
      Map<String, Fact> facts,
      Map<String, Fact.Bad> bad,
      List<Step> steps) {
    var inputs = new ArrayList<Input>();
    for (var input : table.inputs()) {
      switch (facts.get(input.id())) {
        case Fact.Amount(var number) -> inputs.add(in(input, number.toPlainString(), input.unit()));
        case Fact.Code(var code) ->
            inputs.add(in(input, code + " " + input.codes().getOrDefault(code, ""), ""));
        case Fact.Bad _, Fact.Unknown _ -> inputs.add(in(input, "未知 unknown", ""));
        case null -> {
          // every input of the table has a fact
        }
      }
    }
    bad.forEach((id, wrong) ->
        steps.addFirst(
            new Step(
                id + " = \"" + wrong.stated() + "\": " + wrong.problem().words(),
                "按未知处理 taken as unknown")));
    return new Derivation(
        WHAT, value.strip(), table.standard(), table.clause(), inputs, steps, List.of());
  }

  private static Input in(GradingInput input, String value, String unit) {
    return new Input(input.id() + " " + input.name(), value.strip(), unit, "");
  }

  private GradingSteps() {}
}
