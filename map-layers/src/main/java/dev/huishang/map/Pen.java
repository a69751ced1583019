package dev.huishang.map;

/// Puts lines of the base map into ink: areas, strokes, dashes, clipped to what is in sight.
final class Pen {
  private final Ink ink;
  private final View view;
  private final int detail;

  Pen(Ink ink, View view) {
    this.ink = ink;
    this.view = view;
    detail = view.detail();
  }

  /// Adds a line as part of the edge of an area; `back` walks it from its end.
  void outline(Line line, boolean back) {
    if (line.west() > view.east || line.north() < view.south || line.south() > view.north) {
      return;
    }
    int n = line.x().length;
    float px = view.px(line.x()[0]);
    float py = view.py(line.y()[0]);
    boolean beside = line.east() < view.west; // only its height matters
    for (int i = beside ? n - 1 : 1; i < n; i++) {
      if (line.detail()[i] > detail && i < n - 1) {
        continue;
      }
      float x = view.px(line.x()[i]);
      float y = view.py(line.y()[i]);
      if (back) {
        ink.edge(x, y, px, py);
      } else {
        ink.edge(px, py, x, y);
      }
      px = x;
      py = y;
    }
  }

  /// Adds a stroke of `half` device pixels to either side.
  void stroke(Line line, float half) {
    if (!view.sees(line)) {
      return;
    }
    int n = line.x().length;
    float px = view.px(line.x()[0]);
    float py = view.py(line.y()[0]);
    for (int i = 1; i < n; i++) {
      if (line.detail()[i] > detail && i < n - 1) {
        continue;
      }
      float x = view.px(line.x()[i]);
      float y = view.py(line.y()[i]);
      segment(px, py, x, y, half);
      px = x;
      py = y;
    }
  }

  private void segment(float x0, float y0, float x1, float y1, float half) {
    float m = half + 1;
    boolean off =
        Math.max(x0, x1) < -m
            || Math.max(y0, y1) < -m
            || Math.min(x0, x1) > view.width + m
            || Math.min(y0, y1) > view.height + m;
    if (!off) {
      ink.stroke(x0, y0, x1, y1, half);
      if (half > 0.7f) {
        ink.square(x1, y1, half * 0.75f);
      }
    }
  }

  /// Adds dashes along a line.
  void dashes(Line line, float half, float on, float off) {
    if (!view.sees(line)) {
      return;
    }
    float walked = 0;
    for (int i = 1; i < line.x().length; i++) {
      walked +=
          dash(
              view.px(line.x()[i - 1]),
              view.py(line.y()[i - 1]),
              view.px(line.x()[i]),
              view.py(line.y()[i]),
              half,
              on,
              off,
              walked);
    }
  }

  /// Adds the dashes of one straight piece.
  ///
  /// @param walked length of the pieces before it
  /// @return its length
  float dash(
      float x0, float y0, float x1, float y1, float half, float on, float off, float walked) {
    float dx = x1 - x0;
    float dy = y1 - y0;
    float length = (float) Math.sqrt(dx * dx + dy * dy);
    float m = half + 1;
    boolean seen =
        Math.max(x0, x1) >= -m
            && Math.max(y0, y1) >= -m
            && Math.min(x0, x1) <= view.width + m
            && Math.min(y0, y1) <= view.height + m;
    for (float at = 0; seen && at < length; ) {
      float phase = (walked + at) % (on + off);
      float step =
          Math.min(length - at, Math.max(0.05f, phase < on ? on - phase : on + off - phase));
      if (phase < on) {
        float a = at / length;
        float b = (at + step) / length;
        segment(x0 + dx * a, y0 + dy * a, x0 + dx * b, y0 + dy * b, half);
      }
      at += step;
    }
    return length;
  }

  void fill(int rgb, double alpha) {
    ink.fill(rgb, (float) alpha);
  }
}
