package dev.huishang.wire.data;

import dev.huishang.domain.WarningColor;
import dev.huishang.domain.warning.ColorRule;
import dev.huishang.domain.warning.WarningLadder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// The ladder of heavy-pollution warnings from `heavy-pollution-warning.json`.
public final class WarningRules {
  private static final int HOURS = 24;

  /// The ladder that ships with the product.
  public static WarningLadder load() {
    var file = DataFile.read("heavy-pollution-warning");
    var rules = new ArrayList<ColorRule>();
    for (var node : file.path("rules_2024")) {
      var color = WarningColor.valueOf(node.path("color").asString().toUpperCase(Locale.ROOT));
      boolean all = node.has("all_of");
      rules.add(new ColorRule(color, lasting(node.path(all ? "all_of" : "any_of")), all));
    }
    var p = file.path("parameters");
    return new WarningLadder(
        file.path("standard").asString(),
        file.path("clause").asString(),
        rules,
        new WarningLadder.Figures(
            p.path("lowest_aqi").asInt(),
            p.path("highest_possible_aqi").asInt(),
            p.path("episode_gap_days").asInt(),
            p.path("lift_hours").asInt(),
            p.path("notice_hours").asInt(),
            p.path("region_min_cities").asInt()));
  }

  private static List<ColorRule.Lasting> lasting(JsonNode conditions) {
    var list = new ArrayList<ColorRule.Lasting>();
    for (var c : conditions) {
      list.add(new ColorRule.Lasting(c.path("aqi_gt").asInt(), c.path("hours").asInt() / HOURS));
    }
    return list;
  }

  private WarningRules() {}
}
