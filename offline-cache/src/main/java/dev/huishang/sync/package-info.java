/** Keeps the cache in step with the platform and delivers the outbox. */
@NullMarked
package dev.huishang.sync;

import org.jspecify.annotations.NullMarked;
