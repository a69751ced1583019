/** The stores on disk: SQLite behind one seam, and the second copy of orders. */
@NullMarked
package dev.huishang.cache.store;

import org.jspecify.annotations.NullMarked;
