package dev.huishang.domain.incident;

import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Said;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The grading table of the national plan. Any one criterion is enough; the highest grade with a
/// criterion that holds is the grade; crossing a provincial boundary alone is one (annex 1).
///
/// @param standard number of the plan
/// @param clause where in it
/// @param from first day it holds
/// @param inputs what it looks at, in its order
/// @param criteria all criteria, any order
/// @param names names of the grades in both languages
public record GradingTable(
    String standard,
    String clause,
    LocalDate from,
    List<GradingInput> inputs,
    List<Criterion> criteria,
    Map<IncidentGrade, Said> names) {
  public GradingTable {
    inputs = List.copyOf(inputs);
    criteria = List.copyOf(criteria);
    names = Map.copyOf(names);
  }

  /// Grades an incident from what was stated of it, by input. What is absent or blank is unknown;
  /// what cannot be read is named in the result and counts as unknown.
  public Grading grade(Map<String, String> stated) {
    return read(stated, (input, text) -> input.read(text), text -> text);
  }

  /// Grades an incident from recorded facts: a number counts only in the unit of the table.
  public Grading gradeOf(Map<String, Stated> facts) {
    return read(
        facts,
        (input, fact) -> fact == null ? new Fact.Unknown() : input.read(fact),
        Stated::value);
  }

  /// What of these facts cannot be recorded, by input, in the order of their names: an input the
  /// table does not have, another unit, a value that cannot be, or none.
  public SortedMap<String, Fact.Bad> problems(Map<String, Stated> facts) {
    var problems = new TreeMap<>(gradeOf(facts).bad());
    facts.forEach((id, fact) -> {
      if (fact.value().isBlank()) {
        problems.putIfAbsent(id, new Fact.Bad(fact.value(), FactProblem.NO_VALUE));
      }
    });
    return problems;
  }

  private <T> Grading read(
      Map<String, T> stated,
      BiFunction<GradingInput, @Nullable T, Fact> reader,
      Function<T, String> text) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    for (var input : inputs) {
      facts.put(input.id(), reader.apply(input, stated.get(input.id())));
    }
    Map<String, Fact.Bad> bad = new TreeMap<>();
    facts.forEach((id, fact) -> {
      if (fact instanceof Fact.Bad wrong) {
        bad.put(id, wrong);
      }
    });
    stated.forEach((id, value) -> {
      if (!facts.containsKey(id)) {
        bad.put(id, new Fact.Bad(text.apply(value), FactProblem.UNKNOWN_INPUT));
      }
    });
    return judge(facts, bad);
  }

  /// How a grade that somebody judged reads in this table, where the facts were not recorded.
  ///
  /// @param by who judged
  public Derivation stated(IncidentGrade grade, String by) {
    return GradingSteps.stated(
        this, grade, by, criteria.stream().filter(c -> c.grade() == grade).toList());
  }

  /// How a recorded grade came about: from its facts where there are any, with who judged, when,
  /// and why another grade than theirs was set.
  public Derivation recorded(GradeChange change) {
    return change.facts().isEmpty() && change.reason().isEmpty()
        ? GradingSteps.judged(this, stated(change.grade(), change.by()), change, null)
        : GradingSteps.judged(this, gradeOf(change.facts()).derivation(), change, gradeIn(change));
  }

  private @Nullable IncidentGrade gradeIn(GradeChange change) {
    return gradeOf(change.facts()) instanceof Grading.Graded g ? g.grade() : null;
  }

  private Grading judge(Map<String, Fact> facts, Map<String, Fact.Bad> bad) {
    for (var grade : IncidentGrade.values()) {
      var holding = with(grade, facts, Truth.TRUE).toList();
      if (!holding.isEmpty()) {
        var open = open(grade, facts);
        boolean atLeast = !open.isEmpty();
        var how = GradingSteps.graded(this, facts, bad, grade, holding, open);
        return new Grading.Graded(grade, atLeast, holding, open, bad, how);
      }
    }
    var open = open(null, facts);
    return new Grading.Ungraded(open, bad, GradingSteps.ungraded(this, facts, bad, open));
  }

  private Stream<Criterion> with(IncidentGrade grade, Map<String, Fact> facts, Truth truth) {
    return criteria.stream().filter(c -> c.grade() == grade && c.holds(facts) == truth);
  }

  /// Inputs not known that a higher grade hangs on.
  ///
  /// @param reached grade that already holds, or null
  private List<String> open(@Nullable IncidentGrade reached, Map<String, Fact> facts) {
    return Stream.of(IncidentGrade.values())
        .filter(grade -> reached == null || grade.compareTo(reached) < 0)
        .flatMap(grade -> with(grade, facts, Truth.UNKNOWN))
        .flatMap(criterion -> criterion.conditions().stream())
        .map(Condition::input)
        .filter(id -> !known(facts.get(id)))
        .distinct()
        .toList();
  }

  private static boolean known(@Nullable Fact fact) {
    return fact instanceof Fact.Amount || fact instanceof Fact.Code;
  }
}
