package dev.huishang.app;

import dev.huishang.map.RasterInfo;
import dev.huishang.map.RasterSource;
import dev.huishang.sync.tiles.TileLane;
import dev.huishang.wire.tiles.TileAddress;
import dev.huishang.wire.tiles.TileSource;
import dev.huishang.wire.tiles.TileTrouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The tiles of a server as the map asks for them.
record NetworkSource(TileSource source, TileLane lane) implements RasterSource {
  @Override
  public RasterInfo info() {
    return new RasterInfo(
        source.grid(),
        source.tileSize(),
        source.minZoom(),
        source.maxZoom(),
        source.zh(),
        source.en(),
        source.attribution(),
        source.approval());
  }

  @Override
  public byte @Nullable [] read(TileAddress at) {
    return lane.read(at);
  }

  @Override
  public void refuse(TileAddress at, TileTrouble.Kind kind, String detail) {
    lane.refuse(at, kind, detail);
  }

  @Override
  public void onCame(Consumer<TileAddress> heard) {
    lane.onCame(heard);
  }

  @Override
  public boolean fetching() {
    return lane.fetching();
  }

  @Override
  public void close() {
    lane.close();
  }
}
