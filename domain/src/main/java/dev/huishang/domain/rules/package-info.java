/** The rules of the room over its data: freshness, lights, targets, ages in words. */
@NullMarked
package dev.huishang.domain.rules;

import org.jspecify.annotations.NullMarked;
