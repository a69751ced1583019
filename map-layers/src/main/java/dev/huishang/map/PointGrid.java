package dev.huishang.map;

import java.util.Arrays;

/// Places of points as flat arrays, sorted once into a grid of cells over their box: the grid
/// serves drawing and picking, and every state of the same points shares it.
final class PointGrid {
  private static final int PER_CELL = 6;
  private static final int MOST = 1024;

  /// Mercator abscissae and ordinates, 0..1, in the order of the grid.
  final double[] x;

  final double[] y;

  /// What a click answers.
  final int[] ids;

  private final int cells;
  private final double west;
  private final double north;
  private final double stepX;
  private final double stepY;
  private final int[] starts;

  /// Sorts; within a cell the order of the input stays.
  ///
  /// @param order receives, for every place in the grid, the index in the input
  PointGrid(double[] inX, double[] inY, int[] inIds, int n, int[] order) {
    cells = Math.clamp((int) Math.sqrt((double) n / PER_CELL), 1, MOST);
    double[] boxX = box(inX, n);
    double[] boxY = box(inY, n);
    west = boxX[0];
    north = boxY[0];
    stepX = Math.max((boxX[1] - west) / cells, Double.MIN_NORMAL);
    stepY = Math.max((boxY[1] - north) / cells, Double.MIN_NORMAL);
    starts = new int[cells * cells + 1];
    var cell = new int[n];
    for (int i = 0; i < n; i++) {
      cell[i] = row(inY[i]) * cells + column(inX[i]);
      starts[cell[i] + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    x = new double[n];
    y = new double[n];
    ids = new int[n];
    var next = Arrays.copyOf(starts, starts.length);
    for (int i = 0; i < n; i++) {
      int at = next[cell[i]]++;
      order[at] = i;
      x[at] = inX[i];
      y[at] = inY[i];
      ids[at] = inIds[i];
    }
  }

  private static double[] box(double[] values, int n) {
    double low = 1;
    double high = 0;
    for (int i = 0; i < n; i++) {
      low = Math.min(low, values[i]);
      high = Math.max(high, values[i]);
    }
    return new double[] {low, high};
  }

  private int column(double wx) {
    return Math.clamp((long) ((wx - west) / stepX), 0, cells - 1);
  }

  private int row(double wy) {
    return Math.clamp((long) ((wy - north) / stepY), 0, cells - 1);
  }

  int size() {
    return x.length;
  }

  /// Rows of the grid that a box of world units touches, as pairs of points from, to; a run may
  /// hold points a little beyond the box. Runs are in the order of the points.
  int[] runs(double left, double top, double right, double bottom) {
    int first = row(top);
    int rows = row(bottom) - first + 1;
    int low = column(left);
    int high = column(right);
    var runs = new int[Math.max(0, rows) * 2];
    for (int i = 0; i < rows; i++) {
      int at = (first + i) * cells;
      runs[i * 2] = starts[at + low];
      runs[i * 2 + 1] = starts[at + high + 1];
    }
    return runs;
  }

  /// Index of the point nearest to a place within `reach` world units, or -1; of equals the last.
  /// Looks ring by ring around the cell of the place, until no cell further out can hold a nearer.
  int nearest(double wx, double wy, double reach) {
    var search = new Search(wx, wy, reach * reach);
    int column = column(wx);
    int row = row(wy);
    int west = column - column(wx - reach);
    int east = column(wx + reach) - column;
    int north = row - row(wy - reach);
    int south = row(wy + reach) - row;
    int rings = Math.max(Math.max(west, east), Math.max(north, south));
    for (int r = 0; r <= rings && !search.done(column, row, r); r++) {
      int from = column - Math.min(r, west);
      int to = column + Math.min(r, east);
      for (int y = row - Math.min(r, north); y <= row + Math.min(r, south); y++) {
        if (Math.abs(y - row) == r) {
          search.cells(y, from, to);
        } else {
          if (r <= west) {
            search.cells(y, from, from);
          }
          if (r <= east) {
            search.cells(y, to, to);
          }
        }
      }
    }
    return search.best;
  }

  private final class Search {
    private final double wx;
    private final double wy;
    private double least;
    private int best = -1;

    Search(double wx, double wy, double least) {
      this.wx = wx;
      this.wy = wy;
      this.least = least;
    }

    /// True when everything within the least distance lies in the cells nearer than ring `r`.
    boolean done(int column, int row, int r) {
      double across = Math.min(wx - left(column - r + 1), left(column + r) - wx);
      double down = Math.min(wy - top(row - r + 1), top(row + r) - wy);
      double inside = Math.min(across, down);
      return r > 0 && best >= 0 && inside > 0 && inside * inside > least;
    }

    void cells(int row, int from, int to) {
      int end = starts[row * cells + to + 1];
      for (int i = starts[row * cells + from]; i < end; i++) {
        double dx = x[i] - wx;
        double dy = y[i] - wy;
        double d = dx * dx + dy * dy;
        if (d < least || d == least && i > best) {
          least = d;
          best = i;
        }
      }
    }
  }

  private double left(int column) {
    return west + column * stepX;
  }

  private double top(int row) {
    return north + row * stepY;
  }

  /// Points per pixel of their box, in a world of this many pixels.
  double density(double size) {
    return x.length / Math.max(1, stepX * cells * size * stepY * cells * size);
  }

  /// True when both hold the same points in the same order.
  boolean sameAs(PointGrid other) {
    return this == other
        || Arrays.equals(x, other.x) && Arrays.equals(y, other.y) && Arrays.equals(ids, other.ids);
  }

  /// Bytes of its arrays.
  long bytes() {
    return x.length * 8L + y.length * 8L + ids.length * 4L + starts.length * 4L;
  }
}
