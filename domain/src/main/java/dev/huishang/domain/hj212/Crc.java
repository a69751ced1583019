package dev.huishang.domain.hj212;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The check of HJ 212-2017 Appendix A. It is not CRC-16/MODBUS: the register is shifted before the
/// byte is taken in, so its low half is lost with every byte.
///
/// What is left is a register of eight bits, and with the polynomial of the standard the step
/// returns to where it began after eight bytes. So words of eight bytes can be laid over one
/// another first, which is what makes the check cheap here. It also makes it weak: it does not see
/// bytes that changed places eight apart.
public final class Crc {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int BYTE = 0xFF;
  private final int init;
  private final short[] table = new short[BYTE + 1];
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
    folds = returnsAfterEight();
  }

  private boolean returnsAfterEight() {
    for (int x = 0; x <= BYTE; x++) {
      int high = x;
      for (int i = 0; i < Long.BYTES; i++) {
        high = step(high << Byte.SIZE, 0) >> Byte.SIZE;
      }
      if (high != x) {
        return false;
      }
    }
    return true;
  }

  private int step(int register, int value) {
    return table[register >> Byte.SIZE ^ value & BYTE] & 0xFFFF;
  }

  /// The check over the bytes from `from` up to before `to`, 0 to 65535.
  public int of(byte[] bytes, int from, int to) {
    int at = from;
    int register = init;
    if (folds && to - from > Long.BYTES) {
      long laid = 0;
      for (; at <= to - Long.BYTES; at += Long.BYTES) {
        laid ^= (long) WORD.get(bytes, at);
      }
      for (int i = 0; i < Long.BYTES; i++) {
        register = step(register, (int) (laid >>> i * Byte.SIZE));
      }
    }
    for (; at < to; at++) {
      register = step(register, bytes[at]);
    }
    return register;
  }
}
