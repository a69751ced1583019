package dev.huishang.bench.map;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// What the rounds of one task came to.
///
/// @param task what was measured
/// @param rounds the answer of each round
/// @param notRun why there is none, empty where there is
record Result(Task task, List<JsonNode> rounds, String notRun) {
  boolean ran() {
    return !rounds.isEmpty();
  }

  /// The median of the rounds.
  double middle(String field) {
    var sorted = rounds.stream().mapToDouble(r -> r.path(field).asDouble()).sorted().toArray();
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }

  /// The worst frame of all rounds.
  double worst() {
    return rounds.stream().mapToDouble(r -> r.path("worst").asDouble()).max().orElse(Double.NaN);
  }

  String unit() {
    return switch (task.work()) {
      case "memory" -> "B/point";
      case "tiles" -> "% of a core";
      default -> "ms";
    };
  }

  /// The line that is printed.
  String json() {
    if (!ran()) {
      return "{\"name\":\"%s\",\"value\":null,\"notRun\":\"%s\"}".formatted(task.name(), notRun);
    }
    return String.format(
        Locale.ROOT,
        "{\"name\":\"%s\",\"value\":%.2f,\"unit\":\"%s\",\"p95\":%.2f,\"worst\":%.1f,"
            + "\"frames\":%.0f,\"holes\":%.0f,\"shown\":%.2f,\"heapMiB\":%.0f,\"peakMiB\":%.0f,\"rounds\":%d}",
        task.name(),
        middle("value"),
        unit(),
        middle("p95"),
        worst(),
        middle("frames"),
        middle("holes"),
        middle("shown"),
        middle("heapMiB"),
        middle("peakMiB"),
        rounds.size());
  }
}
