package dev.huishang.map;

import java.util.stream.IntStream;

/// Fills cells whose nearest stations all lack a value: they look on among the stations that have
/// one, within the limit of the method. Only blocks with such a cell are looked at.
///
/// @param stations in the order of the pairs
record FartherStations(LandGrid grid, InverseDistance method, Sphere.Points stations) {
  /// @param pairs value and 1 by station, or twice nought where it has none
  /// @param cells by number; not a number where nothing was found
  void fill(float[] pairs, float[] cells) {
    int[] valid = IntStream.range(0, pairs.length / 2).filter(i -> pairs[2 * i + 1] > 0).toArray();
    if (valid.length > 0 && valid.length < pairs.length / 2) {
      IntStream.range(0, grid.blocks.length - 1)
          .parallel()
          .filter(b -> empty(cells, grid.blocks[b], grid.blocks[b + 1]))
          .forEach(b -> block(b, valid, pairs, cells));
    }
  }

  private static boolean empty(float[] cells, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Float.isNaN(cells[i])) {
        return true;
      }
    }
    return false;
  }

  private void block(int block, int[] valid, float[] pairs, float[] cells) {
    int first = grid.blocks[block];
    int n = grid.blocks[block + 1] - first;
    int across = (grid.columns + LandGrid.BLOCK - 1) / LandGrid.BLOCK;
    var near = new NearestStations(grid, stations, method, first, n);
    int column = block % across * LandGrid.BLOCK;
    int row = block / across * LandGrid.BLOCK;
    near.search(column, row, LandGrid.BLOCK, valid, valid.length);
    for (int i = 0; i < n; i++) {
      if (Float.isNaN(cells[first + i])) {
        cells[first + i] = mean(near, i, pairs);
      }
    }
  }

  private float mean(NearestStations near, int cell, float[] pairs) {
    int from = cell * method.neighbours();
    double sum = 0;
    double share = 0;
    for (int k = from; k < from + near.count[cell]; k++) {
      double w = method.weight(Math.sqrt(near.square[k]));
      sum += w * pairs[2 * near.station[k]];
      share += w;
    }
    return (float) (sum / share);
  }
}
