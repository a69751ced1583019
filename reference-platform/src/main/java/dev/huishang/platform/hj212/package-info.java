/**
 * The gateway for data loggers: HJ 212 over TCP. Data are answered only after they are on disk, and
 * everything refused is counted with its reason.
 */
@NullMarked
package dev.huishang.platform.hj212;

import org.jspecify.annotations.NullMarked;
