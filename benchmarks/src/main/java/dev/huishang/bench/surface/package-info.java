/**
 * How fast a surface is computed from stations, against the plain way: each cell anew each time.
 */
@NullMarked
package dev.huishang.bench.surface;

import org.jspecify.annotations.NullMarked;
