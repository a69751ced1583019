package dev.huishang.map;

/// The nearest stations of every cell of a block. Blocks are halved again and again, and each part
/// looks only at the stations that can be among the nearest of one of its cells: those no farther
/// from its middle than the k-th nearest and twice the way to its corner.
final class NearestStations {
  /// Parts of this many cells an edge are not halved any more.
  private static final int LEAF = 8;

  /// More than the rounding of a distance, in radii of the Earth.
  private static final double SLACK = 1e-9;

  private final LandGrid grid;
  private final Sphere.Points stations;
  private final int most;
  private final double limit;
  private final int first;

  /// By cell of the block from its first, so many places: stations, squared chords.
  final int[] station;

  final double[] square;

  /// By cell of the block: how many it has.
  final int[] count;

  private final double[] nearest;

  /// @param first number of the first cell of the block
  /// @param cells of the block
  NearestStations(
      LandGrid grid, Sphere.Points stations, InverseDistance method, int first, int cells) {
    this.grid = grid;
    this.stations = stations;
    this.first = first;
    most = method.neighbours();
    limit = method.limitChord();
    station = new int[cells * most];
    square = new double[cells * most];
    count = new int[cells];
    nearest = new double[most];
  }

  /// Looks at the cells of a square part.
  ///
  /// @param candidates stations that can be among the nearest, ascending
  void search(int column, int row, int edge, int[] candidates, int n) {
    if (column >= grid.columns || row >= grid.rows) {
      return;
    }
    var middle = at(column + (edge - 1) / 2.0, row + (edge - 1) / 2.0);
    double corner = 0;
    for (int k = 0; k < 4; k++) {
      var c = at(column - 0.5 + (k & 1) * edge, row - 0.5 + (k >> 1) * edge);
      corner = Math.max(corner, Math.sqrt(middle.square(c)));
    }
    var d = new double[n];
    int held = 0;
    for (int i = 0; i < n; i++) {
      d[i] = stations.square(candidates[i], middle);
      held = keep(d[i], held);
    }
    double kth = held < most ? Double.MAX_VALUE : Math.sqrt(nearest[most - 1]);
    double reach = Math.min(kth + corner, limit) + corner + SLACK;
    var left = new int[n];
    int m = 0;
    for (int i = 0; i < n; i++) {
      if (d[i] <= reach * reach) {
        left[m++] = candidates[i];
      }
    }
    if (m == 0) {
      return;
    }
    if (edge <= LEAF) {
      cells(column, row, edge, left, m);
      return;
    }
    int half = edge / 2;
    search(column, row, half, left, m);
    search(column + half, row, half, left, m);
    search(column, row + half, half, left, m);
    search(column + half, row + half, half, left, m);
  }

  private Sphere.Point at(double column, double row) {
    return Sphere.point(grid.lon(column), grid.lat(row));
  }

  /// The smallest distances so far, ascending; answers how many.
  private int keep(double d, int held) {
    if (held == most && d >= nearest[most - 1]) {
      return held;
    }
    int k = held < most ? held : most - 1;
    for (; k > 0 && nearest[k - 1] > d; k--) {
      nearest[k] = nearest[k - 1];
    }
    nearest[k] = d;
    return Math.min(most, held + 1);
  }

  private void cells(int column, int row, int edge, int[] candidates, int n) {
    for (int r = row; r < Math.min(grid.rows, row + edge); r++) {
      for (int c = column; c < Math.min(grid.columns, column + edge); c++) {
        int cell = grid.number[r * grid.columns + c];
        if (cell >= 0) {
          cell(cell - first, grid.middle(c, r), candidates, n);
        }
      }
    }
  }

  /// Of stations equally far away the first ones are taken.
  private void cell(int cell, Sphere.Point middle, int[] candidates, int n) {
    int from = cell * most;
    int held = 0;
    double farthest = limit * limit;
    for (int i = 0; i < n; i++) {
      double d = stations.square(candidates[i], middle);
      if (d > farthest || held == most && d >= farthest) {
        continue;
      }
      int k = held < most ? held++ : most - 1;
      for (; k > 0 && square[from + k - 1] > d; k--) {
        square[from + k] = square[from + k - 1];
        station[from + k] = station[from + k - 1];
      }
      square[from + k] = d;
      station[from + k] = candidates[i];
      if (held == most) {
        farthest = square[from + most - 1];
      }
    }
    count[cell] = held;
  }
}
