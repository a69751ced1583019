/** Sealing of what must not be read by others. */
@NullMarked
package dev.huishang.cache.seal;

import org.jspecify.annotations.NullMarked;
