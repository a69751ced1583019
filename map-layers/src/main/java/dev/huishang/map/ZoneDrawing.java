package dev.huishang.map;

import java.util.List;
import java.util.Set;

/// Draws zones: a thin fill and an edge that is thicker for a worse class.
final class ZoneDrawing {
  /// Thickness of an edge per step of its class, on a small map and close by; logical pixels.
  private static final double LEAST = 0.9;

  private static final double MOST = 3.2;
  private final BaseMap map;
  private final View view;
  private final Ink ink;
  private final Pen pen;

  ZoneDrawing(BaseMap map, View view, Ink ink) {
    this.map = map;
    this.view = view;
    this.ink = ink;
    pen = new Pen(ink, view);
  }

  void draw(List<ZoneLayer.Zone> zones) {
    for (var zone : zones) {
      for (var border : map.borders) {
        boolean left = within(zone.codes(), border.left());
        if (left != within(zone.codes(), border.right())) {
          pen.outline(border.line(), !left);
        }
      }
      rings(zone);
      ink.fill(zone.rgb(), 0.22f);
      around(zone);
    }
  }

  /// True where a division of these holds the county.
  static boolean within(Set<String> codes, int leaf) {
    return leaf != 0
        && !codes.isEmpty()
        && (codes.contains(String.valueOf(leaf))
            || codes.contains(String.valueOf(leaf / 100 * 100))
            || codes.contains(String.valueOf(leaf / 10_000 * 10_000)));
  }

  private void rings(ZoneLayer.Zone zone) {
    for (var ring : zone.rings()) {
      for (int i = 0; i < ring[0].length; i++) {
        int j = (i + 1) % ring[0].length;
        ink.edge(view.x(ring[0][i]), view.y(ring[1][i]), view.x(ring[0][j]), view.y(ring[1][j]));
      }
    }
  }

  /// The worse the class the thicker the edge.
  private void around(ZoneLayer.Zone zone) {
    double step = Math.clamp((view.camera.zoom() - 3) * 0.8, LEAST, MOST);
    edge(zone, view.dp(step * Math.clamp(zone.strokes(), 1, 4)));
    ink.fill(zone.rgb(), 0.85f);
  }

  private void edge(ZoneLayer.Zone zone, float half) {
    for (var border : map.borders) {
      if (within(zone.codes(), border.left()) != within(zone.codes(), border.right())) {
        pen.stroke(border.line(), half / 2);
      }
    }
    for (var ring : zone.rings()) {
      for (int i = 0; i < ring[0].length; i++) {
        int j = (i + 1) % ring[0].length;
        float x = view.x(ring[0][j]);
        float y = view.y(ring[1][j]);
        ink.stroke(view.x(ring[0][i]), view.y(ring[1][i]), x, y, half / 2);
        ink.square(x, y, half * 0.37f);
      }
    }
  }
}
