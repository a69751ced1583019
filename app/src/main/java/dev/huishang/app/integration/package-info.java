/** 集成共享: the connected systems with the health of their links, and the catalogue. */
@NullMarked
package dev.huishang.app.integration;

import org.jspecify.annotations.NullMarked;
