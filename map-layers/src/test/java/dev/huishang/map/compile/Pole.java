package dev.huishang.map.compile;

/// The pole of inaccessibility of a ring, to a fortieth of its box: where a label stands best.
final class Pole {
  static int[] of(long[] ring) {
    int west = Integer.MAX_VALUE;
    int south = Integer.MAX_VALUE;
    int east = Integer.MIN_VALUE;
    int north = Integer.MIN_VALUE;
    for (long p : ring) {
      west = Math.min(west, Arcs.x(p));
      east = Math.max(east, Arcs.x(p));
      south = Math.min(south, Arcs.y(p));
      north = Math.max(north, Arcs.y(p));
    }
    int[] best = {Arcs.x(ring[0]), Arcs.y(ring[0])};
    double most = -1;
    for (int i = 1; i < 20; i++) {
      for (int k = 1; k < 20; k++) {
        int x = west + (int) ((long) (east - west) * i / 20);
        int y = south + (int) ((long) (north - south) * k / 20);
        if (!inside(ring, x, y)) {
          continue;
        }
        double d = distance(ring, x, y, most);
        if (d > most) {
          most = d;
          best = new int[] {x, y};
        }
      }
    }
    return best;
  }

  static boolean inside(long[] ring, int x, int y) {
    boolean in = false;
    for (int i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      double xi = Arcs.x(ring[i]);
      double yi = Arcs.y(ring[i]);
      double xj = Arcs.x(ring[j]);
      double yj = Arcs.y(ring[j]);
      if (yi > y != yj > y && x < (xj - xi) * (y - yi) / (yj - yi) + xi) {
        in = !in;
      }
    }
    return in;
  }

  private static double distance(long[] ring, int x, int y, double enough) {
    double least = Double.MAX_VALUE;
    for (long p : ring) {
      least = Math.min(least, Math.hypot(Arcs.x(p) - x, Arcs.y(p) - y));
      if (least < enough) {
        return least;
      }
    }
    return least;
  }

  private Pole() {}
}
