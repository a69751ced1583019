package dev.huishang.domain.hj212;

import java.util.Arrays;

/// Where the items of the data area lie: groups parted by `;`, items in a group parted by `,`, key
/// and value parted by `=`. One is used again for every frame of a stream.
final class Area {
  private long[] spans = new long[64];
  private long[] hashes = new long[64];
  private long seenLow;
  private long seenHigh;
  private int count;
  private int notes;

  /// Reads the bytes from `from` up to before `to`.
  void read(byte[] b, int from, int to, Marks marks) {
    count = 0;
    notes = 0;
    seenLow = 0;
    seenHigh = 0;
    if (from == to) {
      return;
    }
    int start = from;
    int equals = -1;
    int group = 0;
    for (int at = from; at < to; at = marks.block(at) + Long.SIZE) {
      int block = marks.block(at);
      for (long bits = marks.from(at); bits != 0; bits &= bits - 1) {
        int place = block + Long.numberOfTrailingZeros(bits);
        byte mark = b[place];
        if (mark == '=') {
          equals = equals < 0 ? place : equals;
        } else if (mark != '<') {
          add(b, start, equals, place, group);
          start = place + 1;
          equals = -1;
          group += mark & 1; // ; is odd, the comma is even
        }
      }
    }
    add(b, start, equals, to, group);
  }

  private void add(byte[] b, int start, int equals, int end, int group) {
    if (count == spans.length) {
      spans = Arrays.copyOf(spans, 2 * count); // a segment bounds it: one item a byte at most
      hashes = Arrays.copyOf(hashes, 2 * count);
    }
    int keyEnd = equals < 0 ? end : equals;
    hashes[count] = 0;
    if (equals < 0) {
      note(start == end ? Note.EMPTY_ITEM : Note.NO_EQUALS);
    } else if (repeated(b, start, keyEnd)) {
      note(Note.REPEATED_KEY);
    }
    if (start < end && b[start] == ' ') {
      note(Note.BLANK);
    }
    spans[count++] = Span.of(start, keyEnd, end, group);
  }

  /// Tells whether this key came before.
  private boolean repeated(byte[] b, int from, int to) {
    long hash = hash(b, from, to);
    hashes[count] = hash;
    long bit = 1L << hash;
    boolean low = hash >= 0;
    boolean perhaps = ((low ? seenLow : seenHigh) & bit) != 0;
    if (low) {
      seenLow |= bit;
    } else {
      seenHigh |= bit;
    }
    return perhaps && before(b, from, to, hash);
  }

  /// First and last eight bytes of the key, mixed. Eight bytes lie behind every key: the end of the
  /// frame.
  private static long hash(byte[] b, int from, int to) {
    int length = to - from;
    long first = Words.at(b, from);
    long mixed =
        length >= Long.BYTES
            ? first + 31 * Words.at(b, to - Long.BYTES)
            : first & (1L << length * Byte.SIZE) - 1;
    mixed *= 0x9E3779B97F4A7C15L;
    return mixed ^ mixed >>> 32;
  }

  private boolean before(byte[] b, int from, int to, long hash) {
    for (int i = 0; i < count; i++) {
      if (hashes[i] == hash
          && Arrays.equals(b, from, to, b, Span.key(spans[i]), Span.equals(spans[i]))) {
        return true;
      }
    }
    return false;
  }

  private void note(Note note) {
    notes |= 1 << note.ordinal();
  }

  int notes() {
    return notes;
  }

  long[] spans() {
    return Arrays.copyOf(spans, count);
  }
}
