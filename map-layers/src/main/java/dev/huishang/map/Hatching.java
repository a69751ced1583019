package dev.huishang.map;

import java.util.HashMap;

/// Strokes from lower left to upper right over divisions. They lie by the world, not by the
/// picture, so that those of neighbouring pieces meet.
final class Hatching {
  private static final double PERIOD = 9;
  private static final double WIDTH = 1.6;
  private final BaseMap map;
  private final View view;

  Hatching(BaseMap map, View view) {
    this.map = map;
    this.view = view;
  }

  void draw(HatchLayer layer, int[] pixels) {
    var mask = new Ink(view.width, view.height, new float[Ink.coverSize(view.width, view.height)]);
    var colours = new HashMap<String, Integer>();
    layer.codes().forEach(code -> colours.put(code, 0xFF));
    new Choropleth(map, new ChoroplethLayer(layer.level(), colours, 1)).fill(new Pen(mask, view));
    double period = Math.rint(view.dp(PERIOD)); // whole pixels: the pattern repeats exactly
    double half = view.dp(WIDTH) / Math.sqrt(2);
    double[] frame = view.frame();
    for (int y = 0; y < view.height; y++) {
      for (int x = 0; x < view.width; x++) {
        int at = y * view.width + x;
        int inside = mask.pixels[at] & 0xFF;
        if (inside != 0) {
          double place = (frame[1] + x + frame[2] + y) % period;
          double off = Math.abs(place < 0 ? place + period / 2 : place - period / 2);
          float ink = (float) Math.clamp(half + 0.5 - off, 0, 1);
          pixels[at] = Ink.blend(pixels[at], layer.rgb(), ink * inside / 255f);
        }
      }
    }
  }
}
