/** Start and wiring of the console. */
@NullMarked
package dev.huishang.app;

import org.jspecify.annotations.NullMarked;
