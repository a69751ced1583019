package dev.huishang.domain.incident;

import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.explain.Derivation.Step;
import dev.huishang.domain.explain.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a report of each kind must say (order 17, article 13), and what every written one carries.
///
/// @param standard number of the order
/// @param clause where in it
/// @param fields fields per kind
/// @param written fields of every written report
/// @param placeholders texts that stand in a field and say nothing
public record ReportForms(
    String standard,
    String clause,
    Map<ReportKind, List<ReportField>> fields,
    List<ReportField> written,
    Set<String> placeholders) {
  public ReportForms {
    fields = Map.copyOf(fields);
    written = List.copyOf(written);
    placeholders = Set.copyOf(placeholders);
  }

  /// What a report lacks.
  ///
  /// @param missing fields that must be filled and are not
  /// @param unknown ids that are no field of this kind
  /// @param writtenFollows true for a telephone report: a written one must follow
  /// @param derivation how it came about
  public record Check(
      List<ReportField> missing,
      Set<String> unknown,
      boolean writtenFollows,
      Derivation derivation) {
    /// True when nothing that must be there is missing and nothing strange was stated.
    public boolean complete() {
      return missing.isEmpty() && unknown.isEmpty();
    }
  }

  /// Checks a report.
  ///
  /// @param filled texts by field id; blank ones and placeholders fill nothing
  public Check check(ReportKind kind, ClockRule.Medium medium, Map<String, String> filled) {
    boolean inWriting = medium == ClockRule.Medium.WRITTEN;
    var own = fields.getOrDefault(kind, List.of());
    var all = inWriting ? Stream.concat(own.stream(), written.stream()).toList() : own;
    var missing = all.stream().filter(f -> !f.optional() && !says(filled.get(f.id()))).toList();
    var unknown = new HashSet<>(filled.keySet());
    Stream.concat(own.stream(), written.stream()).map(ReportField::id).forEach(unknown::remove);
    return new Check(
        missing, Set.copyOf(unknown), !inWriting, derivation(kind, all, filled, missing, unknown));
  }

  private boolean says(@Nullable String text) {
    return text != null && !text.isBlank() && !placeholders.contains(text.strip());
  }

  private Derivation derivation(
      ReportKind kind,
      List<ReportField> all,
      Map<String, String> filled,
      List<ReportField> missing,
      Set<String> unknown) {
    var inputs =
        all.stream()
            .map(f ->
                new Input(f.id(), new Said(f.zh(), f.en()), filled.getOrDefault(f.id(), ""), ""))
            .toList();
    var steps = new ArrayList<Step>();
    missing.forEach(f ->
        steps.add(
            new Step(new Said("必报内容: " + f.zh(), "required: " + f.en()), Said.of("缺 / missing"))));
    unknown.stream()
        .sorted()
        .forEach(
            id -> steps.add(new Step(Said.same(id), Said.of("不是该类报告的内容 / no field of this kind"))));
    var value =
        missing.isEmpty() && unknown.isEmpty()
            ? Said.of("完整 / complete")
            : Said.of("不完整:  / incomplete: ").then("" + (missing.size() + unknown.size()));
    return new Derivation(
        Said.of("报告完整性 / completeness of the report").then(" " + kind),
        value,
        standard,
        Said.same(clause),
        inputs,
        steps,
        List.of());
  }
}
