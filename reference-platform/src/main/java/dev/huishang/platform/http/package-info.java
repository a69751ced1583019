/** The wire contract over HTTP. */
@NullMarked
package dev.huishang.platform.http;

import org.jspecify.annotations.NullMarked;
