/** 设置: what this room chose, what its caches hold, and what was set aside. */
@NullMarked
package dev.huishang.app.settings;

import org.jspecify.annotations.NullMarked;
