package dev.huishang.map;

import java.util.List;

/// Draws what lies on the base map and moves with it, but for words: points and paths in the order
/// of their layers. One instance serves one lane.
final class Ground {
  /// No point is smaller for being in a crowd, logical pixels.
  private static final double LEAST = 2.8;

  private final MarkSprites marks = new MarkSprites();
  private final PointDrawing points = new PointDrawing();

  /// Radius of a point at a zoom, logical pixels.
  static double radius(double zoom) {
    return zoom < 4 ? 2.2 : Math.min(8, 2.6 + (zoom - 4) * 1.05);
  }

  /// Radius of the points of a picture, device pixels: where they crowd they shrink, so that
  /// neighbours stay apart for longer.
  static float radius(StationPicture picture, View view) {
    double normal = radius(view.camera.zoom());
    double apart = 0.5 / Math.sqrt(picture.grid.density(view.frame()[0] / view.scale));
    return view.dp(Math.clamp(apart, Math.min(normal, LEAST), normal));
  }

  MarkSprites marks() {
    return marks;
  }

  void draw(List<Layer> layers, View view, MapStyle style, Ink ink) {
    for (var layer : layers) {
      switch (layer) {
        case StationLayer(var picture) -> stations(picture, view, style, ink);
        case PathLayer path -> path(path, view, ink);
        case DrawingLayer drawn -> new DrawingInk(view, style, ink).draw(drawn);
        case TrackLayer(var tracks) -> new TrackDrawing(view, style, ink).draw(tracks);
        case MarkLayer _, AreaLayer _, ClusterLayer _, WindLayer _ -> {
          // marks are lettered, areas belong to the base
        }
      }
    }
  }

  void stations(StationPicture picture, View view, MapStyle style, Ink ink) {
    var sprites = new Sprite[picture.styles.length];
    float r = radius(picture, view);
    for (int i = 0; i < sprites.length; i++) {
      sprites[i] = marks.sprite(picture.styles[i], r, style);
    }
    points.draw(picture, sprites, view, ink);
  }

  private static void path(PathLayer path, View view, Ink ink) {
    float half = view.dp(path.width() / 2);
    int n = path.lon().length;
    for (int i = 0; i < n; i++) {
      int j = (i + 1) % n;
      float x0 = view.x(path.lon()[i]);
      float y0 = view.y(path.lat()[i]);
      if (path.filled()) {
        ink.edge(x0, y0, view.x(path.lon()[j]), view.y(path.lat()[j]));
      } else if (j > 0) {
        ink.stroke(x0, y0, view.x(path.lon()[j]), view.y(path.lat()[j]), half);
        ink.square(x0, y0, half * 0.75f);
      }
    }
    ink.fill(path.rgb(), path.filled() ? 0.3f : 1);
  }
}
