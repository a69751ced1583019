/** Measurements of whole processes: nothing depends on this. */
@NullMarked
package dev.huishang.bench;

import org.jspecify.annotations.NullMarked;
