package dev.huishang.map;

import dev.huishang.wire.tiles.TileGrid;

/// What is known of a raster base map.
///
/// @param grid how its tiles are numbered
/// @param tileSize pixels of an edge, 256 or 512
/// @param minZoom coarsest level it has
/// @param maxZoom finest level it has
/// @param zh Chinese name
/// @param en English name
/// @param attribution whose map it is, empty where nobody says
/// @param approval 审图号, empty for none
public record RasterInfo(
    TileGrid grid,
    int tileSize,
    int minZoom,
    int maxZoom,
    String zh,
    String en,
    String attribution,
    String approval) {}
