/** Tiles that show one indicator each; the only place that knows TilesFX. */
@NullMarked
package dev.huishang.app.display.gauge;

import org.jspecify.annotations.NullMarked;
