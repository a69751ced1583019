/** What law and standards say of a value: classes and indices as pure functions over tables. */
@NullMarked
package dev.huishang.domain.standards;

import org.jspecify.annotations.NullMarked;
