/// Measures the map against what the room could use instead: the same points, the same pan, the
/// same machine, one process per contender.
@org.jspecify.annotations.NullMarked
package dev.huishang.bench.map;
