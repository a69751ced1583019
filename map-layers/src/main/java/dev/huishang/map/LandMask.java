package dev.huishang.map;

/// How much of each pixel is land of China, from the outline itself.
final class LandMask {
  /// 0..255 by pixel of the view, row by row.
  static int[] of(BaseMap map, View view) {
    var ink = new Ink(view.width, view.height, new float[Ink.coverSize(view.width, view.height)]);
    var pen = new Pen(ink, view);
    for (var border : map.borders) {
      if (border.level() == 0) {
        pen.outline(border.line(), border.left() == 0);
      }
    }
    pen.fill(0xFF, 1);
    for (int i = 0; i < ink.pixels.length; i++) {
      ink.pixels[i] &= 0xFF;
    }
    return ink.pixels;
  }

  private LandMask() {}
}
