/** The platform's durable store: rows, keys with their effects and replies. */
@NullMarked
package dev.huishang.platform.store;

import org.jspecify.annotations.NullMarked;
