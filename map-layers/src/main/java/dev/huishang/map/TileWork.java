package dev.huishang.map;

import dev.huishang.map.Tile.Content;
import dev.huishang.map.Tile.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Draws the tiles a window wants on the drawing lanes. A tile that is missing is shown as soon as
/// it is drawn; when the content changes, all tiles in sight change together. Wishes are dropped,
/// never queued: a lane that is ready looks at the latest one.
final class TileWork {
  /// What a lane has to draw.
  private record Job(Key key, Content content, @Nullable Batch batch) {}

  /// Base maps kept beyond those of the wish: a step back costs nothing.
  private static final int SPARE = 8;

  /// Of each tile that changes with every frame: one that is drawn, one whose painting may go on.
  private static final int BUFFERS = 2;

  private final PixelPool pool;
  private final Executor drawing;
  private final Executor fx;
  private final Consumer<List<Tile>> show;
  private final Queue<TilePainter> painters = new ConcurrentLinkedQueue<>();
  private final int lanes;
  private final BaseMap map;
  private final BaseTiles bases;

  private @Nullable Wish wish;
  private final Map<Key, Content> have = new HashMap<>();
  private final Set<Key> busy = new HashSet<>();
  private @Nullable Batch batch;
  private int running;

  /// Tiles that change together.
  private static final class Batch {
    final Tile.Level level;
    final Content content;
    final List<Key> left;
    final List<Tile> done = new ArrayList<>();
    final int all;

    Batch(Content content, List<Key> stale) {
      level = stale.getFirst().level();
      this.content = content;
      left = new ArrayList<>(stale.reversed());
      all = stale.size();
    }
  }

  /// @param drawing lanes that draw
  /// @param lanes how many tiles are drawn at a time at most
  /// @param fx lane that shows
  TileWork(
      BaseMap map,
      BaseTiles bases,
      PixelPool pool,
      Executor drawing,
      int lanes,
      Executor fx,
      Consumer<List<Tile>> show) {
    this.map = map;
    this.bases = bases;
    this.pool = pool;
    this.drawing = drawing;
    this.lanes = lanes;
    this.fx = fx;
    this.show = show;
  }

  /// Wants these tiles from now on.
  void want(Wish next) {
    int start;
    keep(next);
    synchronized (this) {
      wish = next;
      have.keySet().removeIf(key -> !next.keeps(key));
      if (batch != null && !batch.level.equals(next.level())) {
        batch = null;
      }
      start = Math.max(0, lanes - running);
      running += start;
    }
    for (int i = 0; i < start; i++) {
      drawing.execute(this::work);
    }
  }

  private void keep(Wish next) {
    bases.keep(SPARE + next.visible().size() + next.ring().size());
    pool.keep(BUFFERS * next.visible().size() + SPARE);
  }

  /// Draws these on the calling thread and the lanes that are free, and answers them.
  ///
  /// @param keys what the window lacks; not what was drawn, for that may still be on its way
  List<Tile> now(Wish next, List<Key> keys) {
    keep(next);
    synchronized (this) {
      wish = next;
      batch = null;
      have.keySet().removeIf(key -> !next.keeps(key));
      keys.forEach(k -> have.put(k, next.content()));
    }
    var together = new Drawn(keys, next.content());
    for (int i = 1; i < Math.min(lanes, keys.size()); i++) {
      drawing.execute(() -> help(together));
    }
    help(together);
    var tiles = together.all();
    if (tiles.size() < keys.size()) {
      forget(keys);
    }
    return tiles;
  }

  private synchronized void forget(List<Key> keys) {
    keys.forEach(have::remove);
  }

  private void help(Drawn together) {
    var painter = painter();
    together.help(painter, pool);
    painters.add(painter);
  }

  private TilePainter painter() {
    var painter = painters.poll();
    return painter == null ? new TilePainter(map, bases) : painter;
  }

  private void work() {
    var painter = painter();
    for (var job = next(); job != null; job = next()) {
      try {
        done(job, painter.draw(job.key(), job.content(), pool.take()));
      } catch (RuntimeException e) {
        given(job);
        throw e; // the lane reports it; the next wish starts another
      }
    }
    painters.add(painter);
  }

  private synchronized void given(Job job) {
    busy.remove(job.key());
    batch = null;
    running--;
  }

  private synchronized @Nullable Job next() {
    var now = wish;
    if (now == null) {
      running--;
      return null;
    }
    for (var key : now.visible()) {
      if (!have.containsKey(key) && busy.add(key)) {
        return new Job(key, now.content(), null);
      }
    }
    var together = together(now);
    if (together != null) {
      return together;
    }
    for (var key : now.ring()) {
      boolean wanted = !have.containsKey(key) || now.rested() && have.get(key) != now.content();
      if (wanted && busy.add(key)) {
        return new Job(key, now.content(), null);
      }
    }
    running--;
    return null;
  }

  private @Nullable Job together(Wish now) {
    if (batch == null) {
      var stale =
          now.visible().stream()
              .filter(k -> have.containsKey(k) && have.get(k) != now.content())
              .toList();
      if (stale.isEmpty()) {
        return null;
      }
      batch = new Batch(now.content(), stale);
    }
    return batch.left.isEmpty() ? null : new Job(batch.left.removeLast(), batch.content, batch);
  }

  private void done(Job job, Tile tile) {
    List<Tile> ready = List.of();
    synchronized (this) {
      var now = wish;
      busy.remove(job.key());
      var with = job.batch();
      if (with == null) {
        if (now != null && now.keeps(job.key())) {
          have.put(job.key(), tile.content());
          ready = List.of(tile);
        }
      } else if (with == batch) {
        with.done.add(tile);
        if (with.done.size() == with.all) {
          ready = List.copyOf(with.done);
          batch = null;
          ready.forEach(t -> have.computeIfPresent(t.key(), (_, _) -> t.content()));
        }
      }
    }
    if (!ready.isEmpty()) {
      var tiles = ready;
      fx.execute(() -> show.accept(tiles));
    }
  }

  /// Bytes of base maps and of tiles.
  long bytes() {
    return bases.bytes() + pool.bytes();
  }
}
