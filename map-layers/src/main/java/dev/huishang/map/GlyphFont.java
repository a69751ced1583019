package dev.huishang.map;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the outlines of a TrueType font, so that labels are drawn without a toolkit and on a
/// machine without fonts. Only what a subset needs: `cmap` format 4 and 12, simple and composite
/// glyphs.
public final class GlyphFont {
  private final ByteBuffer data;
  private final Map<String, Integer> tables = new HashMap<>();
  private final Map<Integer, Glyph> glyphs = new HashMap<>();
  private final int unitsPerEm;
  private final boolean longLoca;
  private final int metrics;
  private final int cmap;

  /// Outline as pairs of points of straight edges in em, y upwards, and the advance in em.
  record Glyph(float[] edges, float advance) {}

  private GlyphFont(byte[] bytes) throws IOException {
    data = ByteBuffer.wrap(bytes);
    int n = data.getShort(4);
    for (int i = 0; i < n; i++) {
      int at = 12 + i * 16;
      var tag = new String(bytes, at, 4, java.nio.charset.StandardCharsets.US_ASCII);
      tables.put(tag, data.getInt(at + 8));
    }
    if (!tables.containsKey("glyf")) {
      throw new IOException("the font has no TrueType outlines");
    }
    unitsPerEm = data.getShort(table("head") + 18);
    longLoca = data.getShort(table("head") + 50) != 0;
    metrics = data.getShort(table("hhea") + 34);
    cmap = chooseCmap();
  }

  /// Reads a font.
  ///
  /// @throws IOException when it is no TrueType font with outlines
  public static GlyphFont read(InputStream in) throws IOException {
    return new GlyphFont(in.readAllBytes());
  }

  private int table(String tag) {
    return tables.getOrDefault(tag, 0);
  }

  private int chooseCmap() throws IOException {
    int base = table("cmap");
    int best = -1;
    for (int i = 0; i < data.getShort(base + 2); i++) {
      int at = base + data.getInt(base + 4 + i * 8 + 4);
      int format = data.getShort(at);
      if (format == 12 || (format == 4 && best < 0)) {
        best = at;
      }
    }
    if (best < 0) {
      throw new IOException("the font has no character map we read");
    }
    return best;
  }

  /// True when the font has a glyph for the character.
  public boolean has(int codePoint) {
    return index(codePoint) != 0;
  }

  private int index(int c) {
    if (data.getShort(cmap) == 12) {
      for (int i = 0, n = data.getInt(cmap + 12); i < n; i++) {
        int at = cmap + 16 + i * 12;
        if (c >= data.getInt(at) && c <= data.getInt(at + 4)) {
          return data.getInt(at + 8) + c - data.getInt(at);
        }
      }
      return 0;
    }
    int segments = u16(cmap + 6) / 2;
    for (int i = 0; i < segments; i++) {
      int end = u16(cmap + 14 + i * 2);
      int start = u16(cmap + 16 + segments * 2 + i * 2);
      if (c >= start && c <= end) {
        int delta = u16(cmap + 16 + segments * 4 + i * 2);
        int place = cmap + 16 + segments * 6 + i * 2;
        int offset = u16(place);
        int glyph = offset == 0 ? c : u16(place + offset + (c - start) * 2);
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
      }
    }
    return 0;
  }

  private int u16(int at) {
    return data.getShort(at) & 0xFFFF;
  }

  /// The glyph of a character; a character without one is an empty box of one em.
  synchronized Glyph glyph(int codePoint) {
    return glyphs.computeIfAbsent(codePoint, c -> make(index(c)));
  }

  /// Width of a text in em.
  float width(String text) {
    float width = 0;
    for (int c : text.codePoints().toArray()) {
      width += glyph(c).advance();
    }
    return width;
  }

  private Glyph make(int index) {
    int metric = Math.min(index, metrics - 1);
    float advance = (float) u16(table("hmtx") + metric * 4) / unitsPerEm;
    var edges = new ArrayList<float[]>();
    outline(index, 0, 0, edges, 0);
    var flat = new float[edges.size() * 4];
    for (int i = 0; i < edges.size(); i++) {
      for (int k = 0; k < 4; k++) {
        flat[i * 4 + k] = edges.get(i)[k] / unitsPerEm;
      }
    }
    return new Glyph(flat, advance);
  }

  private int location(int index) {
    int loca = table("loca");
    return longLoca ? data.getInt(loca + index * 4) : u16(loca + index * 2) * 2;
  }

  private void outline(int index, float dx, float dy, List<float[]> out, int depth) {
    int start = location(index);
    if (start == location(index + 1) || depth > 5) {
      return;
    }
    int at = table("glyf") + start;
    int contours = data.getShort(at);
    if (contours >= 0) {
      new GlyphOutline(data, at, contours).edges(dx, dy, out);
      return;
    }
    int p = at + 10;
    int flags;
    do {
      flags = u16(p);
      int part = u16(p + 2);
      p += 4;
      boolean words = (flags & 1) != 0;
      float px = words ? data.getShort(p) : data.get(p);
      float py = words ? data.getShort(p + 2) : data.get(p + 1);
      p += words ? 4 : 2;
      p += (flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
      outline(part, dx + px, dy + py, out, depth + 1);
    } while ((flags & 0x20) != 0);
  }
}
