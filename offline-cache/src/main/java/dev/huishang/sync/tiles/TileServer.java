package dev.huishang.sync.tiles;

import dev.huishang.wire.tiles.TileAddress;
import dev.huishang.wire.tiles.TileTrouble;

/// A server of tiles, asked one at a time; waits for the network.
public interface TileServer extends AutoCloseable {
  /// What one request came to.
  sealed interface Fetched {
    /// A picture of the right kind and size; whether it can be decoded nobody has tried yet.
    record Picture(byte[] body) implements Fetched {}

    /// No picture.
    ///
    /// @param detail what was seen, never an address with a key
    record Failed(TileTrouble.Kind kind, String detail) implements Fetched {}
  }

  /// Asks for a tile.
  Fetched fetch(TileAddress at);

  /// Ends what is on its way.
  @Override
  void close();
}
