package dev.huishang.domain.hj212;

/// Where the fields before the data area lie. One is used again for every frame of a stream.
final class Head {
  /// More fields than any edition has; a head with more is not read.
  private static final int MOST = 32;

  private static final long BYTE = 0xFF;

  // Names as a word of the frame holds them: the first character lowest.
  private static final int QN = 'Q' | 'N' << 8;
  private static final int ST = 'S' | 'T' << 8;
  private static final int CN = 'C' | 'N' << 8;
  private static final int PW = 'P' | 'W' << 8;
  private static final int MN = 'M' | 'N' << 8;
  private static final int RF = 'R' | 'F' << 8;
  private static final int CP = 'C' | 'P' << 8;
  private static final int PNO = 'P' | 'N' << 8 | 'O' << 16;
  private static final int PNUM = 'P' | 'N' << 8 | 'U' << 16 | 'M' << 24;
  private static final int FLAG = 'F' | 'l' << 8 | 'a' << 16 | 'g' << 24;

  final long[] spans = new long[MOST];
  int count;
  long qn;
  long st;
  long cn;
  long pw;
  long mn;
  long flag;
  long pnum;
  long pno;
  long rf;

  /// First byte behind `CP=&&`.
  int area;

  int notes;

  /// Name of a field that came twice, else empty.
  String twice = "";

  /// Reads up to `CP=&&`; false where there is none.
  boolean read(byte[] b, int from, int to, Marks marks) {
    count = 0;
    notes = 0;
    twice = "";
    qn = st = cn = pw = mn = flag = pnum = pno = rf = 0;
    int at = from;
    while (at < to) {
      int start = at;
      while (start < to && b[start] == ' ') {
        start++;
        note(Note.BLANK);
      }
      int equals = quick(b, start);
      if (equals == 0) {
        equals = nameEnd(b, marks, start, to);
      }
      int key = equals - start > Integer.BYTES ? 0 : key(b, start, equals);
      if (key == CP && equals + 2 < to && b[equals + 1] == '&' && b[equals + 2] == '&') {
        area = equals + 3;
        return true;
      }
      int end = equals;
      while (end < to && b[end] != ';') {
        end = marks.next(end + 1);
      }
      if (end == to || count == MOST) {
        return false;
      }
      long span = Span.of(at, equals, end, 0);
      spans[count++] = span;
      keep(key, span);
      at = end + 1;
    }
    return false;
  }

  /// The `=` behind a name of two letters or behind Flag, 0 where another name stands here.
  private static int quick(byte[] b, int at) {
    if (at > b.length - Long.BYTES) {
      return 0;
    }
    long word = Words.at(b, at);
    if ((word >>> 2 * Byte.SIZE & BYTE) == '=') {
      return switch ((int) word & 0xFFFF) {
        case QN, ST, CN, PW, MN, RF, CP -> at + 2;
        default -> 0;
      };
    }
    return (int) word == FLAG && (word >>> Integer.SIZE & BYTE) == '=' ? at + 4 : 0;
  }

  /// The `=` or `;` behind a name; commas part nothing here.
  private static int nameEnd(byte[] b, Marks marks, int from, int to) {
    int at = marks.next(from);
    while (at < to && b[at] != '=' && b[at] != ';') {
      at = marks.next(at + 1);
    }
    return at;
  }

  private static int key(byte[] b, int from, int to) {
    int key = 0;
    for (int i = to - 1; i >= from; i--) {
      key = key << Byte.SIZE | (int) (b[i] & BYTE);
    }
    return key;
  }

  private void keep(int key, long span) {
    switch (key) {
      case QN -> qn = once(qn, span, "QN");
      case ST -> st = once(st, span, "ST");
      case CN -> cn = once(cn, span, "CN");
      case PW -> pw = once(pw, span, "PW");
      case MN -> mn = once(mn, span, "MN");
      case FLAG -> flag = once(flag, span, "Flag");
      case PNUM -> pnum = once(pnum, span, "PNUM");
      case PNO -> pno = once(pno, span, "PNO");
      case RF -> rf = once(rf, span, "RF");
      default -> note(Note.OTHER_FIELD);
    }
  }

  private long once(long old, long span, String name) {
    if (old != 0) {
      twice = name;
    }
    return old == 0 ? span : old;
  }

  void note(Note note) {
    notes |= 1 << note.ordinal();
  }
}
