package dev.huishang.map;

import java.util.Arrays;

/// Which division each pixel is: runs of those that are one alone, and for those on a border the
/// two that have most of it. Recolouring divisions is then one look into a table for a run.
///
/// @param runs of pixels of one division, by row
/// @param edges pixels that two share, by row
record AreaIds(Runs runs, Edges edges) {
  /// Pixels of one division, one after the other in a row.
  ///
  /// @param starts by row, the first of its runs, and behind the last
  /// @param from first column of each
  /// @param to behind its last column
  /// @param leaf number of the division, one more than its index
  record Runs(int[] starts, short[] from, short[] to, short[] leaf) {}

  /// Pixels on borders.
  ///
  /// @param starts by row, the first of its pixels, and behind the last
  /// @param column of each
  /// @param first the leaf that has most of it
  /// @param second the next, or 0
  /// @param shares how much of it each has, 0..255, the first in the low byte
  record Edges(int[] starts, short[] column, short[] first, short[] second, short[] shares) {}

  /// Fills divisions.
  ///
  /// @param table by number, `0xFFRRGGBB`, or 0 for none
  /// @param opacity 0..1
  void fill(Patch part, int[] table, double opacity, int[] onto, int stride) {
    int k = (int) (Math.clamp(opacity, 0, 1) * 256);
    for (int y = part.y0(); y < part.y1(); y++) {
      int out = part.at(y, stride) - part.x0();
      for (int r = runs.starts[y]; r < runs.starts[y + 1]; r++) {
        int colour = table[runs.leaf[r]];
        if (colour != 0) {
          int from = out + Math.max(part.x0(), runs.from[r]);
          mix(onto, from, out + Math.min(part.x1(), runs.to[r]), colour, k);
        }
      }
      for (int e = edges.starts[y]; e < edges.starts[y + 1]; e++) {
        int x = edges.column[e];
        if (x >= part.x0() && x < part.x1()) {
          int one = table[edges.first[e]];
          int two = table[edges.second[e]];
          onto[out + x] = border(onto[out + x], one, two, edges.shares[e], k);
        }
      }
    }
  }

  private static void mix(int[] onto, int from, int to, int colour, int k) {
    int rest = 256 - k;
    int rb = (colour & 0xFF00FF) * k;
    int g = (colour & 0xFF00) * k;
    for (int i = from; i < to; i++) {
      int under = onto[i];
      onto[i] =
          0xFF000000
              | (under & 0xFF00FF) * rest + rb >>> 8 & 0xFF00FF
              | (under & 0xFF00) * rest + g >>> 8 & 0xFF00;
    }
  }

  /// Both shares at once, so that the ground does not shine through where two colours meet.
  private static int border(int under, int one, int two, int shares, int k) {
    int a = one == 0 ? 0 : (shares & 0xFF) * k / 255;
    int b = two == 0 ? 0 : (shares >> 8 & 0xFF) * k / 255;
    int rest = 256 - a - b;
    int red = (under >> 16 & 0xFF) * rest + (one >> 16 & 0xFF) * a + (two >> 16 & 0xFF) * b;
    int green = (under >> 8 & 0xFF) * rest + (one >> 8 & 0xFF) * a + (two >> 8 & 0xFF) * b;
    int blue = (under & 0xFF) * rest + (one & 0xFF) * a + (two & 0xFF) * b;
    return 0xFF000000 | red << 8 & 0xFF0000 | green & 0xFF00 | blue >> 8;
  }

  /// How much of each pixel is land of a division, 0..255; the rest of `onto` stays.
  void land(Patch part, int[] onto, int stride) {
    for (int y = part.y0(); y < part.y1(); y++) {
      int out = part.at(y, stride) - part.x0();
      for (int r = runs.starts[y]; r < runs.starts[y + 1]; r++) {
        int from = Math.max(part.x0(), runs.from[r]);
        int to = Math.min(part.x1(), runs.to[r]);
        if (from < to) {
          Arrays.fill(onto, out + from, out + to, 255);
        }
      }
      for (int e = edges.starts[y]; e < edges.starts[y + 1]; e++) {
        int x = edges.column[e];
        if (x >= part.x0() && x < part.x1()) {
          onto[out + x] = (edges.shares[e] & 0xFF) + (edges.shares[e] >> 8 & 0xFF);
        }
      }
    }
  }

  /// Bytes of so many pixels at most, each a run and an edge.
  static long most(int pixels) {
    return pixels * 15L;
  }

  long bytes() {
    return runs.leaf.length * 6L + edges.column.length * 8L + runs.starts.length * 8L;
  }
}
