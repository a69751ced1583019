package dev.huishang.map.files;

/// Where a tile lies on the curve PMTiles numbers them by: all coarser levels first, then along a
/// Hilbert curve.
final class Hilbert {
  static long id(int z, int column, int row) {
    long before = ((1L << 2 * z) - 1) / 3;
    long x = column;
    long y = row;
    long along = 0;
    for (long side = 1L << z >> 1; side > 0; side >>= 1) {
      long right = (x & side) > 0 ? 1 : 0;
      long lower = (y & side) > 0 ? 1 : 0;
      along += side * side * (3 * right ^ lower);
      if (lower == 0) {
        if (right == 1) {
          x = side - 1 - x & side - 1;
          y = side - 1 - y & side - 1;
        }
        long turned = x;
        x = y;
        y = turned;
      }
    }
    return before + along;
  }

  private Hilbert() {}
}
