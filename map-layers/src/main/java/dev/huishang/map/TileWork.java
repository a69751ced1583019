package dev.huishang.map;

import dev.huishang.map.Tile.Content;
import dev.huishang.map.Tile.Key;
import dev.huishang.map.Wish.Pace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Draws the tiles a window wants on the drawing lanes. A tile that is missing is shown as soon as
/// it is drawn; when the content changes, all tiles in sight change together. Wishes are dropped,
/// never queued: a lane that is ready looks at the latest one.
final class TileWork {
  /// What a tile is needed for.
  private enum Kind {
    /// In sight.
    SEEN,
    /// Soon in sight.
    AHEAD,
    /// Soon in sight of frames that are drawn as a whole: only what they are made of.
    PARTS
  }

  /// What a lane has to draw.
  ///
  /// @param kind what it is needed for
  private record Job(Key key, Content content, @Nullable Batch batch, Kind kind) {}

  /// Base maps kept beyond those of the wish: a step back costs nothing.
  private static final int SPARE = 8;

  private final PixelPool pool;
  private final Executor fx;
  private final Consumer<List<Tile>> show;
  private final Painters painters;

  private @Nullable Wish wish;
  private final Map<Key, Content> have = new HashMap<>();
  private final Set<Key> busy = new HashSet<>();
  private final Set<Key> again = new HashSet<>();
  private @Nullable Batch batch;
  private int running;

  /// Tiles out of sight that are being drawn.
  private int ahead;

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

  /// @param fx lane that shows
  TileWork(Painters painters, PixelPool pool, Executor fx, Consumer<List<Tile>> show) {
    this.painters = painters;
    this.pool = pool;
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
      start = Math.max(0, painters.lanes() - running);
      running += start;
    }
    for (int i = 0; i < start; i++) {
      painters.start(this::work);
    }
  }

  private void keep(Wish next) {
    // what is out of sight is drawn once and mostly never again
    // of a frame drawn as a whole what is made ahead must outlive the way there
    int spare = next.pace() == Pace.LIVE ? 3 * SPARE : SPARE;
    painters.bases().keep(spare + next.visible().size());
    pool.keep(next.visible().size() / 2 + SPARE);
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

  /// Holds no more than what is in sight: nobody looks.
  synchronized void rest() {
    if (wish instanceof Wish last) {
      have.keySet().retainAll(last.visible());
      wish = null;
    }
    batch = null;
    painters.bases().keep(0);
    pool.keep(0);
  }

  /// True when all of these are drawn as they are now.
  synchronized boolean has(List<Key> keys) {
    return have.keySet().containsAll(keys);
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
      busy.addAll(keys);
    }
    var tiles = new Tile[keys.size()];
    try {
      painters.together(
          tiles.length,
          (painter, i) -> tiles[i] = painter.draw(keys.get(i), next.content(), pool.take()));
    } finally {
      drawn(keys, tiles);
    }
    return List.of(tiles);
  }

  private synchronized void drawn(List<Key> keys, @Nullable Tile[] tiles) {
    for (int i = 0; i < tiles.length; i++) {
      busy.remove(keys.get(i));
      if (tiles[i] != null) {
        keep(tiles[i]);
      }
    }
  }

  /// One tile, then the lane goes to whoever waits for it: words of the map must not wait until the
  /// last tile of a raster base has come.
  private void work(TilePainter painter) {
    var job = next();
    if (job == null) {
      return;
    }
    try {
      if (job.kind() == Kind.PARTS) {
        painter.prepare(job.key(), job.content());
        ready(job.key());
      } else {
        done(job, painter.draw(job.key(), job.content(), pool.take()));
      }
    } catch (RuntimeException e) {
      given(job);
      throw e; // the lane reports it; the next wish starts another
    }
    painters.start(this::work);
  }

  private synchronized void ready(Key key) {
    busy.remove(key);
  }

  private void ended(Job job) {
    busy.remove(job.key());
    ahead -= job.kind() == Kind.AHEAD ? 1 : 0;
  }

  private synchronized void given(Job job) {
    ended(job);
    batch = null;
    running--;
  }

  private synchronized @Nullable Job next() {
    var now = wish;
    var job = now == null ? null : now.pace() == Pace.LIVE ? base(now) : tile(now);
    if (job == null) {
      running--;
    }
    return job;
  }

  private @Nullable Job base(Wish now) {
    for (var key : now.ring().subList(0, Math.min(SPARE, now.ring().size()))) {
      var plan = RasterPlan.of(now.content().base(), key);
      // tiles still to come would have it drawn over and over: it is, once they are there
      boolean whole = RasterPlan.complete(plan);
      if (whole && !painters.bases().ready(key, now.content(), plan) && busy.add(key)) {
        return new Job(key, now.content(), null, Kind.PARTS);
      }
    }
    return null;
  }

  private @Nullable Job tile(Wish now) {
    for (var key : now.visible()) {
      if (!have.containsKey(key) && busy.add(key)) {
        return new Job(key, now.content(), null, Kind.SEEN);
      }
    }
    var together = together(now);
    if (together != null) {
      return together;
    }
    // while the map moves, one processor is left to what shows it
    if (now.pace() == Pace.MOVING && ahead >= Math.max(1, painters.lanes() - 1)) {
      return null;
    }
    for (var key : now.ring()) {
      boolean old = now.pace() == Pace.RESTED && have.get(key) != now.content();
      boolean wanted = !have.containsKey(key) || old;
      if (wanted && busy.add(key)) {
        ahead++;
        return new Job(key, now.content(), null, Kind.AHEAD);
      }
    }
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
    return batch.left.isEmpty()
        ? null
        : new Job(batch.left.removeLast(), batch.content, batch, Kind.SEEN);
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
      ended(job);
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

  BaseTiles bases() {
    return painters.bases();
  }
}
