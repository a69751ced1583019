package dev.huishang.wire.data;

import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.explain.Said;
import dev.huishang.domain.incident.Condition;
import dev.huishang.domain.incident.Criterion;
import dev.huishang.domain.incident.GradingInput;
import dev.huishang.domain.incident.GradingTable;
import dev.huishang.domain.incident.RaiseCondition;
import dev.huishang.domain.incident.ResponseRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Grading and response of the national plan as `incident-grading.json` states them.
///
/// @param table the grading table
/// @param response who answers
public record GradingRules(GradingTable table, ResponseRule response) {
  /// The rules that ship with the product.
  public static GradingRules load() {
    var file = DataFile.read("incident-grading");
    return new GradingRules(table(file), response(file));
  }

  private static GradingTable table(JsonNode file) {
    var criteria = new ArrayList<Criterion>();
    Map<IncidentGrade, Said> names = new EnumMap<>(IncidentGrade.class);
    for (var level : file.path("levels")) {
      var grade = IncidentGrade.valueOf(level.path("level").asString());
      names.put(grade, both(level));
      for (var any : level.path("any_of")) {
        criteria.add(
            new Criterion(
                grade,
                any.properties().stream().map(e -> condition(e.getKey(), e.getValue())).toList()));
      }
    }
    var inputs = new ArrayList<GradingInput>();
    for (var input : file.path("inputs")) {
      inputs.add(input(input));
    }
    return new GradingTable(
        file.path("standard").asString(),
        file.path("clause").asString(),
        LocalDate.parse(file.path("effective_from").asString()),
        inputs,
        criteria,
        names);
  }

  private static GradingInput input(JsonNode node) {
    Map<String, Said> codes = new LinkedHashMap<>();
    node.path("codes").forEach(c -> codes.put(c.path("code").asString(), both(c)));
    return new GradingInput(
        node.path("id").asString(),
        GradingInput.Kind.valueOf(node.path("kind").asString().toUpperCase(Locale.ROOT)),
        node.path("unit").asString(""),
        both(node),
        codes,
        node.has("max") ? number(node.path("max")) : null,
        new Said(node.path("unit").asString(""), node.path("unit_en").asString("")));
  }

  /// A key of the file is an input and, after its last `_`, what is asked of it.
  private static Condition condition(String key, JsonNode value) {
    int cut = key.lastIndexOf('_');
    var input = key.substring(0, cut);
    return switch (key.substring(cut + 1)) {
      case "gte" -> new Condition.AtLeast(input, number(value));
      case "gt" -> new Condition.MoreThan(input, number(value));
      case "lt" -> new Condition.Below(input, number(value));
      case "eq" -> new Condition.OneOf(input, Set.of(value.asString()));
      case "in" -> {
        var codes = new HashSet<String>();
        value.forEach(code -> codes.add(code.asString()));
        yield new Condition.OneOf(input, codes);
      }
      default -> throw new IllegalArgumentException("incident-grading: condition " + key);
    };
  }

  private static BigDecimal number(JsonNode value) {
    return new BigDecimal(value.asString());
  }

  private static ResponseRule response(JsonNode file) {
    var node = file.path("response");
    Map<IncidentGrade, Said> leads = new EnumMap<>(IncidentGrade.class);
    for (var grade : IncidentGrade.values()) {
      var level = node.path(grade.name());
      leads.put(
          grade, new Said(level.path("led_by_zh").asString(), level.path("led_by").asString()));
    }
    List<RaiseCondition> raise = new ArrayList<>();
    for (var c : node.path("raise_conditions")) {
      raise.add(
          new RaiseCondition(
              c.path("id").asString(),
              both(c),
              c.path("clause").asString(),
              c.path("common_lead").asBoolean(false)));
    }
    return new ResponseRule(
        file.path("standard").asString(),
        node.path("clause").asString(),
        leads,
        both(node.path("common_lead")),
        raise);
  }

  private static Said both(JsonNode node) {
    return new Said(node.path("zh").asString(), node.path("en").asString());
  }
}
