package dev.huishang.map;

/// How a zone is drawn, which says without colour whether it counts.
public enum ZoneLook {
  /// Filled: it counts.
  FILLED,
  /// Hatched: it only rehearses.
  HATCHED,
  /// A dashed edge: it counted.
  DASHED
}
