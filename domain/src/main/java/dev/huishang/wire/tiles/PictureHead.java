package dev.huishang.wire.tiles;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What the first bytes of a tile say it is, read without decoding anything.
///
/// @param width pixels, 0 where the kind is no picture the map can show
/// @param height pixels
public record PictureHead(Kind kind, int width, int height) {
  /// Kinds of answers.
  public enum Kind {
    PNG,
    JPEG,
    WEBP,
    AVIF,
    GIF,
    TIFF,
    VECTOR,
    MARKUP,
    JSON,
    NOTHING,
    UNKNOWN;

    /// True where the map can show it.
    public boolean shown() {
      return this == PNG || this == JPEG;
    }
  }

  /// Reads the head of these bytes; whatever they are, it answers.
  public static PictureHead of(byte[] body) {
    return switch (kind(body)) {
      case PNG ->
          body.length < 24
              ? new PictureHead(Kind.UNKNOWN, 0, 0)
              : new PictureHead(Kind.PNG, big(body, 16, 4), big(body, 20, 4));
      case JPEG -> jpeg(body);
      case WEBP, AVIF, GIF, TIFF, VECTOR, MARKUP, JSON, NOTHING, UNKNOWN ->
          new PictureHead(kind(body), 0, 0);
    };
  }

  private static Kind kind(byte[] body) {
    if (body.length == 0) {
      return Kind.NOTHING;
    }
    var text = new String(body, 0, Math.min(64, body.length), StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Kind.PNG;
    }
    if (text.startsWith("\u00ff\u00d8\u00ff")) {
      return Kind.JPEG;
    }
    if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
      return Kind.WEBP;
    }
    if (text.startsWith("ftypavif", 4) || text.startsWith("ftypavis", 4)) {
      return Kind.AVIF;
    }
    if (text.startsWith("GIF8")) {
      return Kind.GIF;
    }
    if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
      return Kind.TIFF;
    }
    if (text.startsWith("\u001f\u008b") || text.startsWith("\u001a")) {
      return Kind.VECTOR; // gzip or a bare layer of a vector tile
    }
    var plain = text.replace("\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
    if (plain.startsWith("<")) {
      return Kind.MARKUP;
    }
    return plain.startsWith("{") || plain.startsWith("[") ? Kind.JSON : Kind.UNKNOWN;
  }

  /// Walks the segments to the one that says how large the picture is.
  private static PictureHead jpeg(byte[] body) {
    int at = 2;
    while (at + 9 < body.length && (body[at] & 0xFF) == 0xFF) {
      int marker = body[at + 1] & 0xFF;
      boolean frame =
          marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      if (frame) {
        return new PictureHead(Kind.JPEG, big(body, at + 7, 2), big(body, at + 5, 2));
      }
      at += marker == 0xFF ? 1 : 2 + Math.max(2, big(body, at + 2, 2));
    }
    return new PictureHead(Kind.UNKNOWN, 0, 0);
  }

  private static int big(byte[] body, int at, int bytes) {
    int value = 0;
    for (int i = 0; i < bytes; i++) {
      value = value << 8 | body[at + i] & 0xFF;
    }
    return value;
  }
}
