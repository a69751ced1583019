package dev.huishang.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands over the tiles of a map: words, marks and figures, which move with it, and the
/// furniture, which does not.
///
/// @param order what was asked for
/// @param letters in the order they lie; places in the picture with its margin
/// @param strip scale, source, approval, markings; stands at the lower left
/// @param inset the South China Sea, or null where it is not needed
record Frame(Order order, List<Placed> letters, Sprite strip, @Nullable Sprite inset) {
  /// Draws all of it on a band of the window; for an order without margin.
  ///
  /// @param top first row of the band in the window
  void draw(Ink band, int top) {
    for (var word : letters) {
      word.sprite().draw(band, word.x(), word.y() - top);
    }
    strip.draw(band, 0, order.height() - top);
    if (inset != null) {
      int[] box = Inset.box(order.width(), order.height(), order.scale());
      inset.draw(band, box[0], box[1] - top);
    }
  }

  /// A picture at its place.
  record Placed(Sprite sprite, int x, int y) {}

  /// An order without what changes no word.
  record Lettered(
      Camera camera,
      int width,
      int height,
      int margin,
      double scale,
      List<Layer> layers,
      MapStyle style,
      Furniture.Notice notice) {}

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

    /// What words and strip depend on: points that only change colour need no words placed anew.
    Lettered lettered() {
      var words =
          layers.stream()
              .filter(layer ->
                  switch (layer) {
                    case StationLayer _ -> camera.zoom() >= MarkDrawing.FIGURES_FROM;
                    case MarkLayer _, ThemeLayer _, IsolineLayer _, ZoneLayer _, DrawingLayer _ ->
                        true;
                    case AreaLayer _, PathLayer _ -> false;
                  })
              .toList();
      return new Lettered(camera, width, height, margin, scale, words, style, notice);
    }

    View wide() {
      var view = view();
      double[] frame = view.frame();
      return new View(
          camera,
          frame[1] - margin,
          frame[2] - margin,
          width + 2 * margin,
          height + 2 * margin,
          scale);
    }
  }
}
