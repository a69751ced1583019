package dev.huishang.map;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/// Pieces of one work that several threads do together: each takes the next one until none is left.
/// A thread that comes too late finds nothing to do.
final class SideBySide {
  private final int pieces;
  private final ObjIntConsumer<TilePainter> work;
  private final AtomicInteger next = new AtomicInteger();
  private final CountDownLatch left;
  private final AtomicReference<@Nullable RuntimeException> fault = new AtomicReference<>();

  SideBySide(int pieces, ObjIntConsumer<TilePainter> work) {
    this.pieces = pieces;
    this.work = work;
    left = new CountDownLatch(pieces);
  }

  /// Does pieces until none is left to take.
  void help(TilePainter painter) {
    for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
      try {
        work.accept(painter, i);
      } catch (RuntimeException e) {
        fault.set(e);
      } finally {
        left.countDown();
      }
    }
  }

  /// Waits for those that others still do.
  ///
  /// @throws RuntimeException what a piece failed with; the others are done all the same
  void await() {
    try {
      left.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the room is closing
      return;
    }
    if (fault.get() instanceof RuntimeException e) {
      throw e;
    }
  }
}
