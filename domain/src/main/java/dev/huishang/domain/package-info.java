/**
 * What the room speaks about: records, sealed types and pure rules over them. Knows only java.base.
 */
@NullMarked
package dev.huishang.domain;

import org.jspecify.annotations.NullMarked;
