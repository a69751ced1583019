package dev.huishang.wire.data;

import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.explain.Said;
import dev.huishang.domain.incident.ClockRule;
import dev.huishang.domain.incident.OutOfScope;
import dev.huishang.domain.incident.ReportClocks;
import dev.huishang.domain.incident.ReportField;
import dev.huishang.domain.incident.ReportForms;
import dev.huishang.domain.incident.ReportKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reporting of incidents as `incident-reporting.json` states it (突发环境事件信息报告办法, 环境保护部令第17号, and
/// stricter rules of provinces).
///
/// @param clocks the deadlines
/// @param forms what a report must say
public record ReportRules(ReportClocks clocks, ReportForms forms) {
  /// The rules that ship with the product.
  public static ReportRules load() {
    var file = DataFile.read("incident-reporting");
    var rules = new ArrayList<ClockRule>();
    file.path("deadlines")
        .forEach(node -> rules.add(rule(node, file, Said.of("国家 / national"), "")));
    for (var local : file.path("local_rules")) {
      for (var node : local.path("deadlines")) {
        var place = new Said(local.path("zh").asString(), local.path("en").asString());
        rules.add(rule(node, local, place, local.path("division").asString()));
      }
    }
    Map<String, Said> severe = new LinkedHashMap<>();
    for (var c : file.path("treat_as_I_II_when_grade_unknown")) {
      severe.put(
          c.path("id").asString(), new Said(c.path("zh").asString(), c.path("text").asString()));
    }
    return new ReportRules(
        new ReportClocks(
            rules, severe, file.path("unknown_grade_clause").asString(), outOfScope(file)),
        forms(file));
  }

  private static List<OutOfScope> outOfScope(JsonNode file) {
    var kinds = new ArrayList<OutOfScope>();
    for (var node : file.path("out_of_scope")) {
      kinds.add(
          new OutOfScope(
              node.path("kind").asString(),
              file.path("standard").asString(),
              node.path("clause").asString(),
              new Said(node.path("zh").asString(), node.path("en").asString())));
    }
    return kinds;
  }

  private static ClockRule rule(JsonNode node, JsonNode edition, Said whose, String division) {
    var grades = new HashSet<IncidentGrade>();
    node.path("grade").forEach(g -> grades.add(IncidentGrade.valueOf(g.asString())));
    return new ClockRule(
        node.path("id").asString(),
        whose,
        division,
        LocalDate.parse(edition.path("effective_from").asString()),
        grades,
        new Said(node.path("from_zh").asString(), node.path("from").asString()),
        new Said(joined(node.path("to_zh"), "、"), joined(node.path("to"), ", ")),
        within(node.path("minutes")),
        switch (node.path("start").asString()) {
          case "discoveredAt" -> ClockRule.Start.DISCOVERED;
          case "receivedAt" -> ClockRule.Start.RECEIVED;
          case "reportedToMee" -> ClockRule.Start.MINISTRY;
          case String other ->
              throw new IllegalArgumentException("incident-reporting: start " + other);
        },
        ClockRule.Medium.valueOf(node.path("medium").asString().toUpperCase(Locale.ROOT)),
        edition.path("standard").asString(),
        node.path("clause").asString());
  }

  private static String joined(JsonNode list, String between) {
    var all = new ArrayList<String>();
    list.forEach(t -> all.add(t.asString()));
    return String.join(between, all);
  }

  private static @Nullable Duration within(JsonNode minutes) {
    return minutes.isNumber() ? Duration.ofMinutes(minutes.asInt()) : null;
  }

  private static ReportForms forms(JsonNode file) {
    Map<ReportKind, List<ReportField>> fields = new EnumMap<>(ReportKind.class);
    var reports = file.path("reports");
    for (var kind : ReportKind.values()) {
      fields.put(kind, fields(reports.path(kind.name()).path("fields")));
    }
    Set<String> placeholders = new HashSet<>();
    file.path("placeholders").forEach(p -> placeholders.add(p.asString()));
    return new ReportForms(
        file.path("standard").asString(),
        reports.path(ReportKind.INITIAL.name()).path("clause").asString(),
        fields,
        fields(reports.path("common_written")),
        placeholders);
  }

  private static List<ReportField> fields(JsonNode list) {
    var fields = new ArrayList<ReportField>();
    for (var f : list) {
      fields.add(
          new ReportField(
              f.path("id").asString(),
              f.path("zh").asString(),
              f.path("en").asString(),
              f.path("optional").asBoolean(false)));
    }
    return fields;
  }
}
