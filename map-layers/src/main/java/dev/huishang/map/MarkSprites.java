package dev.huishang.map;

import java.util.HashMap;
import java.util.Map;

/// Marks drawn once per shape, look, colour and size. Used by one lane at a time.
final class MarkSprites {
  private static final int GREY = 0x72829C;

  private record Key(StationPicture.Style style, float radius, MapStyle map) {}

  private final Map<Key, Sprite> kept = new HashMap<>();

  /// The mark of this style, its place at the anchor.
  ///
  /// @param radius device pixels
  Sprite sprite(StationPicture.Style style, float radius, MapStyle map) {
    if (kept.size() > 5_000) {
      kept.clear();
    }
    return kept.computeIfAbsent(new Key(style, radius, map), MarkSprites::draw);
  }

  private static Sprite draw(Key key) {
    float r = key.style().shape() == MarkShape.TREFOIL ? key.radius() * 1.5f : key.radius();
    int half = (int) Math.ceil(r * 1.7f) + 3;
    var ink = Ink.sheer(half * 2 + 1, half * 2 + 1);
    float c = half + 0.5f;
    switch (key.style().look()) {
      case FRESH -> solid(ink, key, c, r, 1);
      case CORRECTED -> {
        solid(ink, key, c, r, 1);
        corner(ink, key, c, r);
      }
      case LATE -> {
        solid(ink, key, c, r, 0.6f);
        clock(ink, key, c, r);
      }
      case UNVERIFIED -> {
        solid(ink, key, c, r, 0.6f);
        question(ink, key, c, r);
      }
      case EXPIRED -> ring(ink, key, c, r);
      case NEVER -> dots(ink, c, r);
    }
    return Sprite.of(ink, half, half).crisp().trimmed();
  }

  /// Filled, with a rim that keeps neighbours apart; dark colours on a dark ground get a light rim.
  private static void solid(Ink ink, Key key, float c, float r, float alpha) {
    int rgb = key.style().rgb();
    boolean faint = contrast(rgb, key.map().palette.china()) < 3;
    int rim = faint ? (key.map().dark() ? 0xC9D6EA : 0x3A4658) : key.map().palette.halo();
    float edge = Math.max(0.8f, r * 0.18f);
    for (var path : key.style().shape().silhouette()) {
      ink.polygon(path, c, c, r + edge);
    }
    ink.fill(rim, faint ? 0.9f * alpha : 0.75f);
    for (var path : key.style().shape().paths()) {
      ink.polygon(path, c, c, r);
    }
    ink.fill(rgb, alpha);
  }

  private static void ring(Ink ink, Key key, float c, float r) {
    float w = Math.max(1.3f, r * 0.3f);
    for (var path : key.style().shape().silhouette()) {
      ink.polygon(path, c, c, r);
      ink.hole(path, c, c, Math.max(0.5f, r - w));
    }
    ink.fill(GREY, 1);
  }

  private static void dots(Ink ink, float c, float r) {
    int n = Math.max(6, Math.round(r * 1.6f));
    for (int i = 0; i < n; i++) {
      double a = 2 * Math.PI * i / n;
      ink.square((float) (c + r * Math.cos(a)), (float) (c + r * Math.sin(a)), 0.6f + r * 0.04f);
    }
    ink.fill(GREY, 1);
  }

  private static void clock(Ink ink, Key key, float c, float r) {
    if (r < 4) {
      return;
    }
    float s = badge(ink, key, c, r);
    float x = c + r * 0.85f;
    float y = c - r * 0.85f;
    ink.stroke(x, y + s * 0.1f, x, y - s * 0.62f, s * 0.15f);
    ink.stroke(x - s * 0.1f, y, x + s * 0.5f, y, s * 0.15f);
    ink.fill(key.map().palette.strongText(), 1);
  }

  private static void question(Ink ink, Key key, float c, float r) {
    if (r < 4) {
      return;
    }
    float s = badge(ink, key, c, r);
    float x = c + r * 0.85f;
    float y = c - r * 0.85f;
    float w = s * 0.15f;
    ink.stroke(x - s * 0.36f, y - s * 0.42f, x + s * 0.36f, y - s * 0.42f, w);
    ink.stroke(x + s * 0.3f, y - s * 0.45f, x, y + s * 0.2f, w);
    ink.square(x, y + s * 0.52f, w);
    ink.fill(key.map().palette.strongText(), 1);
  }

  /// An empty disc at the upper right; answers its radius.
  private static float badge(Ink ink, Key key, float c, float r) {
    float s = Math.max(3.6f, r * 0.58f);
    ink.circle(c + r * 0.85f, c - r * 0.85f, s + Math.max(0.8f, s * 0.16f));
    ink.fill(key.map().palette.strongText(), 1);
    ink.circle(c + r * 0.85f, c - r * 0.85f, s);
    ink.fill(key.map().palette.panel(), 1);
    return s;
  }

  private static void corner(Ink ink, Key key, float c, float r) {
    if (r < 4) {
      return;
    }
    float s = Math.max(3, r * 0.6f);
    var triangle = new float[] {0, -1, 0.95f, 0.65f, -0.95f, 0.65f};
    ink.polygon(triangle, c + r * 0.85f, c - r * 0.85f, s + 1.2f);
    ink.fill(key.map().palette.panel(), 1);
    ink.polygon(triangle, c + r * 0.85f, c - r * 0.85f, s);
    ink.fill(key.map().palette.strongText(), 1);
  }

  /// Contrast of two colours by relative luminance, 1..21.
  static double contrast(int a, int b) {
    double la = luminance(a);
    double lb = luminance(b);
    return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xFF)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
