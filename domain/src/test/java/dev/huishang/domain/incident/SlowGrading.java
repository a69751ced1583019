package dev.huishang.domain.incident;

import dev.huishang.domain.IncidentGrade;
import dev.huishang.wire.data.DataFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Grades straight from the file, entry by entry, with two values only; what is unknown is tried
/// out: every value that could make a difference is put in, alone and in pairs.
final class SlowGrading {
  private final JsonNode file = DataFile.read("incident-grading");

  /// The grade when everything not among the facts counts as no.
  Optional<IncidentGrade> grade(Map<String, String> facts) {
    for (var level : file.path("levels")) {
      for (var any : level.path("any_of")) {
        if (any.properties().stream().allMatch(e -> holds(e.getKey(), e.getValue(), facts))) {
          return Optional.of(IncidentGrade.valueOf(level.path("level").asString()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean holds(String key, JsonNode wanted, Map<String, String> facts) {
    var input = key.replaceAll("_(gte|gt|lt|eq|in)$", "");
    var stated = facts.get(input);
    if (stated == null) {
      return false;
    }
    if (key.endsWith("_eq")) {
      return stated.equals(wanted.asString());
    }
    if (key.endsWith("_in")) {
      var list = new ArrayList<String>();
      wanted.forEach(code -> list.add(code.asString()));
      return list.contains(stated);
    }
    int order = new BigDecimal(stated).compareTo(new BigDecimal(wanted.asString()));
    return key.endsWith("_gte") ? order >= 0 : key.endsWith("_gt") ? order > 0 : order < 0;
  }

  /// True when some value of what is unknown gives a higher grade than the facts alone.
  boolean couldBeHigher(Map<String, String> facts) {
    var now = rank(grade(facts));
    var open = values().keySet().stream().filter(id -> !facts.containsKey(id)).toList();
    for (var a : open) {
      for (var b : open) {
        for (var x : values().getOrDefault(a, List.of())) {
          for (var y : values().getOrDefault(b, List.of())) {
            var tried = new HashMap<>(facts);
            tried.put(a, x);
            tried.put(b, y);
            if (rank(grade(tried)) < now) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static int rank(Optional<IncidentGrade> grade) {
    return grade.map(Enum::ordinal).orElse(IncidentGrade.values().length);
  }

  /// For every input its values that matter: each figure of the table with one step below and
  /// above, each code.
  Map<String, List<String>> values() {
    var values = new HashMap<String, List<String>>();
    for (var input : file.path("inputs")) {
      var list = new ArrayList<String>();
      input.path("codes").forEach(c -> list.add(c.path("code").asString()));
      values.put(input.path("id").asString(), list);
    }
    for (var level : file.path("levels")) {
      for (var any : level.path("any_of")) {
        for (var e : any.properties()) {
          if (e.getKey().matches(".*_(gte|gt|lt)")) {
            var input = e.getKey().replaceAll("_(gte|gt|lt)$", "");
            var step = new BigDecimal(input.equals("direct_loss_cny") ? "0.01" : "1");
            var figure = new BigDecimal(e.getValue().asString());
            for (var v : List.of(figure.subtract(step), figure, figure.add(step))) {
              var list = values.getOrDefault(input, new ArrayList<>());
              if (v.signum() >= 0 && !list.contains(v.toPlainString())) {
                list.add(v.toPlainString());
              }
            }
          }
        }
      }
    }
    return values;
  }
}
