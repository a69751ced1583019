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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Draws the tiles a window wants on the drawing lanes. A tile that is missing is shown as soon as
/// it is drawn; when the content changes, all tiles in sight change together. Wishes are dropped,
/// never queued: a lane that is ready looks at the latest one.
final class TileWork {
  /// What a lane has to draw.
  private record Job(Key key, Content content, @Nullable Batch batch) {}

  /// Base maps kept beyond those of the wish: a step back costs nothing.
  private static final int SPARE = 8;

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
  private final Set<Key> again = new HashSet<>();
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
    bases.keep(SPARE + next.visible().size() + next.ring().size());
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

  /// Draws these anew, each as soon as it can be: something below them came. One that is being
  /// drawn is drawn once more.
  void redo(Predicate<Key> concerned) {
    Wish now;
    synchronized (this) {
      have.keySet().removeIf(concerned);
      busy.stream().filter(concerned).forEach(again::add);
      now = wish;
    }
    if (now != null) {
      want(now);
    }
  }

  /// True when all of these are drawn as they are now.
  synchronized boolean has(List<Key> keys) {
    return have.keySet().containsAll(keys);
  }

  /// Draws these on the calling thread and answers them.
  ///
  /// @param keys what the window lacks; not what was drawn, for that may still be on its way
  List<Tile> now(Wish next, List<Key> keys) {
    synchronized (this) {
      wish = next;
      batch = null;
      have.keySet().removeIf(key -> !next.keeps(key));
      keys.forEach(k -> have.put(k, next.content()));
    }
    var painter = painter();
    var tiles = new ArrayList<Tile>();
    for (var key : keys) {
      tiles.add(painter.draw(key, next.content(), pool.take()));
    }
    painters.add(painter);
    return tiles;
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

  private void keep(Tile tile) {
    if (again.remove(tile.key())) {
      have.remove(tile.key());
    } else {
      have.put(tile.key(), tile.content());
    }
  }

  private void done(Job job, Tile tile) {
    List<Tile> ready = List.of();
    synchronized (this) {
      var now = wish;
      busy.remove(job.key());
      var with = job.batch();
      if (with == null) {
        if (now != null && now.keeps(job.key())) {
          keep(tile);
          ready = List.of(tile);
        }
      } else if (with == batch) {
        with.done.add(tile);
        if (with.done.size() == with.all) {
          ready = List.copyOf(with.done);
          batch = null;
          ready.stream().filter(t -> have.containsKey(t.key())).forEach(this::keep);
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
