package dev.huishang.map;

/// A named river line of the base map.
///
/// @param name Chinese name, empty where none is known
/// @param rank 0 for the largest
/// @param line where it runs
record River(String name, int rank, Line line) {}
