package dev.huishang.map.compile;

import java.util.Arrays;

/// Level of detail of every vertex of a line: 0 is seen at every zoom, 3 only close by. Ends always
/// stay, so neighbours stay joined.
final class Detail {
  /// Tolerances in 1e-5 degree of levels 0, 1, 2; level 3 keeps all.
  private static final double[] TOLERANCE = {6_000, 1_500, 400};

  static byte[] of(int[] x, int[] y) {
    var level = new byte[x.length];
    Arrays.fill(level, (byte) 3);
    if (x.length == 0) {
      return level;
    }
    level[0] = 0;
    level[x.length - 1] = 0;
    boolean closed = x[0] == x[x.length - 1] && y[0] == y[y.length - 1];
    for (int l = 0; l < TOLERANCE.length; l++) {
      if (closed && x.length > 3) { // a ring keeps its shape: split it at its farthest point
        int far = farthestPoint(x, y);
        level[far] = 0;
        simplify(x, y, 0, far, TOLERANCE[l], level, (byte) l);
        simplify(x, y, far, x.length - 1, TOLERANCE[l], level, (byte) l);
      } else {
        simplify(x, y, 0, x.length - 1, TOLERANCE[l], level, (byte) l);
      }
    }
    return level;
  }

  private static int farthestPoint(int[] x, int[] y) {
    int far = 1;
    double most = -1;
    for (int i = 1; i < x.length - 1; i++) {
      double d = Math.hypot(x[i] - x[0], y[i] - y[0]);
      if (d > most) {
        most = d;
        far = i;
      }
    }
    return far;
  }

  private static void simplify(
      int[] x, int[] y, int from, int to, double tolerance, byte[] level, byte l) {
    if (to - from < 2) {
      return;
    }
    double most = -1;
    int far = from;
    double dx = x[to] - x[from];
    double dy = y[to] - y[from];
    double length = Math.hypot(dx, dy);
    for (int i = from + 1; i < to; i++) {
      double d =
          length == 0
              ? Math.hypot(x[i] - x[from], y[i] - y[from])
              : Math.abs(dx * (y[i] - y[from]) - dy * (x[i] - x[from])) / length;
      if (d > most) {
        most = d;
        far = i;
      }
    }
    if (most > tolerance) {
      level[far] = (byte) Math.min(level[far], l);
      simplify(x, y, from, far, tolerance, level, l);
      simplify(x, y, far, to, tolerance, level, l);
    }
  }

  private Detail() {}
}
