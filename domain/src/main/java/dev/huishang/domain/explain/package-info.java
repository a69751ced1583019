/**
 * How computed values came about, as data: one shape for every part of the product, so that one
 * screen and one printer show them all.
 */
@NullMarked
package dev.huishang.domain.explain;

import org.jspecify.annotations.NullMarked;
