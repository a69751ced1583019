package dev.huishang.sync.tiles;

import dev.huishang.cache.StoreFault;
import dev.huishang.cache.store.TileStore;
import dev.huishang.sync.tiles.TileServer.Fetched;
import dev.huishang.wire.tiles.TileAddress;
import dev.huishang.wire.tiles.TileSource;
import dev.huishang.wire.tiles.TileTrouble;
import dev.huishang.wire.tiles.TileTrouble.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The tiles of one server: what is kept answers at once, what is missing or too old is fetched,
/// some at a time, the newest wish first. A server in trouble is left alone for a while, and said
/// to be in trouble once.
public final class TileLane implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(TileLane.class.getName());
  private static final int AT_ONCE = 6;
  private static final int MOST_WAITING = 1_024;
  private static final int MOST_NONE = 10_000;
  private static final Duration NONE_FOR = Duration.ofMinutes(10);

  private final TileSource source;
  private final TileServer server;
  private final TileStore store;
  private final Executor calls;
  private final Supplier<Instant> now;
  private final Consumer<@Nullable TileTrouble> say;
  private final Deque<TileAddress> waiting = new ArrayDeque<>();
  private final Set<TileAddress> known = new HashSet<>(); // waiting or on its way
  private final Map<TileAddress, Instant> none = new LinkedHashMap<>();
  private volatile Consumer<TileAddress> came = _ -> {};
  private Patience patience = Patience.NEW;
  private @Nullable TileTrouble trouble;
  private int running;
  private boolean closed;

  /// @param calls lane a request may wait on
  /// @param say told what is wrong from now on, null for nothing any more
  public TileLane(
      TileSource source,
      TileServer server,
      TileStore store,
      Executor calls,
      Supplier<Instant> now,
      Consumer<@Nullable TileTrouble> say) {
    this.source = source;
    this.server = server;
    this.store = store;
    this.calls = calls;
    this.now = now;
    this.say = say;
  }

  /// Calls this when a tile came.
  public void onCame(Consumer<TileAddress> heard) {
    came = heard;
  }

  /// A tile as kept, old or new; null where none is. One that is missing or too old is fetched.
  public byte @Nullable [] read(TileAddress at) {
    if (!source.grid().holds(at) || at.z() < source.minZoom() || at.z() > source.maxZoom()) {
      return null;
    }
    var when = now.get();
    var kept = find(at, when);
    if (kept == null || when.minus(source.ttl()).toEpochMilli() >= kept.fetchedMs()) {
      want(at, when);
    }
    return kept == null ? null : kept.body();
  }

  private TileStore.@Nullable Kept find(TileAddress at, Instant when) {
    try {
      return store.find(source.cacheName(), at, when.toEpochMilli()).orElse(null);
    } catch (StoreFault e) {
      LOG.log(System.Logger.Level.WARNING, "kept tiles cannot be read", e);
      return null;
    }
  }

  private synchronized void want(TileAddress at, Instant when) {
    var until = none.get(at);
    if (closed || until != null && when.isBefore(until) || !known.add(at)) {
      return;
    }
    waiting.addFirst(at);
    if (waiting.size() > MOST_WAITING) {
      known.remove(waiting.removeLast());
    }
    start(when);
  }

  private void start(Instant when) {
    while (running < AT_ONCE && running < waiting.size() && patience.ready(when)) {
      running++;
      calls.execute(this::work);
    }
  }

  /// True while a server is being asked; false while it is left alone.
  public synchronized boolean fetching() {
    return running > 0;
  }

  /// Once a second: goes on where a pause is over.
  public synchronized void tick() {
    start(now.get());
  }

  private synchronized @Nullable TileAddress next() {
    var at = closed || !patience.ready(now.get()) ? null : waiting.pollFirst();
    if (at == null) {
      running--;
    }
    return at;
  }

  private void work() {
    for (var at = next(); at != null; at = next()) {
      boolean again = false;
      try {
        again = take(at, server.fetch(at));
      } catch (StoreFault e) {
        LOG.log(System.Logger.Level.WARNING, "a tile cannot be kept", e);
      } finally {
        settled(at, again);
      }
    }
  }

  /// One that failed with its server is asked for again when the pause is over.
  private synchronized void settled(TileAddress at, boolean again) {
    if (again && !closed && waiting.size() < MOST_WAITING) {
      waiting.addLast(at);
    } else {
      known.remove(at);
    }
  }

  /// @return true when it is worth asking again
  private boolean take(TileAddress at, Fetched fetched) {
    return switch (fetched) {
      case Fetched.Picture(var body) -> {
        store.put(source.cacheName(), at, body, now.get().toEpochMilli());
        well(at);
        came.accept(at);
        yield false;
      }
      case Fetched.Failed(var kind, var detail) -> {
        failed(at, kind, detail);
        yield !ofOneTile(kind);
      }
    };
  }

  private synchronized void well(TileAddress at) {
    patience = patience.well();
    none.remove(at);
    if (trouble != null && (none.isEmpty() || !ofOneTile(trouble.kind()))) {
      trouble = null;
      say.accept(null);
    }
  }

  private static boolean ofOneTile(Kind kind) {
    return switch (kind) {
      case MISSING, MARKUP, FORMAT, SIZE, CORRUPT, LARGE -> true;
      case SLOW, UNREACHABLE, DENIED, BUSY, ELSEWHERE, FILE -> false;
    };
  }

  private synchronized void failed(TileAddress at, Kind kind, String detail) {
    if (closed) {
      return;
    }
    var when = now.get();
    patience = patience.after(kind, when);
    if (ofOneTile(kind)) {
      none.put(at, when.plus(NONE_FOR));
      if (none.size() > MOST_NONE) {
        none.remove(none.keySet().iterator().next());
      }
    }
    if (trouble == null || trouble.kind() != kind) {
      var seen = (at + " " + detail).strip();
      trouble = new TileTrouble(source.id(), kind, source.way().where(), seen, when);
      say.accept(trouble);
    }
  }

  /// What was kept cannot be shown: it is given up and not asked for again for a while.
  public void refuse(TileAddress at, Kind kind, String detail) {
    try {
      store.drop(source.cacheName(), at);
    } catch (StoreFault e) {
      LOG.log(System.Logger.Level.WARNING, "a kept tile cannot be given up", e);
    }
    failed(at, kind, detail);
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      waiting.clear();
    }
    server.close();
  }
}
