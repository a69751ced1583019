/**
 * What the platform tells the public: a signed warning message (CAP 1.2, national form) for every
 * version of a warning. Apart from the routes because a message is made once and never again.
 */
@NullMarked
package dev.huishang.platform.alerts;

import org.jspecify.annotations.NullMarked;
