package dev.huishang.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The points that stand at one spot of the map.
///
/// @param ids the worst of them, worst first, of equals the nearest: at most [#MOST]
/// @param total how many there are
public record Crowd(List<Integer> ids, int total) {
  /// More are counted, not named.
  public static final int MOST = 200;

  /// Nobody there.
  public static final Crowd NONE = new Crowd(List.of(), 0);

  public Crowd {
    ids = List.copyOf(ids);
  }

  /// The points of a picture within `reach` of a place, both in world units. Two passes over the
  /// cells near the place: a million points on one pixel cost two million comparisons and no sort.
  static Crowd at(StationPicture picture, double wx, double wy, double reach) {
    var grid = picture.grid;
    if (grid.size() == 0) {
      return NONE;
    }
    int[] runs = grid.runs(wx - reach, wy - reach, wx + reach, wy + reach);
    double most = reach * reach;
    var counts = new int[StationPicture.MOST_SEVERE + 1];
    int total = 0;
    for (int r = 0; r < runs.length; r += 2) {
      for (int i = runs[r]; i < runs[r + 1]; i++) {
        if (distance(grid, i, wx, wy) <= most) {
          counts[severity(picture, i)]++;
          total++;
        }
      }
    }
    int least = counts.length - 1; // the best class of which some are still named
    int room = MOST;
    while (least > 0 && counts[least] < room) {
      room -= counts[least--];
    }
    var named = new ArrayList<Integer>(Math.min(total, MOST));
    for (int r = 0; r < runs.length; r += 2) {
      for (int i = runs[r]; i < runs[r + 1] && named.size() < MOST; i++) {
        int severity = severity(picture, i);
        if (severity >= least && distance(grid, i, wx, wy) <= most) {
          if (severity > least || room-- > 0) {
            named.add(i);
          }
        }
      }
    }
    named.sort(
        Comparator.comparingInt((Integer i) -> -severity(picture, i))
            .thenComparingDouble(i -> distance(grid, i, wx, wy))
            .thenComparingInt(i -> grid.ids[i]));
    return new Crowd(named.stream().map(i -> grid.ids[i]).toList(), total);
  }

  private static int severity(StationPicture picture, int i) {
    return Math.clamp(Clusters.severity(picture, i), 0, StationPicture.MOST_SEVERE);
  }

  private static double distance(PointGrid grid, int i, double wx, double wy) {
    double dx = grid.x[i] - wx;
    double dy = grid.y[i] - wy;
    return dx * dx + dy * dy;
  }
}
