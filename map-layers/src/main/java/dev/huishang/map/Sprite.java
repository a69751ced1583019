package dev.huishang.map;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A small premultiplied picture with an anchor, blended at whole pixels.
final class Sprite {
  /// Of 255: so little is not seen.
  private static final int CRISP = 6;

  private final int width;
  private final int height;
  private final int anchorX;
  private final int anchorY;
  private final int[] argb;

  /// Per row: first pixel with ink, first behind the ink.
  private final int[] runs;

  private @Nullable Flat flat;

  private Sprite(int width, int height, int anchorX, int anchorY, int[] argb) {
    this.width = width;
    this.height = height;
    this.anchorX = anchorX;
    this.anchorY = anchorY;
    this.argb = argb;
    runs = new int[height * 2];
    for (int row = 0; row < height; row++) {
      measure(row);
    }
  }

  /// The same without the empty rows and columns around it.
  Sprite trimmed() {
    int top = 0;
    int bottom = height;
    int left = width;
    int right = 0;
    for (int row = 0; row < height; row++) {
      if (runs[row * 2] < runs[row * 2 + 1]) {
        left = Math.min(left, runs[row * 2]);
        right = Math.max(right, runs[row * 2 + 1]);
        bottom = row + 1;
      } else if (bottom == height && right == 0) {
        top = row + 1;
      }
    }
    if (right == 0) {
      return this;
    }
    int w = right - left;
    int h = bottom - top;
    var pixels = new int[w * h];
    for (int row = 0; row < h; row++) {
      System.arraycopy(argb, (top + row) * width + left, pixels, row * w, w);
    }
    return new Sprite(w, h, anchorX - left, anchorY - top, pixels);
  }

  /// The same where what is nearly opaque is opaque and what is nearly nothing is nothing: half of
  /// what a mark has to blend, and no eye sees it.
  Sprite crisp() {
    var pixels = new int[argb.length];
    for (int i = 0; i < pixels.length; i++) {
      int alpha = argb[i] >>> 24;
      pixels[i] = alpha > 255 - CRISP ? opaque(argb[i], alpha) : alpha < CRISP ? 0 : argb[i];
    }
    return new Sprite(width, height, anchorX, anchorY, pixels);
  }

  private static int opaque(int premultiplied, int alpha) {
    int all = 0xFF;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int channel = Math.min(255, (premultiplied >> shift & 0xFF) * 255 / alpha);
      all = all << 8 | channel;
    }
    return all;
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
    runs[row * 2] = from;
    runs[row * 2 + 1] = to;
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

  /// Bytes of its pixels and rows.
  long bytes() {
    return (argb.length + runs.length) * 4L;
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
    if (left >= 0 && top >= 0 && left + width <= onto.width && top + height <= onto.height) {
      whole(onto, left, top);
    } else {
      clipped(onto, left, top);
    }
  }

  /// All of it lies on the picture.
  private void whole(Ink onto, int left, int top) {
    int[] pixels = onto.pixels;
    int ground = onto.opaque(); // the toolkit shows opaque pixels several times as fast
    var at = flat(onto.width);
    int out = top * onto.width + left;
    for (long ink : at.solid()) {
      pixels[out + (int) (ink >> 32)] = (int) ink;
    }
    for (long ink : at.thin()) {
      int p = out + (int) (ink >> 32);
      pixels[p] = over((int) ink, pixels[p]) | ground;
    }
  }

  /// The ink as two lists, one that hides and one that is blended: two loops for a mark instead of
  /// three for each of its rows, whose ends the processor cannot foresee. Place above, colour
  /// below.
  ///
  /// @param stride width of the picture the places are for
  private record Flat(int stride, long[] solid, long[] thin) {}

  private Flat flat(int stride) {
    var held = flat;
    if (held == null || held.stride() != stride) {
      held = new Flat(stride, inks(stride, true), inks(stride, false));
      flat = held;
    }
    return held;
  }

  private long[] inks(int stride, boolean solid) {
    return IntStream.range(0, argb.length)
        .filter(i -> argb[i] != 0 && argb[i] >>> 24 == 0xFF == solid)
        .mapToLong(i -> (long) (i / width * stride + i % width) << 32 | argb[i] & 0xFFFFFFFFL)
        .toArray();
  }

  private void clipped(Ink onto, int left, int top) {
    int[] pixels = onto.pixels;
    int ground = onto.opaque();
    int least = Math.max(0, -left);
    int most = Math.min(width, onto.width - left);
    int last = Math.min(height, onto.height - top);
    for (int row = Math.max(0, -top); row < last; row++) {
      int from = Math.max(least, runs[row * 2]);
      int to = Math.min(most, runs[row * 2 + 1]);
      int in = row * width;
      int out = (top + row) * onto.width + left;
      for (int i = from; i < to; i++) {
        pixels[out + i] = over(argb[in + i], pixels[out + i]) | ground;
      }
    }
  }

  /// Premultiplied source over premultiplied ground; an opaque source hides it.
  static int over(int s, int d) {
    int k = 256 - (s >>> 24) - (s >>> 31);
    int rb = (d & 0xFF00FF) * k >>> 8 & 0xFF00FF;
    int ag = (d >>> 8 & 0xFF00FF) * k & 0xFF00FF00;
    return s + (rb | ag);
  }
}
