package dev.huishang.wire.tiles;

import java.time.Duration;

/// One raster base map as a room configures it.
///
/// @param id short name in files, letters, digits and dashes
/// @param zh Chinese name
/// @param en English name
/// @param attribution whose map it is, printed on it
/// @param approval 审图号 of this base map, empty for none
/// @param grid how its tiles are numbered
/// @param tileSize pixels of an edge, 256 or 512
/// @param minZoom coarsest level asked for
/// @param maxZoom finest level asked for
/// @param ttl how long a kept tile counts as new; older ones are shown and fetched again
/// @param way where its tiles are had
public record TileSource(
    String id,
    String zh,
    String en,
    String attribution,
    String approval,
    TileGrid grid,
    int tileSize,
    int minZoom,
    int maxZoom,
    Duration ttl,
    Way way) {
  /// Name in a language.
  public String name(boolean chinese) {
    return chinese || en.isEmpty() ? zh : en;
  }

  /// Under which name its tiles are kept: another address or layer of the same id is another map.
  /// Without the key, which may change and must not be found there.
  public String cacheName() {
    return switch (way) {
      case Way.Network n ->
          id
              + "-"
              + Integer.toHexString(
                  (n.address() + "|" + n.layer() + "|" + n.style() + "|" + n.set() + "|" + grid)
                      .hashCode());
      case Way.LocalFile(_, var _) -> id;
    };
  }
}
