/// A wall of 4K as it runs for days: no long pulse, no growing heap.
@org.jspecify.annotations.NullMarked
package dev.huishang.bench.wall;
