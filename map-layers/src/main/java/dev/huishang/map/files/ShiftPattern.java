package dev.huishang.map.files;

import dev.huishang.map.drawing.Gcj02;
import dev.huishang.map.drawing.Place;
import dev.huishang.map.drawing.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Judges whether the places of a file that declares nothing lie where GCJ-02 would put known
/// things. It only warns: nothing is moved by it.
///
/// Two signs count, each against the same sign for the places as they stand, so that chance and
/// nearness alone never speak:
/// - **Points beside stations.** A point matches shifted when, moved back by the inverse of GCJ-02,
///   it lies within 30 m of a known station, and straight when it does so as it stands. The file
///   looks shifted when at least 5 points match shifted, these are at least a fifth of the points
///   that have a station within 1 km (moved back), and more than five times the straight ones.
/// - **Corners along borders.** Of the corners of lines and areas the distance to the nearest
///   border of the base map is taken as they stand and moved back. The file looks shifted when
///   there are at least 30 corners, the median moved back is at most 200 m (the base map is good to
///   1:1 M), and the median as they stand is at least 150 m and more than twice the other.
///
/// At most 4,000 points and as many corners are looked at, evenly spread over the file.
public final class ShiftPattern {
  private static final int MOST = 4_000;
  private static final double BESIDE = 30;
  private static final double NEAR = 1_000;
  private static final double CELL = 0.015;
  private final Map<Long, List<Place>> stations = new HashMap<>();
  private final ToDoubleFunction<Place> border;

  /// @param known places of stations, CGCS2000
  /// @param border metres to the nearest border, infinite for far
  public ShiftPattern(List<Place> known, ToDoubleFunction<Place> border) {
    this.border = border;
    for (var place : known) {
      stations
          .computeIfAbsent(key(cell(place.lon()), cell(place.lat())), k -> new ArrayList<>())
          .add(place);
    }
  }

  /// True where the file looks shifted.
  public boolean looksShifted(Incoming file) {
    var points = new ArrayList<Place>();
    var corners = new ArrayList<Place>();
    for (var feature : file.features()) {
      boolean point = feature.shape() instanceof Shape.Spot;
      (point ? points : corners).addAll(feature.shape().places());
    }
    return besideStations(spread(points)) || alongBorders(spread(corners));
  }

  private static List<Place> spread(List<Place> all) {
    if (all.size() <= MOST) {
      return all;
    }
    var some = new ArrayList<Place>(MOST);
    for (int i = 0; i < MOST; i++) {
      some.add(all.get((int) ((long) i * all.size() / MOST)));
    }
    return some;
  }

  private boolean besideStations(List<Place> points) {
    int near = 0;
    int shifted = 0;
    int straight = 0;
    for (var point : points) {
      double back = nearest(Gcj02.unshift(point));
      near += back <= NEAR ? 1 : 0;
      shifted += back <= BESIDE ? 1 : 0;
      straight += nearest(point) <= BESIDE ? 1 : 0;
    }
    return shifted >= 5 && shifted * 5 >= near && shifted > 5 * straight;
  }

  private boolean alongBorders(List<Place> corners) {
    if (corners.size() < 30) {
      return false;
    }
    double stand = median(corners.stream().mapToDouble(border).toArray());
    double back = median(corners.stream().map(Gcj02::unshift).mapToDouble(border).toArray());
    return back <= 200 && stand >= 150 && stand > 2 * back;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private double nearest(Place p) {
    double least = Double.POSITIVE_INFINITY;
    double across = Math.cos(Math.toRadians(p.lat()));
    int reach = across < 0.6 ? 2 : 1; // so that 1 km is always within
    for (int c = -reach; c <= reach; c++) {
      for (int r = -1; r <= 1; r++) {
        var there = stations.getOrDefault(key(cell(p.lon()) + c, cell(p.lat()) + r), List.of());
        for (var s : there) {
          double dx = (s.lon() - p.lon()) * across;
          least = Math.min(least, Math.hypot(dx, s.lat() - p.lat()));
        }
      }
    }
    return least * 111_319;
  }

  private static int cell(double degrees) {
    return (int) Math.floor(degrees / CELL);
  }

  private static long key(int column, int row) {
    return (long) column << 32 | row & 0xFFFFFFFFL;
  }
}
