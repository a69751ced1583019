/**
 * The frame every function lives in: window, header, theme, texts, and the way to the FX thread.
 */
@NullMarked
package dev.huishang.app.shell;

import org.jspecify.annotations.NullMarked;
