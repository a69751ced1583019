/**
 * Pictures and documents made from a freeze pack: what leaves the console on paper or as a file.
 * The only place that writes PNG and PDF.
 */
@NullMarked
package dev.huishang.app.paper;

import org.jspecify.annotations.NullMarked;
