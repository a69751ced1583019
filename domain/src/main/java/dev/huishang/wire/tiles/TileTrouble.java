package dev.huishang.wire.tiles;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is wrong with a base map now; at most one per source, however many tiles it concerns.
///
/// @param source id of the source
/// @param where host or file, never an address with a key
/// @param detail what was seen: a number, a kind of picture, a host; empty where nothing is known
/// @param since when it began
public record TileTrouble(String source, Kind kind, String where, String detail, Instant since) {
  /// What can be wrong.
  public enum Kind {
    /// The server says that it has no such tile.
    MISSING,
    /// A page or a message instead of a picture.
    MARKUP,
    /// A picture the map cannot show: WebP, AVIF, a vector tile.
    FORMAT,
    /// A picture of another size than configured.
    SIZE,
    /// Starts as a picture and cannot be read.
    CORRUPT,
    /// More bytes than a tile may have.
    LARGE,
    /// No answer in time.
    SLOW,
    /// No connection.
    UNREACHABLE,
    /// Key or right refused, or quota used up.
    DENIED,
    /// Told to wait, or failing.
    BUSY,
    /// Sent on to a host that is not configured.
    ELSEWHERE,
    /// The file cannot be used.
    FILE
  }

  /// What speaks against showing these bytes as a tile of that size; null for nothing.
  public static @Nullable Kind of(byte[] body, int tileSize) {
    var head = PictureHead.of(body);
    return switch (head.kind()) {
      case PNG, JPEG -> head.width() == tileSize && head.height() == tileSize ? null : Kind.SIZE;
      case MARKUP, JSON -> Kind.MARKUP;
      case WEBP, AVIF, GIF, TIFF, VECTOR -> Kind.FORMAT;
      case NOTHING -> Kind.MISSING;
      case UNKNOWN -> Kind.CORRUPT;
    };
  }

  /// What was seen in these bytes, for the notice.
  public static String detail(byte[] body) {
    var head = PictureHead.of(body);
    return head.kind().shown()
        ? head.width() + " x " + head.height()
        : head.kind() == PictureHead.Kind.UNKNOWN ? "" : head.kind().name();
  }
}
