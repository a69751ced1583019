/** The generated world: every value a pure function of seed, station, parameter and time. */
@NullMarked
package dev.huishang.platform.world;

import org.jspecify.annotations.NullMarked;
