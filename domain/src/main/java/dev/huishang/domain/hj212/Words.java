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

  /// Brings the lowest bits of eight bytes together in the highest byte.
  private static final long GATHER = 0x0102040810204080L;

  static final long HIGHS = 0x8080808080808080L;
  static final long BLANKS = ' ' * ONES;

  /// Eight bytes from `at`, the first in the lowest place.
  static long at(byte[] bytes, int at) {
    return (long) WORD.get(bytes, at);
  }

  /// The up to seven bytes from `at` up to before `to`, zeros behind them. Eight bytes at least lie
  /// before `to`.
  static long rest(byte[] bytes, int at, int to) {
    return at == to ? 0 : at(bytes, to - Long.BYTES) >>> (Long.BYTES - (to - at)) * Byte.SIZE;
  }

  /// High bits set in the places of printable ASCII characters; all are set only where all are.
  static long text(long w) {
    return w + 0x60 * ONES & ~(w + ONES) & ~w; // from the blank up, below DEL
  }

  /// Which of eight bytes are `,` or lie between `;` and `=`, as the lowest eight bits.
  static long marks(long word) {
    long w = word & ~HIGHS;
    long fromSemicolon = w + 0x45 * ONES;
    long aboveEquals = w + 0x42 * ONES;
    long notComma = (w ^ ',' * ONES) + ~HIGHS;
    long found = (fromSemicolon & ~aboveEquals | ~notComma) & ~word & HIGHS;
    return (found >>> 7) * GATHER >>> 56;
  }

  /// True when all eight bytes are decimal digits.
  static boolean digits(long word) {
    long x = word ^ '0' * ONES;
    return (((x & ~HIGHS) + 0x76 * ONES | x) & HIGHS) == 0;
  }

  /// True when the bytes are UTF-8 text without control characters.
  static boolean text(byte[] bytes, int from, int to) {
    int at = from;
    for (; at <= to - Long.BYTES; at += Long.BYTES) {
      if ((text(at(bytes, at)) & HIGHS) != HIGHS) {
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
      int b = bytes[i];
      int letter = (b | 0x20) - 'a';
      int digit = letter >= 0 && letter < 6 ? letter + 10 : b - '0';
      if (digit < 0 || digit > 15 || digit > 9 && digit != letter + 10) {
        return -1;
      }
      number = number << 4 | digit;
    }
    return number;
  }

  private Words() {}
}
