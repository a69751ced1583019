package dev.huishang.map;

/// A small premultiplied picture with an anchor, blended at whole pixels. Each row knows where its
/// ink begins and ends and which part of it hides what lies below.
final class Sprite {
  private final int width;
  private final int height;
  private final int anchorX;
  private final int anchorY;
  private final int[] argb;

  /// Per row: first pixel with ink, first opaque one, first behind those, first behind the ink.
  private final int[] runs;

  private Sprite(int width, int height, int anchorX, int anchorY, int[] argb) {
    this.width = width;
    this.height = height;
    this.anchorX = anchorX;
    this.anchorY = anchorY;
    this.argb = argb;
    runs = new int[height * 4];
    for (int row = 0; row < height; row++) {
      measure(row);
    }
  }

  static Sprite of(Ink ink, int anchorX, int anchorY) {
    return new Sprite(ink.width, ink.height, anchorX, anchorY, ink.pixels);
  }

  private void measure(int row) {
    int in = row * width;
    int from = 0;
    int to = width;
    while (from < width && argb[in + from] == 0) {
      from++;
    }
    while (to > from && argb[in + to - 1] == 0) {
      to--;
    }
    int solid = from;
    while (solid < to && argb[in + solid] >>> 24 != 0xFF) {
      solid++;
    }
    int end = solid;
    while (end < to && argb[in + end] >>> 24 == 0xFF) {
      end++;
    }
    runs[row * 4] = from;
    runs[row * 4 + 1] = solid;
    runs[row * 4 + 2] = end;
    runs[row * 4 + 3] = to;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int anchorX() {
    return anchorX;
  }

  int anchorY() {
    return anchorY;
  }

  /// Premultiplied pixels, row by row.
  int[] argb() {
    return argb;
  }

  /// How far ink reaches from the anchor at most, in pixels.
  int reach() {
    return Math.max(
        Math.max(anchorX, width - 1 - anchorX), Math.max(anchorY, height - 1 - anchorY));
  }

  void draw(Ink onto, int x, int y) {
    int left = x - anchorX;
    int top = y - anchorY;
    int least = Math.max(0, -left);
    int most = Math.min(width, onto.width - left);
    int last = Math.min(height, onto.height - top);
    int[] pixels = onto.pixels;
    int ground = onto.opaque(); // the toolkit shows opaque pixels several times as fast
    for (int row = Math.max(0, -top); row < last; row++) {
      int run = row * 4;
      int from = Math.max(least, runs[run]);
      int to = Math.min(most, runs[run + 3]);
      if (from >= to) {
        continue;
      }
      int in = row * width;
      int out = (top + row) * onto.width + left;
      int solid = Math.clamp(runs[run + 1], from, to);
      int end = Math.clamp(runs[run + 2], solid, to);
      blend(pixels, ground, in, out, from, solid);
      for (int i = solid; i < end; i++) {
        pixels[out + i] = argb[in + i];
      }
      blend(pixels, ground, in, out, end, to);
    }
  }

  private void blend(int[] pixels, int ground, int in, int out, int from, int to) {
    for (int i = from; i < to; i++) {
      int s = argb[in + i];
      pixels[out + i] = s >>> 24 == 0xFF ? s : over(s, pixels[out + i]) | ground;
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
