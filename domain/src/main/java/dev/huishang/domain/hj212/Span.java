package dev.huishang.domain.hj212;

/// Where a key and its value lie in a frame, packed into one long: start of the key, place of the
/// `=`, end of the value, number of the group. Frames are short enough for 16 bits each. Where
/// there is no `=` its place is the end.
final class Span {
  private static final int BITS = 16;
  private static final int MASK = 0xFFFF;

  static long of(int key, int equals, int end, int group) {
    return key | (long) equals << BITS | (long) end << 2 * BITS | (long) group << 3 * BITS;
  }

  static int key(long span) {
    return (int) span & MASK;
  }

  static int equals(long span) {
    return (int) (span >>> BITS) & MASK;
  }

  static int value(long span) {
    return Math.min(equals(span) + 1, end(span));
  }

  static int end(long span) {
    return (int) (span >>> 2 * BITS) & MASK;
  }

  static int group(long span) {
    return (int) (span >>> 3 * BITS);
  }

  private Span() {}
}
