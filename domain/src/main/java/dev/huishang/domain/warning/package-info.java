/**
 * The coloured warning of heavy pollution, from forecast days to issue, upgrade and lift. Apart
 * from the air quality index because it judges runs of days, and because a missing day is not a
 * clean one.
 */
@NullMarked
package dev.huishang.domain.warning;

import org.jspecify.annotations.NullMarked;
