/**
 * Warning messages of other issuers (CAP 1.1, 1.2 and the national form): read from bytes that
 * nobody has to trust, judged as a set, written again. Reading never throws: a message that cannot
 * be read is a value that says what is wrong and where.
 */
@NullMarked
package dev.huishang.domain.cap;

import org.jspecify.annotations.NullMarked;
