package dev.huishang.map;

import dev.huishang.wire.tiles.TileAddress;
import dev.huishang.wire.tiles.TileTrouble;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A raster base map in memory, shared by all maps that show it: decoded tiles, the longest unused
/// given up first, and the loading of those that are asked for. Drawing never waits for it.
public final class RasterBase implements AutoCloseable {
  /// Pixels kept: 24 million, 96 MB; a window of 3840x2160 with its ring needs 20 million.
  private static final int MOST_PIXELS = 24_000_000;

  /// Bytes of pixels kept at most.
  public static final long MOST_BYTES = (long) MOST_PIXELS * Integer.BYTES;

  private static final int MOST_ENTRIES = 50_000;
  private static final int MOST_WAITING = 4_096;
  private static final int AT_ONCE = 2;

  /// How long nothing may come before the rest is given up: 20 s.
  private static final int PATIENCE = 80;

  private static final long STEP_MS = 250;

  /// What is known of a tile. The serial changes only with what the tile shows: pixels given up and
  /// loaded again are the same.
  private static final class Entry {
    long serial;
    @Nullable RasterPicture picture;
    boolean asked;
    boolean none;
    boolean renewed;
  }

  private final RasterSource source;
  private final Executor loading;
  private final Map<TileAddress, Entry> entries = new LinkedHashMap<>(256, 0.75f, true);
  private final Deque<TileAddress> waiting = new ArrayDeque<>();
  private final List<WeakReference<Consumer<TileAddress>>> listeners = new CopyOnWriteArrayList<>();
  private long serials;

  /// Answers so far, pictures or none.
  private long kept;

  private long pixels;
  private int running;
  private boolean closed;

  /// A base map over this source, which is closed with it.
  ///
  /// @param loading lane that reads and decodes
  public RasterBase(RasterSource source, Executor loading) {
    this.source = source;
    this.loading = loading;
    source.onCame(this::came);
  }

  /// What is known of it.
  public RasterInfo info() {
    return source.info();
  }

  /// Calls this, on a loading lane, when a tile can be shown. Held weakly: a map that is gone hears
  /// nothing.
  void listen(Consumer<TileAddress> heard) {
    listeners.removeIf(l -> l.get() == null);
    listeners.add(new WeakReference<>(heard));
  }

  void unlisten(Consumer<TileAddress> heard) {
    listeners.removeIf(l -> l.get() == null || l.get() == heard);
  }

  /// A tile with its serial; asks for it where it is not in memory.
  synchronized RasterPiece piece(TileAddress at) {
    var entry = entries.computeIfAbsent(at, _ -> new Entry());
    if (entry.picture == null && !entry.asked && !entry.none) {
      ask(at, entry);
    }
    return new RasterPiece(at, entry.serial, entry.picture, !entry.none);
  }

  /// Reads what a plan lacks on the calling thread, as far as the source has it.
  void settle(RasterPlan plan) {
    for (var piece : plan.pieces()) {
      if (piece.picture() == null && piece.expected()) {
        load(piece.at());
      }
    }
  }

  /// Reads what a view lacks on the calling thread and waits for what the source is fetching, as
  /// long as something comes: for paper, which is drawn once.
  ///
  /// @param goOn false when nobody waits any more
  void gather(View view, BooleanSupplier goOn) {
    settle(RasterPlan.of(this, view));
    for (int idle = 0; idle < PATIENCE && goOn.getAsBoolean() && coming(view); ) {
      idle = news() ? 0 : idle + 1;
    }
  }

  private boolean coming(View view) {
    boolean lacks = RasterPlan.of(this, view).pieces().stream().anyMatch(p -> p.picture() == null);
    return lacks && (loading() || source.fetching());
  }

  private synchronized boolean news() {
    long before = kept;
    try {
      wait(STEP_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    return kept != before;
  }

  /// A tile that is in memory, to stand in for finer ones; asks for nothing.
  synchronized @Nullable RasterPicture held(TileAddress at) {
    var entry = entries.get(at);
    return entry == null ? null : entry.picture;
  }

  /// True while tiles that were asked for are being read and decoded.
  public synchronized boolean loading() {
    return running > 0 || !waiting.isEmpty();
  }

  /// Bytes of pixels held.
  public synchronized long bytes() {
    return pixels * Integer.BYTES;
  }

  /// Newest first: the window is there now, not where it was.
  private void ask(TileAddress at, Entry entry) {
    if (closed) {
      return;
    }
    entry.asked = true;
    waiting.addFirst(at);
    if (waiting.size() > MOST_WAITING && entries.get(waiting.removeLast()) instanceof Entry late) {
      late.asked = false;
    }
    if (running < AT_ONCE) {
      running++;
      loading.execute(this::work);
    }
  }

  /// What is there is shown until the newer one is decoded.
  private synchronized void came(TileAddress at) {
    var entry = entries.get(at);
    if (entry != null) {
      entry.none = false;
      entry.renewed = true;
      if (!entry.asked) {
        ask(at, entry);
      }
    }
  }

  private synchronized @Nullable TileAddress next() {
    var at = closed ? null : waiting.pollFirst();
    if (at == null) {
      running--;
    } else if (entries.get(at) instanceof Entry entry) {
      entry.asked = false; // from here on news ask again
    }
    return at;
  }

  private void work() {
    for (var at = next(); at != null; at = next()) {
      try {
        load(at);
      } catch (RuntimeException e) {
        synchronized (this) {
          running--;
        }
        throw e; // the lane reports it; the next request starts another
      }
    }
  }

  private void load(TileAddress at) {
    int size = info().tileSize();
    var body = source.read(at);
    var picture = body == null ? null : RasterPicture.of(body, size);
    if (body != null && picture == null) {
      var kind = TileTrouble.of(body, size);
      source.refuse(at, kind == null ? TileTrouble.Kind.CORRUPT : kind, TileTrouble.detail(body));
    }
    if (keep(at, picture)) {
      for (var listener : listeners) {
        if (listener.get() instanceof Consumer<TileAddress> heard) {
          heard.accept(at);
        }
      }
    }
  }

  /// @return true when the tile can be shown now and could not before
  private synchronized boolean keep(TileAddress at, @Nullable RasterPicture picture) {
    var entry = entries.get(at);
    if (entry == null || closed) {
      return false;
    }
    drop(entry);
    kept++;
    notifyAll();
    entry.picture = picture;
    entry.none = picture == null;
    if (picture == null) {
      return false;
    }
    pixels += picture.argb().length;
    if (entry.serial == 0 || entry.renewed) {
      entry.serial = ++serials;
      entry.renewed = false;
    }
    evict();
    return true;
  }

  private void drop(Entry entry) {
    if (entry.picture instanceof RasterPicture old) {
      pixels -= old.argb().length;
      entry.picture = null;
    }
  }

  private void evict() {
    var oldest = entries.values().iterator();
    while (oldest.hasNext() && (pixels > MOST_PIXELS || entries.size() > MOST_ENTRIES)) {
      var entry = oldest.next();
      drop(entry);
      if (entries.size() > MOST_ENTRIES) {
        oldest.remove();
      }
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      waiting.clear();
      entries.clear();
      pixels = 0;
    }
    listeners.clear();
    source.close();
  }
}
