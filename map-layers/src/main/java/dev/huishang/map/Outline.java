package dev.huishang.map;

import dev.huishang.map.drawing.Place;
import java.util.ArrayList;
import java.util.List;

/// Says of any place whether it lies inside the outline of the base map. Made once: a ray along one
/// strip of latitude crosses only the edges of that strip.
public final class Outline {
  private static final int STRIP = 5_000; // 1e-5 degrees
  private static final int SOUTH = -9_000_000;
  private final List<List<int[]>> strips = new ArrayList<>();

  private Outline() {
    for (int i = 0; i <= -2 * SOUTH / STRIP; i++) {
      strips.add(new ArrayList<>(0));
    }
  }

  /// The outline of this map.
  public static Outline of(BaseMap map) {
    var outline = new Outline();
    for (var border : map.borders) {
      if (border.level() == 0) {
        var line = border.line();
        for (int i = 1; i < line.x().length; i++) {
          outline.add(line.x()[i - 1], line.y()[i - 1], line.x()[i], line.y()[i]);
        }
      }
    }
    return outline;
  }

  private void add(int x0, int y0, int x1, int y1) {
    int last = strip(Math.max(y0, y1));
    for (int s = strip(Math.min(y0, y1)); s <= last; s++) {
      strips.get(s).add(new int[] {x0, y0, x1, y1});
    }
  }

  private static int strip(int y) {
    return (y - SOUTH) / STRIP;
  }

  /// True inside.
  public boolean contains(Place place) {
    double x = place.lon() * 1e5;
    double y = place.lat() * 1e5;
    boolean in = false;
    for (int[] e : strips.get(strip((int) Math.floor(y)))) {
      if (e[1] > y != e[3] > y) {
        in ^= x < (double) (e[2] - e[0]) * (y - e[1]) / (e[3] - e[1]) + e[0];
      }
    }
    return in;
  }
}
