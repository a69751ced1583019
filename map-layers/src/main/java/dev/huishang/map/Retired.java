package dev.huishang.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Pixels of tiles given up, used again once no lane reads them any more: a fling would else make
/// hundreds of megabytes of garbage a second, and every collection is a frame too late.
final class Retired {
  /// Held at most.
  static final int MOST = 8;

  /// @param since when they were given up; readings begun later cannot hold them
  private record Old(int[] pixels, long since) {}

  private final NavigableSet<Long> reading = new TreeSet<>();
  private final Deque<Old> waiting = new ArrayDeque<>();
  private long clock;

  /// A lane begins to read tiles.
  ///
  /// @return to be handed in at its end
  synchronized long begin() {
    clock++;
    reading.add(clock);
    return clock;
  }

  /// A lane holds no pixels any more.
  synchronized void end(long reader) {
    reading.remove(reader);
  }

  /// Gives pixels up that others may still read; those beyond a few are let go.
  synchronized void add(int[] pixels) {
    clock++;
    waiting.add(new Old(pixels, clock));
    if (waiting.size() > MOST) {
      waiting.removeLast();
    }
  }

  /// Pixels for a tile, with anything in them.
  synchronized int[] take() {
    var oldest = waiting.peek();
    boolean free = oldest != null && (reading.isEmpty() || reading.first() > oldest.since());
    return free ? waiting.remove().pixels() : new int[Tile.AREA];
  }

  /// Lets all go.
  synchronized void clear() {
    waiting.clear();
  }

  /// Bytes that wait to be used again.
  synchronized long bytes() {
    return (long) waiting.size() * Tile.AREA * Integer.BYTES;
  }
}
