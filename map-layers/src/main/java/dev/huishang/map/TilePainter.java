package dev.huishang.map;

import dev.huishang.map.Tile.Content;
import dev.huishang.map.Tile.Key;
import dev.huishang.map.Tile.Level;
import java.util.ArrayList;
import java.util.Arrays;

/// Draws pieces of the map: their base as kept or anew, then what lies on it. No toolkit. One
/// instance serves one lane at a time.
final class TilePainter {
  private final BaseMap map;
  private final BaseTiles bases;
  private final Ground ground = new Ground();
  private float[] cover = new float[Ink.coverSize(Tile.EDGE, Tile.EDGE)];

  TilePainter(BaseMap map, BaseTiles bases) {
    this.map = map;
    this.bases = bases;
  }

  /// Draws a tile into these pixels.
  Tile draw(Key key, Content content, int[] pixels) {
    long reader = bases.retired.begin();
    try {
      System.arraycopy(base(key, content), 0, pixels, 0, pixels.length);
    } finally {
      bases.retired.end(reader);
    }
    over(key.view(), content, pixels);
    return new Tile(key, content, pixels);
  }

  /// Draws a piece of the window into these pixels, row by row.
  ///
  /// @param moving true where areas change from frame to frame: then no tile of them is kept
  void draw(View view, Level level, Content content, boolean moving, int[] pixels) {
    if (moving && !content.areas().isEmpty()) {
      var base = new ArrayList<Patch>();
      pieces(
          view,
          level,
          (key, x, y, w, h, left, top) ->
              base.add(new Patch(split(key, content), x, y, x + w, y + h, left, top)));
      var ink = ink(view.width, view.height, pixels);
      compose(view, content, new Patchwork(view.width, base), ink);
    } else {
      long reader = bases.retired.begin();
      try {
        copies(view, level, content, pixels);
      } finally {
        bases.retired.end(reader);
      }
    }
    over(view, content, pixels);
  }

  private void copies(View view, Level level, Content content, int[] pixels) {
    pieces(
        view,
        level,
        (key, x, y, w, h, left, top) -> {
          int[] base = base(key, content);
          for (int row = 0; row < h; row++) {
            int from = (y + row) * Tile.EDGE + x;
            System.arraycopy(base, from, pixels, (top + row) * view.width + left, w);
          }
        });
  }

  private void compose(View view, Content content, Patchwork base, Ink ink) {
    AreaDrawing.compose(
        map, view, content.style(), content.areas(), base, l -> bases.table(map, l), ink);
  }

  /// A part of a tile and where it lies in a piece.
  private interface Part {
    void of(Key key, int x, int y, int w, int h, int left, int top);
  }

  private static void pieces(View view, Level level, Part part) {
    double[] frame = view.frame();
    int left = (int) frame[1];
    int top = (int) frame[2];
    int right = left + view.width;
    int bottom = top + view.height;
    for (int y = Math.floorDiv(top, Tile.EDGE); y * Tile.EDGE < bottom; y++) {
      int north = Math.max(top, y * Tile.EDGE);
      int h = Math.min(bottom, (y + 1) * Tile.EDGE) - north;
      for (int x = Math.floorDiv(left, Tile.EDGE); x * Tile.EDGE < right; x++) {
        int west = Math.max(left, x * Tile.EDGE);
        int w = Math.min(right, (x + 1) * Tile.EDGE) - west;
        var key = new Key(level, x, y);
        part.of(key, west - x * Tile.EDGE, north - y * Tile.EDGE, w, h, west - left, north - top);
      }
    }
  }

  private void over(View view, Content content, int[] pixels) {
    ground.draw(content.layers(), view, content.style(), ink(view.width, view.height, pixels));
  }

  /// The base of a tile, drawn where it is not kept.
  private int[] base(Key key, Content content) {
    var raster = RasterPlan.of(content.base(), key);
    var kept = bases.get(key, content, raster);
    if (kept == null) {
      kept = bases.retired.take();
      Arrays.fill(kept, 0); // a raster base blends with what is there
      if (content.areas().isEmpty()) {
        var ink = ink(Tile.EDGE, Tile.EDGE, kept);
        new BaseDrawing(map, key.view(), content.style(), ink).draw(raster);
      } else {
        var parts = Patchwork.of(split(key, content));
        var ink = ink(Tile.EDGE, Tile.EDGE, kept);
        compose(key.view(), content, parts, ink);
      }
      if (RasterPlan.complete(raster)) { // what is still to come changes it soon
        bases.put(key, content, raster, kept);
      } else {
        bases.retired.add(kept); // read once by who asked
      }
    }
    return kept;
  }

  /// Makes ready what a frame that comes to this tile will need.
  void prepare(Key key, Content content) {
    if (content.areas().isEmpty()) {
      base(key, content);
    } else {
      split(key, content).ids();
    }
  }

  /// The parts of the base of a tile between which areas lie, drawn where they are not kept.
  private Split split(Key key, Content content) {
    var raster = RasterPlan.of(content.base(), key);
    var kept = bases.split(key, content.style(), raster);
    if (kept == null) {
      kept = Split.of(map, key.view(), content.style(), raster, cover);
      if (RasterPlan.complete(raster)) {
        bases.put(key, content.style(), raster, kept);
      }
    }
    return kept;
  }

  private Ink ink(int width, int height, int[] pixels) {
    int size = Ink.coverSize(width, height);
    if (cover.length < size) {
      cover = new float[size];
    }
    return new Ink(width, height, cover, pixels);
  }
}
