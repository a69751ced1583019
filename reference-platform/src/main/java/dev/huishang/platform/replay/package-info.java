/** Recorded files of real networks as a source. */
@NullMarked
package dev.huishang.platform.replay;

import org.jspecify.annotations.NullMarked;
