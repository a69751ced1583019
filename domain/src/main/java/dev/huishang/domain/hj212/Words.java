package dev.huishang.domain.hj212;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Looks at eight bytes at a time.
final class Words {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long DELETES = 0x7F * ONES;
  private static final long BLANKS = ' ' * ONES;

  /// Eight bytes from `at`, the first in the lowest place.
  static long at(byte[] bytes, int at) {
    return (long) WORD.get(bytes, at);
  }

  /// High bits set in the places that hold this character; exact for bytes below 0x80.
  static long find(long word, char wanted) {
    long x = word ^ wanted * ONES;
    return ~((x & ~HIGHS) + ~HIGHS | x | ~HIGHS);
  }

  /// True when the bytes are UTF-8 text without control characters.
  static boolean text(byte[] bytes, int from, int to) {
    int at = from;
    for (; at <= to - Long.BYTES; at += Long.BYTES) {
      long w = at(bytes, at);
      long d = w ^ DELETES;
      if (((w | w - BLANKS | d - ONES & ~d) & HIGHS) != 0) {
        return slow(bytes, at, to);
      }
    }
    return slow(bytes, at, to);
  }

  private static boolean slow(byte[] bytes, int from, int to) {
    boolean ascii = true;
    for (int i = from; i < to; i++) {
      if (bytes[i] >= 0 && bytes[i] < ' ' || bytes[i] == 0x7F) {
        return false;
      }
      ascii &= bytes[i] >= 0;
    }
    if (ascii) {
      return true;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /// The number these bytes spell in decimal digits, -1 where they do not or are more than nine.
  static int number(byte[] bytes, int from, int to) {
    if (to - from < 1 || to - from > 9) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /// The number four hexadecimal digits spell in either case, -1 where they do not.
  static int hex(byte[] bytes, int from) {
    int number = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(bytes[i], 16);
      if (digit < 0) {
        return -1;
      }
      number = number << 4 | digit;
    }
    return number;
  }

  private Words() {}
}
