package dev.huishang.wire;

import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.incident.GradeChange;
import dev.huishang.domain.incident.Stated;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Facts and judgements of an incident as JSON: `{"deaths": {"value": "3", "unit": "人"}}`, and
/// `[{"grade", "was", "at", "by", "facts", "reason"}]`, oldest first. Whether a fact fits the
/// grading table is not asked here: a newer platform may know more inputs.
public final class FactsJson {
  /// Facts by input, in the order of their names. A number may come as a JSON number; it is kept in
  /// plain digits.
  ///
  /// @throws BadPage when it is not an object of objects with a value, naming the fact
  public static Map<String, Stated> read(JsonNode node) throws BadPage {
    try {
      return facts(node, "facts");
    } catch (BadCell e) {
      throw new BadPage(String.valueOf(e.getMessage()), e);
    }
  }

  /// The facts as an object, in the order of their names.
  public static ObjectNode write(Map<String, Stated> facts) {
    var json = Json.MAPPER.createObjectNode();
    new TreeMap<>(facts)
        .forEach((id, f) -> json.putObject(id).put("value", f.value()).put("unit", f.unit()));
    return json;
  }

  static Map<String, Stated> facts(JsonNode node, String where) throws BadCell {
    if (!node.isObject()) {
      throw new BadCell(where + " is no object: " + node);
    }
    var facts = new TreeMap<String, Stated>();
    for (var entry : node.properties()) {
      facts.put(entry.getKey(), stated(entry.getValue(), where + "." + entry.getKey()));
    }
    return facts;
  }

  private static Stated stated(JsonNode node, String where) throws BadCell {
    var value = node.path("value");
    var unit = node.path("unit");
    if (!node.isObject() || !value.isString() && !value.isNumber()) {
      throw new BadCell(where + " needs a value and its unit: " + node);
    }
    if (!unit.isString() && !unit.isMissingNode() && !unit.isNull()) {
      throw new BadCell(where + ".unit is no text: " + unit);
    }
    return new Stated(digits(value, where), unit.asString(""));
  }

  private static String digits(JsonNode value, String where) throws BadCell {
    if (!value.isNumber() || value.isIntegralNumber()) {
      return value.asString();
    }
    double number = value.asDouble(Double.NaN);
    if (!Double.isFinite(number)) {
      throw new BadCell(where + " is no number: " + value);
    }
    return BigDecimal.valueOf(number).toPlainString();
  }

  static List<GradeChange> gradings(JsonNode node, String where) throws BadCell {
    if (!node.isArray()) {
      throw new BadCell(where + " is no list: " + node);
    }
    var gradings = new ArrayList<GradeChange>();
    for (var entry : node) {
      gradings.add(grading(entry, where + "[" + gradings.size() + "]"));
    }
    return gradings;
  }

  private static GradeChange grading(JsonNode node, String where) throws BadCell {
    var grade = grade(node.path("grade"), where + ".grade");
    if (grade == null) {
      throw new BadCell(where + ".grade is missing");
    }
    return new GradeChange(
        grade,
        grade(node.path("was"), where + ".was"),
        time(node.path("at"), where + ".at"),
        node.path("by").asString(""),
        facts(node.path("facts"), where + ".facts"),
        node.path("reason").asString(""));
  }

  private static @Nullable IncidentGrade grade(JsonNode node, String where) throws BadCell {
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    return Arrays.stream(IncidentGrade.values())
        .filter(g -> g.name().equals(node.asString("")))
        .findFirst()
        .orElseThrow(() -> new BadCell(where + " has the unknown value " + node));
  }

  private static Instant time(JsonNode node, String where) throws BadCell {
    try {
      return Instant.parse(node.asString(""));
    } catch (DateTimeException e) {
      throw new BadCell(where + " is no time: " + node);
    }
  }

  /// A cell of facts or of judgements.
  static JsonNode write(@Nullable Object cell) {
    var nodes = Json.MAPPER.getNodeFactory();
    return switch (cell) {
      case null -> nodes.nullNode();
      case Map<?, ?> facts -> facts(facts);
      case List<?> gradings -> {
        var list = nodes.arrayNode();
        gradings.forEach(g -> list.add(grading((GradeChange) g)));
        yield list;
      }
      default -> throw new IllegalStateException("no cell for " + cell.getClass());
    };
  }

  private static JsonNode facts(Map<?, ?> facts) {
    var typed = new TreeMap<String, Stated>();
    facts.forEach((id, fact) -> typed.put((String) id, (Stated) fact));
    return write(typed);
  }

  private static JsonNode grading(GradeChange g) {
    var json = Json.MAPPER.createObjectNode();
    json.put("grade", g.grade().name());
    json.put("was", g.was() == null ? null : g.was().name());
    json.put("at", g.at().toString());
    json.put("by", g.by());
    json.set("facts", write(g.facts()));
    json.put("reason", g.reason());
    return json;
  }

  private FactsJson() {}
}
