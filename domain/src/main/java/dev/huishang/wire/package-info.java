/** The JSON of the domain types, shared by the console and the reference platform. */
@NullMarked
package dev.huishang.wire;

import org.jspecify.annotations.NullMarked;
