/// A day of hourly national air played from a real cache.
@org.jspecify.annotations.NullMarked
package dev.huishang.bench.replay;
