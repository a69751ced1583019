package dev.huishang.map;

/// A small premultiplied picture with an anchor, blended at whole pixels.
///
/// @param width pixels
/// @param height pixels
/// @param anchorX pixel that comes to stand on the place
/// @param anchorY pixel that comes to stand on the place
/// @param argb premultiplied pixels
record Sprite(int width, int height, int anchorX, int anchorY, int[] argb) {
  static Sprite of(Ink ink, int anchorX, int anchorY) {
    return new Sprite(ink.width, ink.height, anchorX, anchorY, ink.pixels);
  }

  void draw(Ink onto, int x, int y) {
    int left = x - anchorX;
    int top = y - anchorY;
    int from = Math.max(0, -left);
    int to = Math.min(width, onto.width - left);
    int last = Math.min(height, onto.height - top);
    for (int row = Math.max(0, -top); row < last; row++) {
      int in = row * width;
      int out = (top + row) * onto.width + left;
      for (int i = from; i < to; i++) {
        int s = argb[in + i];
        if (s != 0) {
          onto.pixels[out + i] = s >>> 24 == 0xFF ? s : over(s, onto.pixels[out + i]);
        }
      }
    }
  }

  /// Premultiplied source over premultiplied ground.
  static int over(int s, int d) {
    int k = 256 - (s >>> 24) - (s >>> 31);
    int rb = (d & 0xFF00FF) * k >>> 8 & 0xFF00FF;
    int ag = (d >>> 8 & 0xFF00FF) * k & 0xFF00FF00;
    return s + (rb | ag);
  }
}
