package dev.huishang.map;

/// A line of the base map in 1e-5 degrees, with the detail level each vertex is seen from (0
/// always, 3 only close by), and its box.
///
/// @param x longitudes
/// @param y latitudes
/// @param detail level per vertex
/// @param west box
/// @param south box
/// @param east box
/// @param north box
record Line(int[] x, int[] y, byte[] detail, int west, int south, int east, int north) {
  static Line of(int[] x, int[] y, byte[] detail) {
    int west = Integer.MAX_VALUE;
    int south = Integer.MAX_VALUE;
    int east = Integer.MIN_VALUE;
    int north = Integer.MIN_VALUE;
    for (int i = 0; i < x.length; i++) {
      west = Math.min(west, x[i]);
      east = Math.max(east, x[i]);
      south = Math.min(south, y[i]);
      north = Math.max(north, y[i]);
    }
    return new Line(x, y, detail, west, south, east, north);
  }
}
