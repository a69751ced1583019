/**
 * Tiles of raster base maps from servers: what is kept answers first, what is missing is fetched.
 */
@NullMarked
package dev.huishang.sync.tiles;

import org.jspecify.annotations.NullMarked;
