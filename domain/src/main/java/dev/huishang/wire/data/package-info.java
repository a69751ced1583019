/** Reads the data files of standards and defaults that ship with the product. */
@NullMarked
package dev.huishang.wire.data;

import org.jspecify.annotations.NullMarked;
