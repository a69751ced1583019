/// Two periods beside each other: which one a period is compared with, and by which rule. Kept
/// apart from views, because a comparison nobody can repeat is worth nothing.
@NullMarked
package dev.huishang.domain.period;

import org.jspecify.annotations.NullMarked;
