/** The platform over HTTP. */
@NullMarked
package dev.huishang.sync.http;

import org.jspecify.annotations.NullMarked;
