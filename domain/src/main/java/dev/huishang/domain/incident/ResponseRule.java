package dev.huishang.domain.incident;

import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.explain.Derivation.Step;
import dev.huishang.domain.explain.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who answers an incident of which grade (national plan, chapter 4).
///
/// @param standard number of the plan
/// @param clause where in it
/// @param leads government that leads a level, in both languages
/// @param commonLead who leads across boundaries
/// @param raise conditions that allow a higher level
public record ResponseRule(
    String standard,
    String clause,
    Map<IncidentGrade, Said> leads,
    Said commonLead,
    List<RaiseCondition> raise) {
  public ResponseRule {
    leads = Map.copyOf(leads);
    raise = List.copyOf(raise);
  }

  private static final Said WHAT = Said.of("响应级别 / response level");

  /// Judges a level somebody wants to set.
  ///
  /// @param grade grade of the incident
  /// @param wanted level wanted; the grade itself is always allowed
  /// @param conditions ids of the raise conditions that hold
  /// @param adjusting false for the first level, true afterwards: then it goes both ways
  public Response level(
      IncidentGrade grade, IncidentGrade wanted, Set<String> conditions, boolean adjusting) {
    var holding = raise.stream().filter(c -> conditions.contains(c.id())).toList();
    var inputs =
        List.of(
            new Input("grade", Said.of("事件级别 / grade"), grade.name(), ""),
            new Input("wanted", Said.of("拟定级别 / level wanted"), wanted.name(), ""),
            new Input(
                "conditions",
                Said.of("提级条件 / conditions"),
                String.join(", ", conditions.stream().sorted().toList()),
                ""));
    if (holding.size() < conditions.size()) {
      return refused(Response.Reason.UNKNOWN_CONDITION, inputs);
    }
    int order = wanted.compareTo(grade);
    if (!adjusting && order > 0) {
      return refused(Response.Reason.BELOW_GRADE, inputs);
    }
    if (!adjusting && order < 0 && holding.isEmpty()) {
      return refused(Response.Reason.NO_CONDITION, inputs);
    }
    boolean common = holding.stream().anyMatch(RaiseCondition::commonLead);
    var lead = common ? commonLead : leads.getOrDefault(wanted, Said.NOTHING);
    var mayRaise = wanted == IncidentGrade.I ? List.<RaiseCondition>of() : holding;
    return new Response.Level(
        wanted,
        lead,
        mayRaise,
        derivation(new Said(wanted + "级响应", "level " + wanted), inputs, holding, lead));
  }

  private Response refused(Response.Reason reason, List<Input> inputs) {
    var step = new Step(reason.words(), Said.of("不能设定 / not allowed"));
    return new Response.Refused(
        reason,
        new Derivation(
            WHAT, Said.NOTHING, standard, Said.same(clause), inputs, List.of(step), List.of()));
  }

  private Derivation derivation(
      Said value, List<Input> inputs, List<RaiseCondition> holding, Said lead) {
    var steps = new ArrayList<Step>();
    steps.add(new Step(Said.of("按初判级别启动,  / by the grade first judged, ").then(clause), value));
    holding.forEach(c ->
        steps.add(new Step(c.name().then(", " + c.clause()), Said.of("可提高响应级别 / may be raised"))));
    steps.add(new Step(Said.of("负责 / led by"), lead));
    return new Derivation(WHAT, value, standard, Said.same(clause), inputs, steps, List.of());
  }
}
