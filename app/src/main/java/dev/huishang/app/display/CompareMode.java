package dev.huishang.app.display;

/// How two views of the map stand to each other.
enum CompareMode {
  /// One map.
  OFF,
  /// One map with a divider: left of it the display, right of it the other side.
  SWIPE,
  /// Two maps with one camera.
  SIDE,
  /// One map of the differences between two periods.
  DIFFERENCE
}
