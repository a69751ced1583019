package dev.huishang.domain.hj212;

/// Where the fields before the data area lie. One is used again for every frame of a stream.
final class Head {
  /// More fields than any edition has; a head with more is not read.
  private static final int MOST = 32;

  private static final int BYTE = 0xFF;
  private static final int QN = 'Q' << 8 | 'N';
  private static final int ST = 'S' << 8 | 'T';
  private static final int CN = 'C' << 8 | 'N';
  private static final int PW = 'P' << 8 | 'W';
  private static final int MN = 'M' << 8 | 'N';
  private static final int RF = 'R' << 8 | 'F';
  private static final int CP = 'C' << 8 | 'P';
  private static final int PNO = 'P' << 16 | 'N' << 8 | 'O';
  private static final int PNUM = 'P' << 24 | 'N' << 16 | 'U' << 8 | 'M';
  private static final int FLAG = 'F' << 24 | 'l' << 16 | 'a' << 8 | 'g';

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
  boolean read(byte[] b, int from, int to) {
    count = 0;
    notes = 0;
    twice = "";
    qn = st = cn = pw = mn = flag = pnum = pno = rf = 0;
    int at = from;
    while (at < to) {
      int key = 0;
      int equals = at;
      int start = at;
      while (equals < to && b[equals] != '=' && b[equals] != ';') {
        if (b[equals] == ' ' && equals == start) {
          start++;
          note(Note.BLANK);
        }
        key = key << Byte.SIZE | b[equals] & BYTE;
        equals++;
      }
      if (equals - start > Integer.BYTES) {
        key = 0;
      } else if (start > at && equals - start < Integer.BYTES) {
        key &= (1 << (equals - start) * Byte.SIZE) - 1; // without the blanks before it
      }
      if (key == CP && equals + 2 < to && b[equals + 1] == '&' && b[equals + 2] == '&') {
        area = equals + 3;
        return true;
      }
      int end = equals;
      while (end < to && b[end] != ';') {
        end++;
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
