package dev.huishang.map;

import java.util.Arrays;

/// The rasteriser: closed paths gather signed coverage in a float plane and are blended into
/// `0xAARRGGBB` pixels in one sweep. Exact area coverage, no toolkit type. One instance per lane.
final class Ink {
  /// Pixels of a row that are looked at together: most hold nothing and are passed over at once.
  private static final int BLOCK = 32;

  /// Coverage below this is no ink.
  private static final float FAINT = 0.002f;

  final int width;
  final int height;
  final int[] pixels;
  private final float[] cover;
  private final int stride;
  private final int blocks;
  private final boolean[] touched;
  private final boolean sheer;
  private int top = Integer.MAX_VALUE;
  private int bottom = -1;

  /// Ink on a picture, with a coverage plane to use: all zero, of `coverSize`, and left so.
  Ink(int width, int height, float[] cover) {
    this(width, height, cover, new int[width * height], false);
  }

  /// Ink on these pixels.
  Ink(int width, int height, float[] cover, int[] pixels) {
    this(width, height, cover, pixels, false);
  }

  private Ink(int width, int height, float[] cover, int[] pixels, boolean sheer) {
    this.sheer = sheer;
    this.width = width;
    this.height = height;
    this.cover = cover;
    stride = width + 3;
    blocks = (stride + BLOCK - 1) / BLOCK;
    touched = new boolean[blocks * height];
    this.pixels = pixels;
  }

  /// Length of the coverage plane of a picture.
  static int coverSize(int width, int height) {
    return (width + 3) * height + 4;
  }

  /// Ink on nothing: pixels are premultiplied and start transparent.
  static Ink sheer(int width, int height) {
    return new Ink(
        width, height, new float[coverSize(width, height)], new int[width * height], true);
  }

  /// The alpha every pixel of a picture without holes keeps; nothing for a sheer one.
  int opaque() {
    return sheer ? 0 : 0xFF000000;
  }

  void clear(int rgb) {
    Arrays.fill(pixels, 0xFF000000 | rgb);
  }

  /// One edge of a closed path.
  void edge(float x0, float y0, float x1, float y1) {
    if (y0 == y1 || Math.max(y0, y1) <= 0 || Math.min(y0, y1) >= height) {
      return;
    }
    if (x0 >= width && x1 >= width) {
      return;
    }
    if (x0 < 0 != x1 < 0) {
      float y = y0 + (0 - x0) * (y1 - y0) / (x1 - x0);
      edge(x0 < 0 ? 0 : x0, y0, 0, y);
      edge(0, y, x1 < 0 ? 0 : x1, y1);
      return;
    }
    if (x0 > width != x1 > width) {
      float y = y0 + (width - x0) * (y1 - y0) / (x1 - x0);
      if (x0 > width) {
        edge(width, y, x1, y1);
      } else {
        edge(x0, y0, width, y);
      }
      return;
    }
    boolean down = y0 < y1;
    gather(
        Math.max(0, down ? x0 : x1),
        down ? y0 : y1,
        Math.max(0, down ? x1 : x0),
        down ? y1 : y0,
        down ? 1 : -1);
  }

  private void gather(float x0, float y0, float x1, float y1, float dir) {
    top = Math.min(top, (int) Math.max(0, y0));
    bottom = Math.max(bottom, (int) Math.min(height - 1, y1));
    float slope = (x1 - x0) / (y1 - y0);
    float x = y0 < 0 ? x0 - y0 * slope : x0;
    int last = Math.min(height, (int) Math.ceil(y1));
    for (int y = (int) Math.max(0, y0); y < last; y++) {
      float dy = Math.min(y + 1, y1) - Math.max(y, y0);
      float next = x + slope * dy;
      span(y, Math.min(x, next), Math.max(x, next), dy * dir);
      x = next;
    }
  }

  private void span(int y, float a, float b, float d) {
    int row = y * stride;
    int i = (int) a;
    int j = (int) Math.ceil(b);
    for (int k = i / BLOCK, last = Math.max(i + 1, j) / BLOCK; k <= last; k++) {
      touched[y * blocks + k] = true;
    }
    if (j <= i + 1) {
      float mid = 0.5f * (a + b) - i;
      cover[row + i] += d - d * mid;
      cover[row + i + 1] += d * mid;
      return;
    }
    float s = 1 / (b - a);
    float fa = a - i;
    float a0 = 0.5f * s * (1 - fa) * (1 - fa);
    float fb = b - j + 1;
    float am = 0.5f * s * fb * fb;
    cover[row + i] += d * a0;
    if (j == i + 2) {
      cover[row + i + 1] += d * (1 - a0 - am);
    } else {
      float a1 = s * (1.5f - fa);
      cover[row + i + 1] += d * (a1 - a0);
      for (int k = i + 2; k < j - 1; k++) {
        cover[row + k] += d * s;
      }
      float a2 = a1 + (j - i - 3) * s;
      cover[row + j - 1] += d * (1 - a2 - am);
    }
    cover[row + j] += d * am;
  }

  /// A straight stroke with butt ends as a closed path of one orientation, so that overlaps only
  /// add.
  void stroke(float x0, float y0, float x1, float y1, float half) {
    float dx = x1 - x0;
    float dy = y1 - y0;
    float length = (float) Math.sqrt(dx * dx + dy * dy);
    if (length < 1e-4f) {
      return;
    }
    float nx = -dy / length * half;
    float ny = dx / length * half;
    edge(x0 + nx, y0 + ny, x1 + nx, y1 + ny);
    edge(x1 + nx, y1 + ny, x1 - nx, y1 - ny);
    edge(x1 - nx, y1 - ny, x0 - nx, y0 - ny);
    edge(x0 - nx, y0 - ny, x0 + nx, y0 + ny);
  }

