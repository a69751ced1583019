package dev.huishang.map;

import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// How wheel and keys move the camera in a window of a size.
///
/// @param from where the map looks now
/// @param width logical pixels
/// @param height logical pixels
record Moves(Camera from, double width, double height) {
  static final double MIN_ZOOM = 2.5;
  static final double MAX_ZOOM = 13;
  private static final double STEP = 120;

  /// Zooms so that the place under a point stays under it.
  Camera zoom(double step, double x, double y) {
    double zoom = Math.clamp(from.zoom() + step, MIN_ZOOM, MAX_ZOOM);
    double before = from.worldSize();
    double after = new Camera(0, 0, zoom).worldSize();
    double dx = (x - width / 2) * (1 / before - 1 / after);
    double dy = (y - height / 2) * (1 / before - 1 / after);
    return shift(dx, dy, zoom);
  }

  private Camera shift(double dx, double dy, double zoom) {
    return new Camera(
        Camera.lon(Camera.worldX(from.lon()) + dx),
        Camera.lat(Camera.worldY(from.lat()) + dy),
        zoom);
  }

  /// Where a key leads, or null for a key that does not move the map.
  @Nullable Camera key(KeyCode code) {
    double step = STEP / from.worldSize();
    return switch (code) {
      case PLUS, ADD, EQUALS -> zoom(0.5, width / 2, height / 2);
      case MINUS, SUBTRACT -> zoom(-0.5, width / 2, height / 2);
      case LEFT -> shift(-step, 0, from.zoom());
      case RIGHT -> shift(step, 0, from.zoom());
      case UP -> shift(0, -step, from.zoom());
      case DOWN -> shift(0, step, from.zoom());
      default -> null;
    };
  }
}
