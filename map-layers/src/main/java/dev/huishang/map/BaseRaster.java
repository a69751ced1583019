package dev.huishang.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The base map of one view, kept until camera, size, style or areas change: new values of stations
/// cost no new base. Keeps the coverage plane too, the larger half of what a picture needs.
final class BaseRaster {
  private record Key(
      int width, int height, double scale, Camera camera, MapStyle style, List<Layer> areas) {}

  private final BaseMap map;
  private @Nullable Key key;
  private int[] kept = {};
  private float[] cover = {};

  BaseRaster(BaseMap map) {
    this.map = map;
  }

  /// A fresh copy of the base map with its areas, to draw on until the next call.
  Ink ink(View view, MapStyle style, List<Layer> layers) {
    var areas = layers.stream().filter(AreaLayer.class::isInstance).toList();
    var wanted = new Key(view.width, view.height, view.scale, view.camera, style, areas);
    int size = Ink.coverSize(view.width, view.height);
    if (cover.length != size) {
      cover = new float[size];
    }
    var ink = new Ink(view.width, view.height, cover);
    if (wanted.equals(key)) {
      System.arraycopy(kept, 0, ink.pixels, 0, kept.length);
    } else {
      draw(view, style, areas, ink);
      kept = ink.pixels.clone();
      key = wanted;
    }
    return ink;
  }

  private void draw(View view, MapStyle style, List<Layer> areas, Ink ink) {
    if (areas.isEmpty()) {
      new BaseDrawing(map, view, style, ink).draw(null);
    } else {
      var base = Patchwork.of(Split.of(map, view, style, null, cover));
      AreaDrawing.compose(map, view, style, areas, base, ink);
    }
  }
}
