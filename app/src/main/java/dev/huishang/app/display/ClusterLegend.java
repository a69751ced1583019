package dev.huishang.app.display;

import java.util.List;

/// What clusters mean; the stations themselves come with the picture of the map.
final class ClusterLegend {
  static Themed of(ThemeAsk ask) {
    return new Themed(
        LayerKind.CLUSTERS,
        List.of(),
        new LegendPart(
            ask.texts().get("theme.clusters"),
            List.of(),
            List.of(ask.texts().get("theme.clusters.how")),
            ""));
  }

  private ClusterLegend() {}
}
