/** What the console knows and still has to say: stores of rows, cursors and commands. */
@NullMarked
package dev.huishang.cache;

import org.jspecify.annotations.NullMarked;
