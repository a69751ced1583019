package dev.huishang.map;

import java.util.ArrayDeque;
import java.util.Deque;

/// Arrays of pixels for tiles, used again. A window that no longer shows one gives it back.
final class PixelPool {
  private int most = 24;
  private final Deque<int[]> free = new ArrayDeque<>();
  private long made;

  /// Keeps so many idle ones, a megabyte each; what is too much is let go as it comes back.
  synchronized void keep(int idle) {
    most = idle;
    while (free.size() > most) {
      free.pop();
      made--;
    }
  }

  synchronized int[] take() {
    var pixels = free.poll();
    if (pixels == null) {
      made++;
      pixels = new int[Tile.AREA];
    }
    return pixels;
  }

  /// Takes them back; false when enough are idle and these are let go.
  synchronized boolean giveBack(int[] pixels) {
    boolean kept = free.size() < most;
    if (kept) {
      free.push(pixels);
    } else {
      made--;
    }
    return kept;
  }

  /// Idle ones kept at most.
  synchronized int most() {
    return most;
  }

  /// Bytes in use and idle.
  synchronized long bytes() {
    return made * Tile.AREA * Integer.BYTES;
  }
}
