package dev.huishang.domain.hj212;

/// Where `=`, `,` and `;` may lie in a segment, a bit a byte (`<` looks like them), and whether the
/// segment is plain ASCII text. One is used again for every frame of a stream.
final class Marks {
  private long[] bits = new long[17];
  private int from;
  private int to;
  private boolean ascii;

  /// Looks at the bytes from `from` up to before `to`; there are eight at least.
  void read(byte[] b, int from, int to) {
    this.from = from;
    this.to = to;
    int blocks = (to - from >>> 6) + 1;
    if (blocks > bits.length) {
      bits = new long[blocks];
    }
    long text = -1;
    int at = from;
    int block = 0;
    for (; at <= to - Long.SIZE; at += Long.SIZE, block++) { // eight words at once, written out
      long w0 = Words.at(b, at);
      long w1 = Words.at(b, at + 8);
      long w2 = Words.at(b, at + 16);
      long w3 = Words.at(b, at + 24);
      long w4 = Words.at(b, at + 32);
      long w5 = Words.at(b, at + 40);
      long w6 = Words.at(b, at + 48);
      long w7 = Words.at(b, at + 56);
      text &= Words.text(w0) & Words.text(w1) & Words.text(w2) & Words.text(w3);
      text &= Words.text(w4) & Words.text(w5) & Words.text(w6) & Words.text(w7);
      long low = Words.marks(w0) | Words.marks(w1) << 8;
      low |= Words.marks(w2) << 16 | Words.marks(w3) << 24;
      long high = Words.marks(w4) << 32 | Words.marks(w5) << 40;
      bits[block] = low | high | Words.marks(w6) << 48 | Words.marks(w7) << 56;
    }
    long found = 0;
    for (int shift = 0; at <= to - Long.BYTES; at += Long.BYTES, shift += Long.BYTES) {
      long word = Words.at(b, at);
      text &= Words.text(word);
      found |= Words.marks(word) << shift;
    }
    if (at < to) {
      long rest = Words.rest(b, at, to) | Words.BLANKS << (to - at) * Byte.SIZE;
      text &= Words.text(rest);
      found |= Words.marks(rest) << (at - from & 63);
    }
    bits[block] = found;
    ascii = (text & Words.HIGHS) == Words.HIGHS;
  }

  /// True when there are only printable ASCII characters.
  boolean ascii() {
    return ascii;
  }

  /// Place of the next mark from `at`, the end of the segment where there is none.
  int next(int at) {
    int place = at - from;
    int block = place >>> 6;
    int last = to - from >>> 6;
    long found = block > last ? 0 : bits[block] & -1L << place;
    while (found == 0) {
      if (++block > last) {
        return to;
      }
      found = bits[block];
    }
    return from + (block << 6) + Long.numberOfTrailingZeros(found);
  }

  /// The marks of the block a place is in, those before it left out.
  long from(int at) {
    return bits[at - from >>> 6] & -1L << at - from;
  }

  /// Start of the block a place is in.
  int block(int at) {
    return from + (at - from & -Long.SIZE);
  }
}
