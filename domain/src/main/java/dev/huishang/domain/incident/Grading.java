package dev.huishang.domain.incident;

import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.explain.Derivation;
import java.util.List;
import java.util.Map;

/// What the table says of the facts of an incident.
public sealed interface Grading {
  /// Inputs that could still give a higher grade, or a first one.
  List<String> open();

  /// Facts that were stated but cannot be used, by input.
  Map<String, Fact.Bad> bad();

  /// How it came about.
  Derivation derivation();

  /// A grade.
  ///
  /// @param grade the highest one with a criterion that holds
  /// @param atLeast true while something unknown could give a higher one
  /// @param deciding the criteria of this grade that hold
  record Graded(
      IncidentGrade grade,
      boolean atLeast,
      List<Criterion> deciding,
      List<String> open,
      Map<String, Fact.Bad> bad,
      Derivation derivation)
      implements Grading {}

  /// No criterion holds: with inputs still open this means not judged, never harmless.
  record Ungraded(List<String> open, Map<String, Fact.Bad> bad, Derivation derivation)
      implements Grading {}
}
