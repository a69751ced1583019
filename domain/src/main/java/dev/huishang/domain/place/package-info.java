/**
 * Places: positions by the reference system they were declared in, and division codes with the time
 * they hold. Here because a shifted point or an old code puts an incident into the wrong county.
 */
@NullMarked
package dev.huishang.domain.place;

import org.jspecify.annotations.NullMarked;
