package dev.huishang.map;

/// Draws lines of equal value, of each pixel as much as is land of China.
final class IsolineDrawing {
  /// A ring smaller than this around one station says nothing at this zoom; logical pixels.
  private static final double LEAST = 14;

  private final View view;
  private final MapStyle style;

  IsolineDrawing(View view, MapStyle style) {
    this.view = view;
    this.style = style;
  }

  /// @param land 0..255 by pixel, see [LandMask]
  void draw(IsolineLayer layer, int[] land, int[] pixels) {
    var ink = Ink.sheer(view.width, view.height);
    for (int pass = 0; pass < 2; pass++) { // a rim first: a line must be seen on any class
      float rim = pass == 0 ? view.dp(0.9) : 0;
      for (var chain : layer.lines().chains()) {
        if (shown(chain, view)) {
          stroke(chain, half(chain.level()) + rim, ink);
        }
      }
      ink.fill(pass == 0 ? style.palette.halo() : style.palette.strongText(), pass == 0 ? 0.5f : 1);
    }
    for (int i = 0; i < pixels.length; i++) {
      if (land[i] != 0 && ink.pixels[i] != 0) {
        pixels[i] = Sprite.over(weaker(ink.pixels[i], land[i]), pixels[i]) | 0xFF000000;
      }
    }
  }

  private static int weaker(int premultiplied, int of255) {
    int k = of255 + (of255 >> 7);
    int rb = (premultiplied & 0xFF00FF) * k >>> 8 & 0xFF00FF;
    int ag = (premultiplied >>> 8 & 0xFF00FF) * k & 0xFF00FF00;
    return rb | ag;
  }

  private float half(int level) {
    return view.dp(0.5 + 0.2 * Math.min(level, 5));
  }

  /// True for a line in sight that is no mere dot.
  static boolean shown(Isolines.Chain chain, View view) {
    double[] frame = view.frame();
    double[] box = chain.box();
    double margin = view.dp(8);
    double length = Math.max(box[2] - box[0], box[3] - box[1]) * frame[0];
    return length >= view.dp(LEAST)
        && box[2] * frame[0] > frame[1] - margin
        && box[0] * frame[0] < frame[1] + view.width + margin
        && box[3] * frame[0] > frame[2] - margin
        && box[1] * frame[0] < frame[2] + view.height + margin;
  }

  private void stroke(Isolines.Chain chain, float half, Ink ink) {
    double[] frame = view.frame();
    float px = (float) (chain.x()[0] * frame[0] - frame[1]);
    float py = (float) (chain.y()[0] * frame[0] - frame[2]);
    int n = chain.x().length;
    for (int i = 1; i < n; i++) {
      float x = (float) (chain.x()[i] * frame[0] - frame[1]);
      float y = (float) (chain.y()[i] * frame[0] - frame[2]);
      if (i < n - 1 && Math.abs(x - px) + Math.abs(y - py) < 1.5f) {
        continue;
      }
      float m = half + 1;
      boolean off =
          Math.max(x, px) < -m
              || Math.min(x, px) > view.width + m
              || Math.max(y, py) < -m
              || Math.min(y, py) > view.height + m;
      if (!off) {
        ink.stroke(px, py, x, y, half);
      }
      px = x;
      py = y;
    }
  }
}
