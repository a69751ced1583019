/** Raster base maps: where their tiles come from and how these are numbered, read and judged. */
@NullMarked
package dev.huishang.wire.tiles;

import org.jspecify.annotations.NullMarked;
