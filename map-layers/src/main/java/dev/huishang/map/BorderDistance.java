package dev.huishang.map;

import dev.huishang.map.drawing.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How far a place is from the nearest border of divisions or the outline.
public final class BorderDistance {
  private static final int CELL = 5_000; // 1e-5 degrees
  private static final double METRES = 1.11319; // of 1e-5 degrees on a meridian, good to 0.5 %

  private final Map<Long, List<int[]>> cells = new HashMap<>();

  /// Of the borders of this map.
  public static BorderDistance of(BaseMap map) {
    var made = new BorderDistance();
    for (var border : map.borders) {
      var line = border.line();
      for (int i = 1; i < line.x().length; i++) {
        made.add(new int[] {line.x()[i - 1], line.y()[i - 1], line.x()[i], line.y()[i]});
      }
    }
    return made;
  }

  private BorderDistance() {}

  private void add(int[] e) {
    int right = Math.floorDiv(Math.max(e[0], e[2]), CELL);
    int top = Math.floorDiv(Math.max(e[1], e[3]), CELL);
    for (int c = Math.floorDiv(Math.min(e[0], e[2]), CELL); c <= right; c++) {
      for (int r = Math.floorDiv(Math.min(e[1], e[3]), CELL); r <= top; r++) {
        cells.computeIfAbsent(key(c, r), k -> new ArrayList<>(4)).add(e);
      }
    }
  }

  private static long key(int column, int row) {
    return (long) column << 32 | row & 0xFFFFFFFFL;
  }

  /// Metres, exact to a per cent below 3 km; infinite where none is that near.
  public double metres(Place place) {
    double x = place.lon() * 1e5;
    double y = place.lat() * 1e5;
    double across = Math.cos(Math.toRadians(place.lat()));
    int column = Math.floorDiv((int) x, CELL);
    int row = Math.floorDiv((int) y, CELL);
    double least = Double.POSITIVE_INFINITY;
    for (int c = column - 1; c <= column + 1; c++) {
      for (int r = row - 1; r <= row + 1; r++) {
        for (int[] e : cells.getOrDefault(key(c, r), List.of())) {
          least = Math.min(least, square(e, x, y, across));
        }
      }
    }
    double metres = Math.sqrt(least) * METRES;
    return metres < 3_000 ? metres : Double.POSITIVE_INFINITY;
  }

  private static double square(int[] e, double x, double y, double across) {
    double dx = (e[2] - e[0]) * across;
    double dy = e[3] - e[1];
    double px = (x - e[0]) * across;
    double py = y - e[1];
    double length = dx * dx + dy * dy;
    double t = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
    double ax = px - t * dx;
    double ay = py - t * dy;
    return ax * ax + ay * ay;
  }
}
