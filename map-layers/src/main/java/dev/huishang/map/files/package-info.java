/**
 * Files with tiles of raster base maps: MBTiles and PMTiles, opened read-only, hostile until read;
 * files of other programs in and out: GeoJSON, KML, Shapefile, GeoPackage.
 */
@NullMarked
package dev.huishang.map.files;

import org.jspecify.annotations.NullMarked;
