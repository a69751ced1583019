/** Simulated units that answer orders. */
@NullMarked
package dev.huishang.platform.units;

import org.jspecify.annotations.NullMarked;
