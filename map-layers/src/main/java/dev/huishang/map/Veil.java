package dev.huishang.map;

import java.util.Arrays;

/// What lies over a ground, kept without its holes: of waters and lines most pixels are none.
final class Veil {
  private final int[] starts;
  private final short[] column;
  private final int[] argb;

  private Veil(int[] starts, short[] column, int[] argb) {
    this.starts = starts;
    this.column = column;
    this.argb = argb;
  }

  /// @param sheer ink on nothing
  static Veil of(Ink sheer) {
    int n = (int) Arrays.stream(sheer.pixels).filter(p -> p != 0).count();
    var starts = new int[sheer.height + 1];
    var column = new short[n];
    var argb = new int[n];
    int k = 0;
    for (int y = 0; y < sheer.height; y++) {
      for (int x = 0; x < sheer.width; x++) {
        int p = sheer.pixels[y * sheer.width + x];
        if (p != 0) {
          column[k] = (short) x;
          argb[k++] = p;
        }
      }
      starts[y + 1] = k;
    }
    return new Veil(starts, column, argb);
  }

  /// Lays a part of it over a picture without holes.
  void draw(Patch part, int[] onto, int stride) {
    for (int y = part.y0(); y < part.y1(); y++) {
      int out = part.at(y, stride) - part.x0();
      for (int k = starts[y]; k < starts[y + 1]; k++) {
        int x = column[k];
        if (x >= part.x0() && x < part.x1()) {
          onto[out + x] = Sprite.over(argb[k], onto[out + x]) | 0xFF000000;
        }
      }
    }
  }

  /// Bytes of one without a hole.
  static long most(int pixels) {
    return pixels * 7L; // its rows need less than a byte a pixel
  }

  long bytes() {
    return argb.length * 6L + starts.length * 4L;
  }
}
