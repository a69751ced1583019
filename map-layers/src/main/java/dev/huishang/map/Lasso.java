package dev.huishang.map;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A closed line around points, drawn by hand: what it encloses an odd number of times is inside,
/// so one that crosses itself leaves out what it encloses twice. Straight between its corners on
/// the map as it is shown.
public final class Lasso {
  /// Bands across the height, each with the edges that touch it: a point asks few edges however
  /// many corners a hand made.
  private static final int BANDS = 128;

  private final double[] x;
  private final double[] y;
  private final double[] box;
  private final int[][] edges;

  /// A corner.
  ///
  /// @param lon degrees
  /// @param lat degrees
  public record Corner(double lon, double lat) {}

  /// @param corners in order; the last is joined to the first; fewer than three enclose nothing
  public Lasso(List<Corner> corners) {
    x = corners.stream().mapToDouble(c -> Camera.worldX(c.lon())).toArray();
    y = corners.stream().mapToDouble(c -> Camera.worldY(c.lat())).toArray();
    box =
        new double[] {
          Arrays.stream(x).min().orElse(0),
          Arrays.stream(y).min().orElse(0),
          Arrays.stream(x).max().orElse(0),
          Arrays.stream(y).max().orElse(0)
        };
    edges = IntStream.range(0, BANDS).mapToObj(this::touching).toArray(int[][]::new);
  }

  /// The box between two corners.
  public static Lasso box(Corner one, Corner other) {
    return new Lasso(
        List.of(
            one, new Corner(other.lon(), one.lat()), other, new Corner(one.lon(), other.lat())));
  }

  private int[] touching(int band) {
    return IntStream.range(0, x.length)
        .filter(i -> {
          int before = i == 0 ? x.length - 1 : i - 1;
          return band(Math.min(y[i], y[before])) <= band && band(Math.max(y[i], y[before])) >= band;
        })
        .toArray();
  }

  private int band(double at) {
    double height = Math.max(box[3] - box[1], Double.MIN_NORMAL);
    return Math.clamp((long) ((at - box[1]) / height * BANDS), 0, BANDS - 1);
  }

  /// True for a place inside, in world units.
  private boolean encloses(double wx, double wy) {
    boolean in = false;
    for (int i : edges[band(wy)]) {
      int j = i == 0 ? x.length - 1 : i - 1;
      in ^= y[i] > wy != y[j] > wy && wx < (x[j] - x[i]) * (wy - y[i]) / (y[j] - y[i]) + x[i];
    }
    return in;
  }

  /// True for a place inside.
  public boolean encloses(Corner place) {
    return encloses(Camera.worldX(place.lon()), Camera.worldY(place.lat()));
  }

  /// Ids of the points of a picture that are inside, in no order; may be asked on any thread.
  public int[] within(StationPicture picture) {
    var grid = picture.grid;
    if (grid.size() == 0 || x.length < 3) {
      return new int[0];
    }
    int[] runs = grid.runs(box[0], box[1], box[2], box[3]);
    return IntStream.range(0, runs.length / 2)
        .flatMap(r -> IntStream.range(runs[r * 2], runs[r * 2 + 1]))
        .filter(i -> grid.y[i] >= box[1] && grid.y[i] <= box[3] && encloses(grid.x[i], grid.y[i]))
        .map(i -> grid.ids[i])
        .toArray();
  }
}
