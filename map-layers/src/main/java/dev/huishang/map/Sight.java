package dev.huishang.map;

import javafx.scene.layout.Region;

/// Where a window looks.
///
/// @param width logical pixels
/// @param height logical pixels
/// @param scale device pixels per logical pixel
record Sight(Camera camera, double width, double height, double scale) {
  /// @param scale device pixels per logical pixel; 0 takes that of the window it stands in
  static Sight of(Camera camera, Region map, double scale) {
    var window = map.getScene() == null ? null : map.getScene().getWindow();
    double own = window == null ? 1 : Math.max(1, window.getRenderScaleX());
    return new Sight(camera, map.getWidth(), map.getHeight(), scale > 0 ? scale : own);
  }

  View view() {
    return new View(camera, pixels(width), pixels(height), scale);
  }

  int pixels(double length) {
    return (int) Math.round(length * scale);
  }
}
