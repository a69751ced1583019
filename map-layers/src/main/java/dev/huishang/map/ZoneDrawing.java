package dev.huishang.map;

import java.util.List;
import java.util.Set;

/// Draws zones: a thin fill and an edge that is thicker for a worse class.
final class ZoneDrawing {
  /// Thickness of an edge per step of its class, on a small map and close by; logical pixels.
  private static final double LEAST = 0.9;

  private static final double MOST = 3.2;

  /// From one slanting line to the next, logical pixels.
  private static final double HATCH = 8;

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
      switch (zone.look()) {
        case FILLED -> ink.fill(zone.rgb(), 0.22f);
        case HATCHED -> hatch(zone.rgb());
        case DASHED -> ink.gathered((from, to, part) -> {}); // nothing of it counts any more
      }
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

  /// Slanting lines that stand on the world: neighbouring pieces of a map go on with each other.
  private void hatch(int rgb) {
    double[] frame = view.frame();
    long left = (long) frame[1];
    long top = (long) frame[2];
    int period = Math.max(3, Math.round(view.dp(HATCH)));
    int line = Math.max(1, Math.round(view.dp(HATCH / 4)));
    ink.gathered((from, to, part) -> {
      for (int i = from; i < to; i++) {
        long slant = left + i % view.width + top + i / view.width;
        if (Math.floorMod(slant, period) < line) {
          ink.pixels[i] = Ink.blend(ink.pixels[i], rgb, 0.8f * part);
        }
      }
    });
  }

  /// The worse the class the thicker the edge.
  private void around(ZoneLayer.Zone zone) {
    double step = Math.clamp((view.camera.zoom() - 3) * 0.8, LEAST, MOST);
    float half = view.dp(step * Math.clamp(zone.strokes(), 1, 4));
    if (zone.look() == ZoneLook.DASHED) {
      dashed(zone, Math.max(view.dp(1.6), half));
    } else {
      edge(zone, half);
    }
    ink.fill(zone.rgb(), 0.85f);
  }

  private void dashed(ZoneLayer.Zone zone, float half) {
    float on = view.dp(7) + half; // the ends of a dash are as thick as it is
    float off = view.dp(5) + 2 * half;
    for (var border : map.borders) {
      if (within(zone.codes(), border.left()) != within(zone.codes(), border.right())) {
        pen.dashes(border.line(), half / 2, on, off);
      }
    }
    for (var ring : zone.rings()) {
      float walked = 0;
      for (int i = 0; i < ring[0].length; i++) {
        int j = (i + 1) % ring[0].length;
        walked +=
            pen.dash(
                view.x(ring[0][i]),
                view.y(ring[1][i]),
                view.x(ring[0][j]),
                view.y(ring[1][j]),
                half / 2,
                on,
                off,
                walked);
      }
    }
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
