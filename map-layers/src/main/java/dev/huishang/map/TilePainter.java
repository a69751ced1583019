package dev.huishang.map;

import dev.huishang.map.Tile.Content;
import dev.huishang.map.Tile.Key;
import dev.huishang.map.Tile.Level;

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
    System.arraycopy(base(key, content), 0, pixels, 0, pixels.length);
    over(key.view(), content, pixels);
    return new Tile(key, content, pixels);
  }

  /// Draws a piece of the window into these pixels, row by row.
  void draw(View view, Level level, Content content, int[] pixels) {
    double[] frame = view.frame();
    int left = (int) frame[1];
    int top = (int) frame[2];
    int right = left + view.width;
    int bottom = top + view.height;
    for (int y = Math.floorDiv(top, Tile.EDGE); y * Tile.EDGE < bottom; y++) {
      for (int x = Math.floorDiv(left, Tile.EDGE); x * Tile.EDGE < right; x++) {
        int west = Math.max(left, x * Tile.EDGE);
        int n = Math.min(right, (x + 1) * Tile.EDGE) - west;
        int[] base = base(new Key(level, x, y), content);
        int last = Math.min(bottom, (y + 1) * Tile.EDGE);
        for (int row = Math.max(top, y * Tile.EDGE); row < last; row++) {
          int from = (row - y * Tile.EDGE) * Tile.EDGE + west - x * Tile.EDGE;
          System.arraycopy(base, from, pixels, (row - top) * view.width + west - left, n);
        }
      }
    }
    over(view, content, pixels);
  }

  private void over(View view, Content content, int[] pixels) {
    ground.draw(content.layers(), view, content.style(), ink(view.width, view.height, pixels));
  }

  /// The base of a tile, drawn where it is not kept.
  int[] base(Key key, Content content) {
    var raster = RasterPlan.of(content.base(), key);
    var kept = bases.get(key, content, raster);
    if (kept == null) {
      kept = new int[Tile.AREA];
      var ink = ink(Tile.EDGE, Tile.EDGE, kept);
      new BaseDrawing(map, key.view(), content.style(), ink).draw(content.areas(), raster);
      if (RasterPlan.complete(raster)) { // what is still to come changes it soon
        bases.put(key, content, raster, kept);
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
