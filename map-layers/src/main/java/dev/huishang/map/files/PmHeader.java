package dev.huishang.map.files;

import dev.huishang.map.files.BadTileFile.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/// The first 127 bytes of a PMTiles file.
///
/// @param inner how directories and metadata are packed: 1 not, 2 gzip
/// @param outer how tiles are packed
record PmHeader(
    long root,
    long rootLength,
    long metadata,
    long metadataLength,
    long leaf,
    long leafLength,
    long data,
    long dataLength,
    int inner,
    int outer,
    int minZoom,
    int maxZoom) {
  static final int MOST_ZOOM = 26;
  private static final int BYTES = 127;
  private static final String[] PACKINGS = {"unknown", "none", "gzip", "brotli", "zstd"};
  private static final String[] TYPES = {"unknown", "mvt", "png", "jpeg", "webp", "avif"};

  static PmHeader read(FileChannel file) throws BadTileFile, IOException {
    var head = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
    while (head.hasRemaining() && file.read(head, head.position()) >= 0) {
      // a channel may give less than asked for
    }
    var magic = new String(head.array(), 0, 7, StandardCharsets.ISO_8859_1);
    if (!magic.equals("PMTiles")) {
      throw new BadTileFile(Code.KIND, "PMTiles");
    }
    if (head.get(7) != 3) {
      throw new BadTileFile(Code.KIND, "version " + (head.get(7) & 0xFF));
    }
    if (head.hasRemaining()) {
      throw new BadTileFile(Code.TRUNCATED, "");
    }
    int type = head.get(99) & 0xFF;
    if (type != 2 && type != 3 && type != 0) {
      throw new BadTileFile(Code.FORMAT, name(TYPES, type));
    }
    var read =
        new PmHeader(
            head.getLong(8),
            head.getLong(16),
            head.getLong(24),
            head.getLong(32),
            head.getLong(40),
            head.getLong(48),
            head.getLong(56),
            head.getLong(64),
            head.get(97) & 0xFF,
            head.get(98) & 0xFF,
            head.get(100) & 0xFF,
            head.get(101) & 0xFF);
    read.check(file.size());
    return read;
  }

  private static String name(String[] names, int at) {
    return at < names.length ? names[at] : String.valueOf(at);
  }

  private void check(long size) throws BadTileFile {
    part(root, rootLength, size);
    part(metadata, metadataLength, size);
    part(leaf, leafLength, size);
    part(data, dataLength, size);
    if (inner != 1 && inner != 2) {
      throw new BadTileFile(Code.FORMAT, name(PACKINGS, inner));
    }
    if (outer > 2) {
      throw new BadTileFile(Code.FORMAT, name(PACKINGS, outer));
    }
    if (minZoom > maxZoom || maxZoom > MOST_ZOOM) {
      throw new BadTileFile(Code.DIRECTORY, "zoom " + minZoom + " to " + maxZoom);
    }
  }

  private static void part(long at, long length, long size) throws BadTileFile {
    if (at < 0 || length < 0 || at > size || length > size - at) {
      throw new BadTileFile(Code.TRUNCATED, at + " + " + length + " > " + size);
    }
  }

  /// An entry must lie inside its part of the file.
  void within(long part, PmDirectory.Entry entry) throws BadTileFile {
    if (entry.offset() < 0 || entry.offset() > part - entry.length()) {
      throw new BadTileFile(Code.TRUNCATED, entry.offset() + " + " + entry.length() + " > " + part);
    }
  }

  /// A directory or metadata, unpacked to so many bytes at most.
  byte[] unpacked(byte[] body, int most) throws BadTileFile {
    return inner == 2 ? gunzip(body, most) : body;
  }

  /// A tile, unpacked to so many bytes at most.
  byte[] tile(byte[] body, int most) throws BadTileFile {
    return outer == 2 ? gunzip(body, most) : body;
  }

  private static byte[] gunzip(byte[] body, int most) throws BadTileFile {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      var out = in.readNBytes(most + 1);
      if (out.length > most) {
        throw new BadTileFile(Code.DIRECTORY, "> " + most + " bytes");
      }
      return out;
    } catch (IOException e) {
      throw new BadTileFile(Code.DIRECTORY, "gzip");
    }
  }
}
