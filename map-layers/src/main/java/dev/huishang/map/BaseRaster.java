package dev.huishang.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The base map of one view, kept until camera, size, style or areas change: new values of stations
/// cost no new base. Keeps the coverage plane too, the larger half of what a picture needs.
final class BaseRaster {
  private record Key(
      int width, int height, double scale, Camera camera, MapStyle style, List<Layer> areas) {}

  /// Pixels of a picture whose parts are kept.
  private static final int SMALL = 600_000;

  private final BaseMap map;
  private @Nullable Key key;
  private int[] kept = {};
  private @Nullable Key splitKey;
  private @Nullable Split split;
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
      var base = Patchwork.of(split(view, style));
      AreaDrawing.compose(map, view, style, areas, base, l -> new Choropleth(map, l).table(), ink);
    }
  }

  private Split split(View view, MapStyle style) {
    var wanted = new Key(view.width, view.height, view.scale, view.camera, style, List.of());
    var held = split;
    if (held == null || !wanted.equals(splitKey)) {
      held = Split.of(map, view, style, null, cover);
      boolean small =
          view.width * view.height <= SMALL; // an inset comes again, a sheet of paper not
      split = small ? held : null;
      splitKey = small ? wanted : null;
    }
    return held;
  }
}
