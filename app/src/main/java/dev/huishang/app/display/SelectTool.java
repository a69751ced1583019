package dev.huishang.app.display;

/// How points are chosen with the pointer.
enum SelectTool {
  /// They are not: dragging moves the map.
  NONE,
  /// A rectangle is drawn.
  BOX,
  /// A line is drawn around them by hand.
  LASSO
}
