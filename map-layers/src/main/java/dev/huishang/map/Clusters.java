package dev.huishang.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gathers points by squares of the world that change with whole zooms only: a pan never regroups.
final class Clusters {
  /// Edge of a square at a whole zoom, logical pixels.
  private static final double EDGE = 72;

  /// Points of one square.
  static final class Group {
    int count;
    int worst = -1;
    double x;
    double y;
    double west = 1;
    double north = 1;
    double east;
    double south;

    private void add(PointGrid grid, int i) {
      count++;
      x += (grid.x[i] - x) / count;
      y += (grid.y[i] - y) / count;
      west = Math.min(west, grid.x[i]);
      east = Math.max(east, grid.x[i]);
      north = Math.min(north, grid.y[i]);
      south = Math.max(south, grid.y[i]);
    }
  }

  /// Groups that touch a box of the world, in Mercator units. Every group is whole.
  static List<Group> within(
      StationPicture picture, double zoom, double left, double top, double right, double bottom) {
    double edge = EDGE / new Camera(0, 0, Math.floor(zoom)).worldSize();
    double x0 = Math.floor(left / edge) * edge;
    double y0 = Math.floor(top / edge) * edge;
    double x1 = Math.ceil(right / edge) * edge;
    double y1 = Math.ceil(bottom / edge) * edge;
    var grid = picture.grid;
    Map<Long, Group> groups = new HashMap<>();
    int[] runs = grid.size() == 0 ? new int[0] : grid.runs(x0, y0, x1, y1);
    for (int k = 0; k < runs.length; k += 2) {
      for (int i = runs[k]; i < runs[k + 1]; i++) {
        if (grid.x[i] >= x0 && grid.x[i] < x1 && grid.y[i] >= y0 && grid.y[i] < y1) {
          long cell = (long) (grid.y[i] / edge) << 32 | (long) (grid.x[i] / edge);
          var group = groups.computeIfAbsent(cell, _ -> new Group());
          group.add(grid, i);
          if (group.worst < 0 || severity(picture, i) > severity(picture, group.worst)) {
            group.worst = i;
          }
        }
      }
    }
    return new ArrayList<>(groups.values());
  }

  /// Severity of a point of the picture.
  static int severity(StationPicture picture, int index) {
    return picture.styles[picture.style[index]].severity();
  }

  /// Radius of a disc, logical pixels.
  static double radius(Group group) {
    return group.count == 1 ? 0 : Math.min(26, 12 + 2.2 * Math.log(group.count));
  }

  /// The group whose disc covers a place, or null.
  static @Nullable Group at(StationPicture picture, double zoom, double wx, double wy) {
    double size = new Camera(0, 0, zoom).worldSize();
    double reach = EDGE * 2 / size;
    Group found = null;
    double least = Double.MAX_VALUE;
    for (var group : within(picture, zoom, wx - reach, wy - reach, wx + reach, wy + reach)) {
      double d = Math.hypot(group.x - wx, group.y - wy) * size;
      if (d <= Math.max(10, radius(group)) && d < least) {
        least = d;
        found = group;
      }
    }
    return found;
  }

  private Clusters() {}
}
