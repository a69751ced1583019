package dev.huishang.domain.hj212;

import java.util.Arrays;

/// Where the items of the data area lie: groups parted by `;`, items in a group parted by `,`, key
/// and value parted by `=`. One is used again for every frame of a stream.
final class Area {
  private long[] spans = new long[64];
  private long seenLow;
  private long seenHigh;
  private int count;
  private int notes;

  /// Reads the bytes from `from` up to before `to`.
  void read(byte[] b, int from, int to) {
    count = 0;
    notes = 0;
    seenLow = 0;
    seenHigh = 0;
    if (from == to) {
      return;
    }
    int group = 0;
    int start = from;
    int equals = -1;
    int at = from;
    for (; at <= to - Long.BYTES; at += Long.BYTES) {
      long word = Words.at(b, at);
      long marks = Words.find(word, '=') | Words.find(word, ',') | Words.find(word, ';');
      for (; marks != 0; marks &= marks - 1) {
        int place = at + (Long.numberOfTrailingZeros(marks) >>> 3);
        byte mark = b[place];
        if (mark == '=') {
          equals = equals < 0 ? place : equals;
        } else {
          add(b, start, equals, place, group);
          start = place + 1;
          equals = -1;
          group += mark == ';' ? 1 : 0;
        }
      }
    }
    for (; at < to; at++) {
      byte mark = b[at];
      if (mark == '=') {
        equals = equals < 0 ? at : equals;
      } else if (mark == ',' || mark == ';') {
        add(b, start, equals, at, group);
        start = at + 1;
        equals = -1;
        group += mark == ';' ? 1 : 0;
      }
    }
    add(b, start, equals, to, group);
  }

  private void add(byte[] b, int start, int equals, int end, int group) {
    if (count == spans.length) {
      spans = Arrays.copyOf(spans, 2 * count); // a segment bounds it: one item a byte at most
    }
    int keyEnd = equals < 0 ? end : equals;
    if (equals < 0) {
      note(start == end ? Note.EMPTY_ITEM : Note.NO_EQUALS);
    } else if (seen(b, start, keyEnd) && repeated(b, start, keyEnd)) {
      note(Note.REPEATED_KEY);
    }
    if (start < end && b[start] == ' ') {
      note(Note.BLANK);
    }
    spans[count++] = Span.of(start, keyEnd, end, group);
  }

  /// Marks the key and tells whether it may have come before.
  private boolean seen(byte[] b, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + b[i];
    }
    hash ^= hash >>> 15;
    long bit = 1L << hash;
    boolean low = (hash & 64) == 0;
    boolean seen = ((low ? seenLow : seenHigh) & bit) != 0;
    if (low) {
      seenLow |= bit;
    } else {
      seenHigh |= bit;
    }
    return seen;
  }

  private boolean repeated(byte[] b, int from, int to) {
    for (int i = 0; i < count; i++) {
      int key = Span.key(spans[i]);
      if (Arrays.equals(b, from, to, b, key, Span.equals(spans[i]))) {
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