  void rectangle(float x, float y, float w, float h) {
    edge(x, y, x, y + h);
    edge(x + w, y + h, x + w, y);
  }

  /// A square of the same orientation as a stroke, so that it joins strokes without a gap.
  void square(float x, float y, float half) {
    edge(x + half, y + half, x + half, y - half);
    edge(x - half, y - half, x - half, y + half);
  }

  void circle(float x, float y, float r) {
    int n = Math.max(12, (int) (r * 3));
    for (int i = 0; i < n; i++) {
      double a = 2 * Math.PI * i / n;
      double b = 2 * Math.PI * (i + 1) / n;
      edge(
          (float) (x + r * Math.cos(a)),
          (float) (y + r * Math.sin(a)),
          (float) (x + r * Math.cos(b)),
          (float) (y + r * Math.sin(b)));
    }
  }

  /// Blends what was gathered and starts a new path.
  ///
  /// @param rgb colour
  /// @param alpha 0..1
  void fill(int rgb, float alpha) {
    for (int y = top; y <= bottom; y++) {
      float sum = 0;
      for (int k = 0; k < blocks; k++) {
        int x = k * BLOCK;
        int end = Math.min(x + BLOCK, width);
        if (touched[y * blocks + k]) {
          touched[y * blocks + k] = false;
          sum = edgeBlock(y, x, end, sum, rgb, alpha);
        } else if (x < end && Math.abs(sum) * alpha > FAINT) {
          run(y * width + x, y * width + end, rgb, Math.min(1, Math.abs(sum)) * alpha);
        }
      }
    }
    top = Integer.MAX_VALUE;
    bottom = -1;
  }

  /// Takes what a path covers.
  interface Cover {
    /// @param from first pixel
    /// @param to behind the last
    /// @param part how much of each, 0..1
    void of(int from, int to, float part);
  }

  /// Hands over what was gathered instead of blending it, and starts a new path.
  void gathered(Cover cover) {
    for (int y = top; y <= bottom; y++) {
      float sum = 0;
      for (int k = 0; k < blocks; k++) {
        int x = k * BLOCK;
        int end = Math.min(x + BLOCK, width);
        if (touched[y * blocks + k]) {
          touched[y * blocks + k] = false;
          for (int i = x; i < end; i++) {
            sum += this.cover[y * stride + i];
            cover.of(y * width + i, y * width + i + 1, Math.min(1, Math.abs(sum)));
          }
          int row = y * stride;
          Arrays.fill(this.cover, row + x, row + Math.min(x + BLOCK, stride), 0);
        } else if (x < end && Math.abs(sum) > FAINT) {
          cover.of(y * width + x, y * width + end, Math.min(1, Math.abs(sum)));
        }
      }
    }
    top = Integer.MAX_VALUE;
    bottom = -1;
  }

  private float edgeBlock(int y, int from, int end, float before, int rgb, float alpha) {
    float sum = before;
    int row = y * stride;
    for (int x = from; x < end; x++) {
      sum += cover[row + x];
      float a = Math.min(1, Math.abs(sum)) * alpha;
      if (a > FAINT) {
        int at = y * width + x;
        pixels[at] = sheer ? Sprite.over(thin(rgb, a), pixels[at]) : blend(pixels[at], rgb, a);
      }
    }
    Arrays.fill(cover, row + from, row + Math.min(from + BLOCK, stride), 0);
    return sum;
  }

  private void run(int from, int to, int rgb, float a) {
    if (a > 0.998f) {
      Arrays.fill(pixels, from, to, 0xFF000000 | rgb);
      return;
    }
    for (int i = from; i < to; i++) {
      pixels[i] = sheer ? Sprite.over(thin(rgb, a), pixels[i]) : blend(pixels[i], rgb, a);
    }
  }

  /// A colour premultiplied with its coverage.
  static int thin(int rgb, float a) {
    int k = Math.min(256, (int) (a * 256 + 0.5f));
    int rb = (rgb & 0xFF00FF) * k >>> 8 & 0xFF00FF;
    int g = (rgb & 0xFF00) * k >>> 8 & 0xFF00;
    return k * 255 >> 8 << 24 | rb | g;
  }

  /// A closed path of x, y pairs scaled and moved.
  void polygon(float[] path, float cx, float cy, float r) {
    int n = path.length;
    for (int i = 0; i < n; i += 2) {
      int j = (i + 2) % n;
      edge(cx + path[i] * r, cy + path[i + 1] * r, cx + path[j] * r, cy + path[j + 1] * r);
    }
  }

  /// The same the other way round: cuts a hole into a larger path.
  void hole(float[] path, float cx, float cy, float r) {
    int n = path.length;
    for (int i = n - 2; i >= 0; i -= 2) {
      int j = (i + n - 2) % n;
      edge(cx + path[i] * r, cy + path[i + 1] * r, cx + path[j] * r, cy + path[j + 1] * r);
    }
  }

  static int blend(int under, int rgb, float a) {
    int k = (int) (a * 256);
    int rb = (under & 0xFF00FF) * (256 - k) + (rgb & 0xFF00FF) * k >>> 8 & 0xFF00FF;
    int g = (under & 0xFF00) * (256 - k) + (rgb & 0xFF00) * k >>> 8 & 0xFF00;
    return 0xFF000000 | rb | g;
  }
}
