package dev.huishang.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A drawn map, a little larger than its window so that it can be moved, and the furniture that
/// does not move with it.
///
/// @param order what was asked for
/// @param ink the map with its margin
/// @param strip scale, source, approval, markings; stands at the lower left
/// @param inset the South China Sea, or null where it is not needed
record Frame(Order order, Ink ink, Sprite strip, @Nullable Sprite inset) {
  /// What to draw.
  ///
  /// @param width of the window, device pixels
  /// @param height of the window, device pixels
  /// @param margin drawn beyond each edge, device pixels
  record Order(
      Camera camera,
      int width,
      int height,
      int margin,
      double scale,
      List<Layer> layers,
      MapStyle style,
      Furniture.Notice notice) {
    View view() {
      return new View(camera, width, height, scale);
    }

    View wide() {
      return new View(camera, width + 2 * margin, height + 2 * margin, scale);
    }
  }
}
