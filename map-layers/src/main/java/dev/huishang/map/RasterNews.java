package dev.huishang.map;

import dev.huishang.wire.tiles.TileAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Tells one map which of its tiles to draw anew when tiles of its raster base came; what came
/// between two pulses is told together. To be used on the FX thread.
final class RasterNews {
  private final Executor fx;
  private final Consumer<Predicate<Tile.Key>> redo;
  private final ConcurrentLinkedQueue<TileAddress> came = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean told = new AtomicBoolean();
  private final Consumer<TileAddress> heard = this::heard; // held here, weakly by the base
  private @Nullable RasterBase base;

  /// @param redo told on the FX thread
  RasterNews(Executor fx, Consumer<Predicate<Tile.Key>> redo) {
    this.fx = fx;
    this.redo = redo;
  }

  /// Listens to this base from now on.
  void follow(@Nullable RasterBase next) {
    if (base != null) {
      base.unlisten(heard);
    }
    base = next;
    came.clear();
    if (next != null) {
      next.listen(heard);
    }
  }

  private void heard(TileAddress at) {
    came.add(at);
    if (told.compareAndSet(false, true)) {
      fx.execute(this::tell);
    }
  }

  private void tell() {
    told.set(false);
    List<TileAddress> all = new ArrayList<>();
    for (var at = came.poll(); at != null; at = came.poll()) {
      all.add(at);
    }
    var now = base;
    if (now != null && !all.isEmpty()) {
      var grid = now.info().grid();
      redo.accept(key -> all.stream().anyMatch(at -> RasterPlan.touches(grid, at, key)));
    }
  }
}
