package dev.huishang.wire.data;

import dev.huishang.domain.rules.Light;

/// Thresholds of the lights from `light-rules.json`: no national ones exist, so they are data.
public final class DispatchRules {
  /// The thresholds that ship with the product.
  public static Light.Thresholds load() {
    var node = DataFile.read("light-rules");
    return new Light.Thresholds(
        node.path("slack_points").asInt(),
        node.path("red_points").asInt(),
        node.path("node_days").asInt(),
        node.path("node_pct").asInt());
  }

  private DispatchRules() {}
}
