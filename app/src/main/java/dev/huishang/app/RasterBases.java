package dev.huishang.app;

import dev.huishang.app.shell.Bases;
import dev.huishang.app.shell.Memory;
import dev.huishang.cache.store.TileStore;
import dev.huishang.map.RasterBase;
import dev.huishang.map.RasterSource;
import dev.huishang.map.files.BadTileFile;
import dev.huishang.map.files.FileSource;
import dev.huishang.sync.http.HttpTiles;
import dev.huishang.sync.tiles.TileLane;
import dev.huishang.wire.tiles.TileSource;
import dev.huishang.wire.tiles.TileSources;
import dev.huishang.wire.tiles.TileTrouble;
import dev.huishang.wire.tiles.TileTrouble.Kind;
import dev.huishang.wire.tiles.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Opens the base map a room chose, from its file or its server, and keeps the choice. Only the
/// chosen one is open: the others ask nobody for anything.
final class RasterBases implements Bases, AutoCloseable {
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private final BaseFile file;
  private final TileStore store;
  private final Executor calls;
  private final Executor fx;
  private final Supplier<Instant> now;
  private final ReadOnlyObjectWrapper<TileSources> kept;
  private final ReadOnlyObjectWrapper<@Nullable RasterBase> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Map<String, TileTrouble>> troubles =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final AtomicReference<@Nullable TileLane> lane = new AtomicReference<>();
  private @Nullable TileSource open;
  private boolean opening;
  private volatile boolean closed;

  /// @param calls lane that may wait for disks and servers
  RasterBases(BaseFile file, TileStore store, Executor calls, Executor fx, Supplier<Instant> now) {
    this.file = file;
    this.store = store;
    this.calls = calls;
    this.fx = fx;
    this.now = now;
    kept = new ReadOnlyObjectWrapper<>(file.read());
    fx.execute(this::follow);
  }

  @Override
  public ReadOnlyObjectProperty<TileSources> kept() {
    return kept.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable RasterBase> shown() {
    return shown.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyObjectProperty<Map<String, TileTrouble>> troubles() {
    return troubles.getReadOnlyProperty();
  }

  @Override
  public void choose(String id) {
    keep(kept.get().choosing(id));
  }

  @Override
  public void keep(List<TileSource> sources) {
    keep(kept.get().with(sources));
  }

  private void keep(TileSources next) {
    kept.set(next);
    file.write(next);
    follow();
  }

  @Override
  public boolean settled() {
    return !opening;
  }

  private @Nullable TileSource chosen() {
    var now = kept.get();
    return now.sources().stream().filter(s -> s.id().equals(now.chosen())).findFirst().orElse(null);
  }

  /// Opens what is chosen now, unless it is open as it is described.
  private void follow() {
    var wanted = chosen();
    if (Objects.equals(wanted, open) || closed) {
      return;
    }
    open = wanted;
    opening = wanted != null;
    if (wanted == null) {
      show(null, null);
    } else {
      say(wanted.id(), null);
      calls.execute(() -> {
        var base = opened(wanted);
        fx.execute(() -> show(wanted, base));
      });
    }
  }

  private void show(@Nullable TileSource source, @Nullable RasterBase base) {
    if (!Objects.equals(source, open) || closed) {
      close(base); // something else was chosen meanwhile
      return;
    }
    opening = false;
    var before = shown.get();
    shown.set(base);
    close(before);
  }

  private static void close(@Nullable RasterBase base) {
    if (base != null) {
      base.close();
    }
  }

  private @Nullable RasterBase opened(TileSource source) {
    try {
      return new RasterBase(source(source), calls);
    } catch (BadTileFile e) {
      var detail = (e.code() + " " + e.detail()).strip();
      var trouble =
          new TileTrouble(source.id(), Kind.FILE, source.way().where(), detail, now.get());
      fx.execute(() -> say(source.id(), trouble));
      return null;
    }
  }

  private RasterSource source(TileSource source) throws BadTileFile {
    return switch (source.way()) {
      case Way.LocalFile way ->
          FileSource.open(source, way, now, t -> fx.execute(() -> say(source.id(), t)));
      case Way.Network way -> {
        var server = new HttpTiles(way, source.grid(), source.tileSize(), LONGEST);
        var tiles =
            new TileLane(
                source, server, store, calls, now, t -> fx.execute(() -> say(source.id(), t)));
        lane.set(tiles);
        yield new NetworkSource(source, tiles);
      }
    };
  }

  private void say(String id, @Nullable TileTrouble trouble) {
    var next = new HashMap<>(troubles.get());
    if (trouble == null) {
      next.remove(id);
    } else {
      next.put(id, trouble);
    }
    troubles.set(Map.copyOf(next));
  }

  /// Decoded tiles of the base that is shown.
  Map<Memory.Kind, Memory.Figure> memory() {
    var base = shown.get();
    return base == null
        ? Map.of()
        : Map.of(Memory.Kind.RASTER, new Memory.Figure(base.bytes(), RasterBase.MOST_BYTES));
  }

  /// Once a second.
  void tick() {
    if (lane.get() instanceof TileLane now) {
      now.tick();
    }
  }

  @Override
  public void close() {
    closed = true;
    close(shown.get());
  }
}
