/** The reference platform: the wire contract as a real server with data at full scale. */
@NullMarked
package dev.huishang.platform;

import org.jspecify.annotations.NullMarked;
