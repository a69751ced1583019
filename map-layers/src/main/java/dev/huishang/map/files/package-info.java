/**
 * Files with tiles of raster base maps: MBTiles and PMTiles, opened read-only, hostile until read.
 */
@NullMarked
package dev.huishang.map.files;

import org.jspecify.annotations.NullMarked;
