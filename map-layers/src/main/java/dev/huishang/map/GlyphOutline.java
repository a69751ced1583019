package dev.huishang.map;

import java.nio.ByteBuffer;
import java.util.List;

/// One simple TrueType glyph: its quadratic contours flattened to straight edges.
final class GlyphOutline {
  private static final int STEPS = 5;
  private final ByteBuffer data;
  private final int[] ends;
  private final int[] flags;
  private final float[] xs;
  private final float[] ys;

  GlyphOutline(ByteBuffer data, int at, int contours) {
    this.data = data;
    ends = new int[contours];
    int p = at + 10;
    for (int i = 0; i < contours; i++, p += 2) {
      ends[i] = data.getShort(p) & 0xFFFF;
    }
    int points = contours == 0 ? 0 : ends[contours - 1] + 1;
    p += 2 + (data.getShort(p) & 0xFFFF);
    flags = new int[points];
    for (int i = 0; i < points; ) {
      int flag = data.get(p++) & 0xFF;
      int repeat = (flag & 8) != 0 ? data.get(p++) & 0xFF : 0;
      for (int k = 0; k <= repeat && i < points; k++) {
        flags[i++] = flag;
      }
    }
    xs = new float[points];
    ys = new float[points];
    p = coordinates(p, xs, 2, 16);
    coordinates(p, ys, 4, 32);
  }

  private int coordinates(int from, float[] out, int shortBit, int sameBit) {
    int p = from;
    int v = 0;
    for (int i = 0; i < out.length; i++) {
      if ((flags[i] & shortBit) != 0) {
        int d = data.get(p++) & 0xFF;
        v += (flags[i] & sameBit) != 0 ? d : -d;
      } else if ((flags[i] & sameBit) == 0) {
        v += data.getShort(p);
        p += 2;
      }
      out[i] = v;
    }
    return p;
  }

  void edges(float dx, float dy, List<float[]> out) {
    int first = 0;
    for (int end : ends) {
      contour(first, end, dx, dy, out);
      first = end + 1;
    }
  }

  private void contour(int first, int end, float dx, float dy, List<float[]> out) {
    int n = end - first + 1;
    if (n < 2) {
      return;
    }
    int begin = 0;
    while (begin < n && (flags[first + begin] & 1) == 0) {
      begin++;
    }
    boolean noneOn = begin == n;
    float x = noneOn ? (xs[first] + xs[end]) / 2 : xs[first + begin];
    float y = noneOn ? (ys[first] + ys[end]) / 2 : ys[first + begin];
    float startX = x;
    float startY = y;
    int offset = noneOn ? 0 : begin + 1;
    for (int i = 0; i < n; i++) {
      int at = first + (offset + i) % n;
      if ((flags[at] & 1) != 0) {
        out.add(new float[] {x + dx, y + dy, xs[at] + dx, ys[at] + dy});
        x = xs[at];
        y = ys[at];
        continue;
      }
      int next = first + (offset + i + 1) % n;
      boolean last = i == n - 1;
      boolean on = (flags[next] & 1) != 0;
      float ex = last ? startX : on ? xs[next] : (xs[at] + xs[next]) / 2;
      float ey = last ? startY : on ? ys[next] : (ys[at] + ys[next]) / 2;
      curve(x + dx, y + dy, xs[at] + dx, ys[at] + dy, ex + dx, ey + dy, out);
      x = ex;
      y = ey;
      i += on && !last ? 1 : 0;
    }
    if (x != startX || y != startY) {
      out.add(new float[] {x + dx, y + dy, startX + dx, startY + dy});
    }
  }

  private static void curve(
      float x0, float y0, float cx, float cy, float x1, float y1, List<float[]> out) {
    float px = x0;
    float py = y0;
    for (int i = 1; i <= STEPS; i++) {
      float t = (float) i / STEPS;
      float u = 1 - t;
      float x = u * u * x0 + 2 * u * t * cx + t * t * x1;
      float y = u * u * y0 + 2 * u * t * cy + t * t * y1;
      out.add(new float[] {px, py, x, y});
      px = x;
      py = y;
    }
  }
}
