/** The map: base map, rasteriser, layers, and the surface the views place. */
@NullMarked
package dev.huishang.map;

import org.jspecify.annotations.NullMarked;
