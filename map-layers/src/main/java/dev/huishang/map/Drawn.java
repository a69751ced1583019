package dev.huishang.map;

import dev.huishang.map.Tile.Content;
import dev.huishang.map.Tile.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Tiles that several threads draw together: each takes the next one until none is left. A thread
/// that comes too late finds nothing to do.
final class Drawn {
  private final List<Key> keys;
  private final Content content;
  private final AtomicInteger next = new AtomicInteger();
  private final CountDownLatch left;
  private final AtomicReferenceArray<@Nullable Tile> tiles;

  Drawn(List<Key> keys, Content content) {
    this.keys = keys;
    this.content = content;
    left = new CountDownLatch(keys.size());
    tiles = new AtomicReferenceArray<>(keys.size());
  }

  /// Draws until none is left to take.
  void help(TilePainter painter, PixelPool pool) {
    for (int i = next.getAndIncrement(); i < keys.size(); i = next.getAndIncrement()) {
      try {
        tiles.set(i, painter.draw(keys.get(i), content, pool.take()));
      } finally {
        left.countDown();
      }
    }
  }

  /// Waits for those that others still draw; a tile whose thread failed is not among them.
  List<Tile> all() {
    try {
      left.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // what is there is shown
    }
    var drawn = new ArrayList<Tile>();
    for (int i = 0; i < keys.size(); i++) {
      if (tiles.get(i) instanceof Tile tile) {
        drawn.add(tile);
      }
    }
    return drawn;
  }
}
