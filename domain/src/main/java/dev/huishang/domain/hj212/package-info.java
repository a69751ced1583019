/**
 * HJ 212, the protocol of data loggers: frames cut from bytes by their length, checked, read and
 * written again, in the editions of 2005, 2017 and 2025. Nothing here throws for what a device
 * sends, and nothing is guessed: what cannot be read is a typed refusal that says why.
 */
@NullMarked
package dev.huishang.domain.hj212;

import org.jspecify.annotations.NullMarked;
