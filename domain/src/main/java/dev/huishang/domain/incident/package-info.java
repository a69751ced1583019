/**
 * How bad an incident is, who answers it and when it has to be reported, by the national plan and
 * the order on reporting. Kept apart from the screens because a wrong grade costs hours: everything
 * here is a pure function over tables that are read from data files.
 */
@NullMarked
package dev.huishang.domain.incident;

import org.jspecify.annotations.NullMarked;
