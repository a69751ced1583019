package dev.huishang.map;

import java.util.LinkedHashMap;
import java.util.Map;

/// Words drawn once and kept: the outline of every glyph with a halo in the colour of the ground.
/// Used by one lane at a time.
final class TextSprites {
  private static final int KEPT = 3_000;

  /// Bytes of words kept at most, the longest unused given up first.
  static final long MOST_BYTES = 32L << 20;

  private static final float ASCENT = 0.88f;

  /// How a word is set.
  ///
  /// @param px size in device pixels
  /// @param bold weight
  /// @param rgb colour
  /// @param halo colour around it, -1 for none
  /// @param spacing extra width after each character, em
  record Face(float px, boolean bold, int rgb, int halo, float spacing) {
    static Face of(double px, boolean bold, int rgb, int halo) {
      return new Face((float) px, bold, rgb, halo, 0);
    }
  }

  /// Anchored at its left edge: not the same as turned by nothing, which is anchored at its middle.
  private static final int STRAIGHT = Integer.MIN_VALUE;

  /// @param turn degrees clockwise
  private record Key(String text, Face face, int turn) {}

  private final GlyphFont regular;
  private final GlyphFont bold;
  private final Map<Key, Sprite> kept = new LinkedHashMap<>(64, 0.75f, true);

  /// Written by the lane that draws, read by whoever asks how much is kept.
  private volatile long bytes;

  TextSprites(GlyphFont regular, GlyphFont bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /// The word, anchored at the middle of its left edge.
  Sprite sprite(String text, Face face) {
    return held(new Key(text, face, STRAIGHT));
  }

  /// The word turned about its middle, which is the anchor.
  ///
  /// @param degrees clockwise
  Sprite turned(String text, Face face, int degrees) {
    return held(new Key(text, face, degrees));
  }

  private Sprite held(Key key) {
    var known = kept.get(key);
    if (known != null) {
      return known;
    }
    var made = key.turn() == STRAIGHT ? draw(key) : drawTurned(key);
    kept.put(key, made);
    long now = bytes + made.bytes();
    var oldest = kept.values().iterator();
    while (kept.size() > KEPT || now > MOST_BYTES && kept.size() > 1) {
      now -= oldest.next().bytes();
      oldest.remove();
    }
    bytes = now;
    return made;
  }

  /// Bytes of the words kept; on any lane.
  long bytes() {
    return bytes;
  }

  private Sprite drawTurned(Key key) {
    var face = key.face();
    var font = face.bold() ? bold : regular;
    float rim = face.halo() < 0 ? 0 : Math.max(1.2f, face.px() * 0.11f);
    int half = (int) Math.ceil(font.width(key.text()) * face.px() / 2 + face.px());
    var ink = Ink.sheer(2 * half + 1, 2 * half + 1);
    double a = Math.toRadians(key.turn());
    for (int pass = rim > 0 ? 0 : 1; pass < 2; pass++) {
      turnedGlyphs(ink, font, key, a, half + 0.5f, pass == 0 ? rim : 0);
      ink.fill(pass == 0 ? face.halo() : face.rgb(), pass == 0 ? 0.8f : 1);
    }
    return Sprite.of(ink, half, half).trimmed();
  }

  private static void turnedGlyphs(
      Ink ink, GlyphFont font, Key key, double turn, float c, float rim) {
    float px = key.face().px();
    float cos = (float) Math.cos(turn);
    float sin = (float) Math.sin(turn);
    float x = -font.width(key.text()) * px / 2;
    float base = px * 0.36f;
    for (int code : key.text().codePoints().toArray()) {
      var e = font.glyph(code).edges();
      for (int i = 0; i < e.length; i += 4) {
        float ax = x + e[i] * px;
        float ay = base - e[i + 1] * px;
        float bx = x + e[i + 2] * px;
        float by = base - e[i + 3] * px;
        float x0 = c + ax * cos - ay * sin;
        float y0 = c + ax * sin + ay * cos;
        float x1 = c + bx * cos - by * sin;
        float y1 = c + bx * sin + by * cos;
        if (rim > 0) {
          ink.stroke(x0, y0, x1, y1, rim);
          ink.square(x1, y1, rim * 0.8f);
        } else {
          ink.edge(x0, y0, x1, y1);
        }
      }
      x += font.glyph(code).advance() * px;
    }
  }

  private Sprite draw(Key key) {
    var face = key.face();
    var font = face.bold() ? bold : regular;
    float px = face.px();
    float rim = face.halo() < 0 ? 0 : Math.max(1.2f, px * 0.11f);
    int pad = (int) Math.ceil(rim) + 1;
    int length = key.text().codePointCount(0, key.text().length());
    float width = (font.width(key.text()) + face.spacing() * (length - 1)) * px;
    int w = (int) Math.ceil(width) + 2 * pad;
    int h = (int) Math.ceil(px * 1.18f) + 2 * pad;
    var ink = Ink.sheer(w, h);
    float base = pad + px * (ASCENT + 0.06f);
    if (rim > 0) {
      glyphs(ink, font, key, pad, base, rim);
      ink.fill(face.halo(), 0.8f);
    }
    glyphs(ink, font, key, pad, base, 0);
    ink.fill(face.rgb(), 1);
    return Sprite.of(ink, 0, h / 2);
  }

  private static void glyphs(Ink ink, GlyphFont font, Key key, float left, float base, float rim) {
    float x = left;
    float px = key.face().px();
    for (int c : key.text().codePoints().toArray()) {
      var glyph = font.glyph(c);
      var e = glyph.edges();
      for (int i = 0; i < e.length; i += 4) {
        float x0 = x + e[i] * px;
        float y0 = base - e[i + 1] * px;
        float x1 = x + e[i + 2] * px;
        float y1 = base - e[i + 3] * px;
        if (rim > 0) {
          ink.stroke(x0, y0, x1, y1, rim);
          ink.square(x1, y1, rim * 0.8f);
        } else {
          ink.edge(x0, y0, x1, y1);
        }
      }
      x += (glyph.advance() + key.face().spacing()) * px;
    }
  }
}
