package dev.huishang.wire.tiles;

import java.nio.file.Path;
import java.util.Set;

/// How the tiles of a base map are had.
public sealed interface Way {
  /// Services that give tiles over HTTP.
  enum Service {
    /// A template with `{z}`, `{x}`, `{y}`.
    XYZ,
    /// A template with `{TileMatrix}`, `{TileRow}`, `{TileCol}`.
    WMTS_REST,
    /// The address of a WMTS asked by key and value.
    WMTS_KVP,
    /// 天地图: a WMTS by key and value with a layer per grid and a key.
    TIANDITU
  }

  /// Files that hold tiles.
  enum Format {
    /// SQLite with a table or view `tiles`.
    MBTILES,
    /// One file with a directory of its own, version 3.
    PMTILES
  }

  /// Over HTTP.
  ///
  /// @param address template or address; `{0-7}` or `{a-c}` in the name of the host stands for one
  ///   of these, `{key}` for the key
  /// @param layer layer of a WMTS; vec, img or ter of 天地图
  /// @param style style of a WMTS
  /// @param set name of the tile matrix set
  /// @param format MIME type a WMTS is asked for
  /// @param key secret of the user
  record Network(
      Service service,
      String address,
      String layer,
      String style,
      String set,
      String format,
      Secret key)
      implements Way {
    /// Hosts with their ports, lower case: the only ones ever asked for this source.
    public Set<String> hosts() {
      return TileUrl.hosts(address);
    }
  }

  /// From a file.
  record LocalFile(Format format, Path file) implements Way {}

  /// Where the tiles come from in words that hold no secret: hosts, or the name of the file.
  default String where() {
    return switch (this) {
      case Network network -> TileUrl.shown(network.address());
      case LocalFile(_, var file) -> String.valueOf(file.getFileName());
    };
  }
}
