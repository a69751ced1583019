package dev.huishang.map;

/// Words and boxes on the bands of a page, drawn with the outlines of the shipped font: needs
/// neither a toolkit nor fonts of the machine. One instance serves one lane.
public final class PageInk {
  private static final int HATCH = 9;
  private final GlyphFont regular;
  private final GlyphFont bold;
  private final int width;
  private final float[] cover;
  private Ink ink;
  private int top;

  /// Ink for a page.
  ///
  /// @param width pixels of a row
  /// @param rows of the highest band
  public PageInk(GlyphFont regular, GlyphFont bold, int width, int rows) {
    this.regular = regular;
    this.bold = bold;
    this.width = width;
    cover = new float[Ink.coverSize(width, rows)];
    ink = new Ink(width, 1, cover);
  }

  /// Draws on this band from now on.
  ///
  /// @param from its first row in the page
  /// @param pixels `0xFFRRGGBB`, row by row
  public void band(int from, int[] pixels) {
    top = from;
    ink = new Ink(width, pixels.length / width, cover, pixels);
  }

  /// A filled box.
  public void box(double x, double y, double w, double h, int rgb) {
    ink.rectangle((float) x, (float) (y - top), (float) w, (float) h);
    ink.fill(rgb, 1);
  }

  /// A box of slanting lines with an edge.
  public void hatched(double x, double y, double w, double h, int rgb) {
    float l = (float) x;
    float t = (float) (y - top);
    float step = (float) h / HATCH * 4;
    for (float at = 0; at < w; at += step) {
      float right = (float) Math.min(at + step, w);
      ink.stroke(l + at, t + (float) h, l + right, t, step / 5);
    }
    ink.rectangle(l, t, (float) w, step / 5);
    ink.rectangle(l, t + (float) h - step / 5, (float) w, step / 5);
    ink.fill(rgb, 1);
  }

  /// A line of words.
  ///
  /// @param x left end
  /// @param y base line
  /// @param size pixels of an em
  /// @param turn degrees against the clock about the left end
  /// @param alpha 0 to 1
  public void words(
      String text,
      double x,
      double y,
      double size,
      boolean strong,
      int rgb,
      double turn,
      double alpha) {
    double a = Math.toRadians(turn);
    float cos = (float) (Math.cos(a) * size);
    float sin = (float) (Math.sin(a) * size);
    float left = (float) x;
    float base = (float) (y - top);
    float pen = 0;
    for (int c : text.codePoints().toArray()) {
      var glyph = (strong ? bold : regular).glyph(c);
      var e = glyph.edges();
      for (int i = 0; i < e.length; i += 4) {
        float ax = pen + e[i];
        float bx = pen + e[i + 2];
        ink.edge(
            left + ax * cos - e[i + 1] * sin,
            base - ax * sin - e[i + 1] * cos,
            left + bx * cos - e[i + 3] * sin,
            base - bx * sin - e[i + 3] * cos);
      }
      pen += glyph.advance();
    }
    ink.fill(rgb, (float) alpha);
  }

  /// Width of a line of words of size 1.
  public double width(String text, boolean strong) {
    return (strong ? bold : regular).width(text);
  }

  /// True where the font has a sign for it, in both weights.
  public boolean has(int codePoint) {
    return regular.has(codePoint) && bold.has(codePoint);
  }
}
