package dev.huishang.map;

import dev.huishang.map.Tile.Content;
import dev.huishang.map.Tile.Key;

/// Draws one tile: its base as kept or anew, then what lies on it. No toolkit. One instance serves
/// one lane at a time.
final class TilePainter {
  private final BaseMap map;
  private final BaseTiles bases;
  private final Ground ground = new Ground();
  private final float[] cover = new float[Ink.coverSize(Tile.EDGE, Tile.EDGE)];

  TilePainter(BaseMap map, BaseTiles bases) {
    this.map = map;
    this.bases = bases;
  }

  /// Draws into these pixels.
  Tile draw(Key key, Content content, int[] pixels) {
    var view = key.view();
    var ink = new Ink(Tile.EDGE, Tile.EDGE, cover, pixels);
    var areas = content.areas();
    var raster = content.base() == null ? null : RasterPlan.of(content.base(), view);
    var kept = bases.get(key, content.style(), areas, RasterPlan.wanted(raster));
    if (kept == null) {
      new BaseDrawing(map, view, content.style(), ink).draw(areas, raster);
      if (RasterPlan.complete(raster)) { // what is still to come changes it soon
        bases.put(key, content.style(), areas, RasterPlan.wanted(raster), pixels.clone());
      }
    } else {
      System.arraycopy(kept, 0, pixels, 0, pixels.length);
    }
    ground.draw(content.layers(), view, content.style(), ink);
    return new Tile(key, content, pixels);
  }
}
