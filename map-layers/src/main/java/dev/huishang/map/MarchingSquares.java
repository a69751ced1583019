package dev.huishang.map;

import dev.huishang.map.Isolines.Chain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the lines of one value after the other. An edge between two cells is crossed at most once
/// and belongs to two squares: what the squares link are chains.
final class MarchingSquares {
  private final Field field;
  private final LandGrid grid;

  /// By edge the edges it is linked with, or -1: twice the cell for the edge to the right of its
  /// middle, and one more for the edge below.
  private final int[] one;

  private final int[] other;
  private final List<Integer> crossed = new ArrayList<>();

  MarchingSquares(Field field) {
    this.field = field;
    grid = field.grid;
    one = new int[2 * grid.columns * grid.rows];
    other = new int[one.length];
    Arrays.fill(one, -1);
    Arrays.fill(other, -1);
  }

  List<Chain> chains(int level, double value) {
    crossed.clear();
    for (int r = 0; r + 1 < grid.rows; r++) {
      for (int c = 0; c + 1 < grid.columns; c++) {
        square(c, r, (float) value);
      }
    }
    var chains = new ArrayList<Chain>();
    for (int edge : crossed) { // first from the ends, then what is left are rings
      if (one[edge] >= 0 && other[edge] < 0) {
        chains.add(walk(edge, level, (float) value, false));
      }
    }
    for (int edge : crossed) {
      if (one[edge] >= 0) {
        chains.add(walk(edge, level, (float) value, true));
      }
    }
    return chains;
  }

  private void square(int c, int r, float value) {
    float a = field.cell(c, r);
    float b = field.cell(c + 1, r);
    float d = field.cell(c, r + 1);
    float e = field.cell(c + 1, r + 1);
    float sum = a + b + d + e;
    if (Float.isNaN(sum)) {
      return;
    }
    int kind =
        (a >= value ? 8 : 0) | (b >= value ? 4 : 0) | (e >= value ? 2 : 0) | (d >= value ? 1 : 0);
    int at = r * grid.columns + c;
    int top = 2 * at;
    int left = top + 1;
    int bottom = 2 * (at + grid.columns);
    int right = 2 * (at + 1) + 1;
    boolean high = sum / 4 >= value;
    switch (kind) {
      case 1, 14 -> link(left, bottom);
      case 2, 13 -> link(bottom, right);
      case 3, 12 -> link(left, right);
      case 4, 11 -> link(top, right);
      case 6, 9 -> link(top, bottom);
      case 7, 8 -> link(top, left);
      case 5, 10 -> saddle(kind == 5 == high, top, right, bottom, left);
      default -> {
        // all on one side
      }
    }
  }

  private void saddle(boolean upperLeft, int top, int right, int bottom, int left) {
    if (upperLeft) {
      link(top, left);
      link(bottom, right);
    } else {
      link(top, right);
      link(left, bottom);
    }
  }

  private void link(int a, int b) {
    add(a, b);
    add(b, a);
  }

  private void add(int edge, int to) {
    if (one[edge] < 0) {
      one[edge] = to;
      crossed.add(edge);
    } else {
      other[edge] = to;
    }
  }

  /// Walks from an edge until nothing goes on; what was walked is unlinked.
  private Chain walk(int start, int level, float value, boolean closed) {
    var x = new ArrayList<Double>();
    var y = new ArrayList<Double>();
    int edge = start;
    int from = -1;
    while (edge >= 0 && one[edge] >= 0) {
      place(edge, value, x, y);
      int next = one[edge] == from ? other[edge] : one[edge];
      one[edge] = -1;
      other[edge] = -1;
      from = edge;
      edge = next;
    }
    if (closed) {
      x.add(x.getFirst());
      y.add(y.getFirst());
    }
    return Isolines.chain(
        level,
        closed,
        x.stream().mapToDouble(v -> v).toArray(),
        y.stream().mapToDouble(v -> v).toArray());
  }

  private void place(int edge, float value, List<Double> x, List<Double> y) {
    int c = edge / 2 % grid.columns;
    int r = edge / 2 / grid.columns;
    boolean down = (edge & 1) == 1;
    float a = field.cell(c, r);
    float b = down ? field.cell(c, r + 1) : field.cell(c + 1, r);
    double part = (value - a) / (b - a);
    x.add((grid.left + c + 0.5 + (down ? 0 : part)) / grid.size);
    y.add((grid.top + r + 0.5 + (down ? part : 0)) / grid.size);
  }
}
