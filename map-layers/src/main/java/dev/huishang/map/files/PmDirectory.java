package dev.huishang.map.files;

import dev.huishang.map.files.BadTileFile.Code;
import org.jspecify.annotations.Nullable;

/// A directory of a PMTiles file: runs of tiles and leaves, in the order of their numbers.
final class PmDirectory {
  /// Bytes of a directory, unpacked; real ones have 16 kB.
  static final int MOST_BYTES = 1 << 19;

  /// One row.
  ///
  /// @param leaf true when it points to another directory
  record Entry(long offset, long length, boolean leaf) {}

  private final long[] ids;
  private final long[] runs;
  private final long[] lengths;
  private final long[] offsets;

  private PmDirectory(int n) {
    ids = new long[n];
    runs = new long[n];
    lengths = new long[n];
    offsets = new long[n];
  }

  static PmDirectory of(byte[] body) throws BadTileFile {
    var in = new Numbers(body);
    long n = in.next();
    if (n < 0 || n > body.length / 4) { // a row takes four bytes at least
      throw new BadTileFile(Code.DIRECTORY, n + " entries in " + body.length + " bytes");
    }
    var directory = new PmDirectory((int) n);
    long id = 0;
    for (int i = 0; i < n; i++) {
      long step = in.next();
      id += step;
      if (step < 0 || id < 0 || i > 0 && step == 0) {
        throw new BadTileFile(Code.DIRECTORY, "order");
      }
      directory.ids[i] = id;
    }
    for (int i = 0; i < n; i++) {
      directory.runs[i] = in.next();
    }
    for (int i = 0; i < n; i++) {
      directory.lengths[i] = in.next();
    }
    directory.offsets(in);
    return directory;
  }

  private void offsets(Numbers in) throws BadTileFile {
    for (int i = 0; i < ids.length; i++) {
      long offset = in.next();
      boolean follows = offset == 0 && i > 0;
      offsets[i] = follows ? offsets[i - 1] + lengths[i - 1] : offset - 1;
      if (runs[i] < 0 || lengths[i] <= 0 || offsets[i] < 0) {
        throw new BadTileFile(Code.DIRECTORY, "entry " + i);
      }
    }
  }

  int size() {
    return ids.length;
  }

  Entry entry(int i) {
    return new Entry(offsets[i], lengths[i], runs[i] == 0);
  }

  /// What holds this tile, or null for nothing.
  @Nullable Entry find(long id) {
    int at = java.util.Arrays.binarySearch(ids, id);
    int i = at >= 0 ? at : -at - 2;
    if (i < 0) {
      return null;
    }
    return runs[i] == 0 || id - ids[i] < runs[i] ? entry(i) : null;
  }

  /// Numbers of variable length.
  private static final class Numbers {
    private final byte[] body;
    private int at;

    Numbers(byte[] body) {
      this.body = body;
    }

    long next() throws BadTileFile {
      long value = 0;
      for (int shift = 0; shift < 64; shift += 7) {
        if (at >= body.length) {
          throw new BadTileFile(Code.DIRECTORY, "ends early");
        }
        byte b = body[at++];
        value |= (long) (b & 0x7F) << shift;
        if (b >= 0) {
          return value;
        }
      }
      throw new BadTileFile(Code.DIRECTORY, "number too long");
    }
  }
}
