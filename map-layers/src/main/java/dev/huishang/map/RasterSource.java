package dev.huishang.map;

import dev.huishang.wire.tiles.TileAddress;
import dev.huishang.wire.tiles.TileTrouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where the pictures of a raster base map come from: a file, or what was fetched from a server.
public interface RasterSource extends AutoCloseable {
  /// What is known of it.
  RasterInfo info();

  /// A tile as PNG or JPEG, or null where there is none yet. Called on a loading lane; may read a
  /// disk, never waits for a network. Whatever is wrong is said by the source itself, once.
  byte @Nullable [] read(TileAddress at);

  /// The bytes it gave cannot be shown.
  ///
  /// @param kind why
  /// @param detail what was seen
  void refuse(TileAddress at, TileTrouble.Kind kind, String detail);

  /// Calls this, on any lane, when a tile came that [#read] did not have, or a newer one.
  void onCame(Consumer<TileAddress> heard);

  /// True while tiles that [#read] did not have are on their way.
  default boolean fetching() {
    return false;
  }

  @Override
  void close();
}
