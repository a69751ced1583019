/** How fast law and standards are computed, against what a plain program would do. */
@NullMarked
package dev.huishang.bench.rules;

import org.jspecify.annotations.NullMarked;
