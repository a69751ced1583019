package dev.huishang.map;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/// The painters of one map, each used by one thread at a time.
final class Painters {
  private final BaseMap map;
  private final BaseTiles bases;
  private final Executor drawing;
  private final int lanes;
  private final Queue<TilePainter> idle = new ConcurrentLinkedQueue<>();

  /// @param drawing lanes that draw
  /// @param lanes how many there are
  Painters(BaseMap map, BaseTiles bases, Executor drawing, int lanes) {
    this.map = map;
    this.bases = bases;
    this.drawing = drawing;
    this.lanes = lanes;
  }

  int lanes() {
    return lanes;
  }

  BaseTiles bases() {
    return bases;
  }

  /// Draws on a lane.
  void start(Consumer<TilePainter> use) {
    drawing.execute(() -> with(use));
  }

  /// Draws on the calling thread.
  void with(Consumer<TilePainter> use) {
    var held = idle.poll();
    var painter = held == null ? new TilePainter(map, bases) : held;
    use.accept(painter);
    idle.add(painter); // not one that failed: its ink may be half dry
  }

  /// Does all pieces on the calling thread and the lanes that are free, and waits for the last.
  ///
  /// @throws RuntimeException what a piece failed with; the others are done all the same
  void together(int pieces, ObjIntConsumer<TilePainter> work) {
    var together = new SideBySide(pieces, work);
    for (int i = 1; i < Math.min(lanes, pieces); i++) {
      start(together::help);
    }
    with(together::help);
    together.await();
  }
}
