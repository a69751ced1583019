package dev.huishang.map;

import dev.huishang.wire.tiles.TileAddress;
import org.jspecify.annotations.Nullable;

/// A tile of a raster base map as a drawing finds it.
///
/// @param serial names what the tile shows, 0 where that is not known
/// @param picture its pixels, null while they are not in memory
/// @param expected false where the source has no such tile for now
record RasterPiece(
    TileAddress at, long serial, @Nullable RasterPicture picture, boolean expected) {}
