package dev.huishang.map;

import java.util.Arrays;

/// Rows of small numbers, gathered column by column.
final class Shorts {
  private final short[][] columns;
  private int n;

  Shorts(int columns) {
    this.columns = new short[columns][1024];
  }

  void add(int... row) {
    if (n == columns[0].length) {
      for (int c = 0; c < columns.length; c++) {
        columns[c] = Arrays.copyOf(columns[c], 2 * n);
      }
    }
    for (int c = 0; c < columns.length; c++) {
      columns[c][n] = (short) row[c];
    }
    n++;
  }

  int size() {
    return n;
  }

  short[] column(int c) {
    return Arrays.copyOf(columns[c], n);
  }
}
