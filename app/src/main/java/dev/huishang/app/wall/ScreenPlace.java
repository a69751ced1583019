package dev.huishang.app.wall;

/// A screen as the window system describes it, and how a layout knows it again.
///
/// @param index its place in the list of screens, from 0
/// @param x left edge in logical pixels of the whole desktop
/// @param y upper edge
/// @param width logical pixels
/// @param height logical pixels
/// @param scale device pixels for one logical pixel
public record ScreenPlace(
    int index, double x, double y, double width, double height, double scale) {
  /// True for the same bounds and scale, wherever it stands in the list.
  boolean looksLike(ScreenPlace other) {
    return x == other.x
        && y == other.y
        && width == other.width
        && height == other.height
        && scale == other.scale;
  }
}
