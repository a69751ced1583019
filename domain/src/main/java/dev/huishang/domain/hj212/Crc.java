package dev.huishang.domain.hj212;

import java.util.HexFormat;

/// The check of HJ 212-2017 Appendix A. It is not CRC-16/MODBUS: the register is shifted before the
/// byte is taken in, so its low half is lost with every byte.
///
/// What is left is a register of eight bits, and with the polynomial of the standard the step
/// returns to where it began after eight bytes. So words of eight bytes can be laid over one
/// another first, which is what makes the check cheap here. It also makes it weak: it does not see
/// bytes that changed places eight apart.
public final class Crc {
  private static final HexFormat DIGITS = HexFormat.of().withUpperCase();
  private static final int BYTE = 0xFF;
  private static final int STEPS = Long.BYTES;
  private final int init;
  private final short[] table = new short[BYTE + 1];

  /// Where a high half stands after so many steps: `steps << 8 | high`.
  private final byte[] after = new byte[STEPS << Byte.SIZE];

  private final boolean folds;

  /// The check with the start value and the polynomial the standard prints.
  public Crc(int init, int polynomial) {
    this.init = init;
    for (int x = 0; x <= BYTE; x++) {
      int register = x;
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        register = (register & 1) == 0 ? register >> 1 : register >> 1 ^ polynomial;
      }
      table[x] = (short) register;
    }
    boolean returns = true;
    for (int x = 0; x <= BYTE; x++) {
      int high = x;
      for (int i = 0; i < STEPS; i++) {
        after[i << Byte.SIZE | x] = (byte) high;
        high = step(high << Byte.SIZE, 0) >> Byte.SIZE;
      }
      returns &= high == x;
    }
    folds = returns;
  }

  private int step(int register, int value) {
    return table[register >> Byte.SIZE ^ value & BYTE] & 0xFFFF;
  }

  /// The check over the bytes from `from` up to before `to`, 0 to 65535.
  public int of(byte[] bytes, int from, int to) {
    int length = to - from;
    if (!folds || length < Long.BYTES) {
      int register = init;
      for (int at = from; at < to; at++) {
        register = step(register, bytes[at]);
      }
      return register;
    }
    long laid = 0;
    int at = from;
    for (; at <= to - Long.BYTES; at += Long.BYTES) {
      laid ^= Words.at(bytes, at);
    }
    return finish(laid ^ Words.rest(bytes, at, to), length, bytes[to - 1]);
  }

  /// The check of words laid over one another, the bytes behind the last whole word among them. A
  /// byte has as many steps before it as bytes follow it; the last one is taken in apart.
  private int finish(long laid, int length, byte last) {
    int place = length - 1;
    long lanes = laid ^ (last & (long) BYTE) << (place & 7) * Byte.SIZE ^ init >> Byte.SIZE;
    int high = 0;
    for (int i = 0; i < STEPS; i++) {
      high ^= after[(place - i & 7) << Byte.SIZE | (int) (lanes >>> i * Byte.SIZE) & BYTE];
    }
    return table[(high ^ last) & BYTE] & 0xFFFF;
  }

  /// A check as a frame carries it: four upper-case hexadecimal digits.
  static String hex(int crc) {
    return DIGITS.toHexDigits((short) crc);
  }
}
