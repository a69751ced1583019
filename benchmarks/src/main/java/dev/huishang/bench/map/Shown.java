package dev.huishang.bench.map;

import java.util.function.IntBinaryOperator;

/// Looks at what reached the window: a contender that is fast because it draws nothing is no peer.
final class Shown {
  private static final int STEP = 3;

  /// Least share of the window that points at 33,000 and more must cover.
  static final double LEAST = 0.05;

  /// Share of the pixels of the window that have the colour of a point.
  ///
  /// @param rgb colour of the pixel at x and y
  static double share(IntBinaryOperator rgb) {
    int hits = 0;
    int all = 0;
    for (int y = 0; y < 1080; y += STEP) {
      for (int x = 0; x < 1920; x += STEP) {
        hits += isPoint(rgb.applyAsInt(x, y) & 0xFFFFFF) ? 1 : 0;
        all++;
      }
    }
    return (double) hits / all;
  }

  private static boolean isPoint(int rgb) {
    for (int colour : Seeded.COLOURS) {
      int away =
          Math.abs((rgb >> 16) - (colour >> 16))
              + Math.abs((rgb >> 8 & 255) - (colour >> 8 & 255))
              + Math.abs((rgb & 255) - (colour & 255));
      if (away < 12) {
        return true;
      }
    }
    return false;
  }

  private Shown() {}
}
