/**
 * What people draw on the map: elements, their merge, lengths and areas on the ellipsoid. No
 * toolkit.
 */
@NullMarked
package dev.huishang.map.drawing;

import org.jspecify.annotations.NullMarked;
