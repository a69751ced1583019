package dev.huishang.domain.hj212;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CrcTest {
  private static final byte[] FRAME = Frames.printed().getFirst().bytes();

  /// The steps as HJ 212-2017 Appendix A prints them, bit by bit.
  private static int printed(byte[] bytes, int from, int to) {
    int register = 0xFFFF;
    for (int i = from; i < to; i++) {
      register = register >> 8 ^ bytes[i] & 0xFF;
      for (int bit = 0; bit < 8; bit++) {
        int lowest = register & 1;
        register >>= 1;
        if (lowest == 1) {
          register ^= 0xA001;
        }
      }
    }
    return register;
  }

  @Test
  void equalsThePrintedStepsForEveryLengthAndPlace() {
    var random = new Random(212);
    var bytes = new byte[1_100];
    for (int round = 0; round < 2_000; round++) {
      random.nextBytes(bytes);
      int from = random.nextInt(40);
      int to = from + (round < 100 ? round : random.nextInt(bytes.length - from));
      assertEquals(printed(bytes, from, to), Frames.PROTOCOL.crc().of(bytes, from, to));
    }
  }

  @Test
  void ofTheStandardsExampleIsNotThatOfModbus() {
    assertEquals(0x1C80, Frames.PROTOCOL.crc().of(FRAME, 6, FRAME.length - 6));
  }

  @Test
  void aPolynomialThatDoesNotFoldIsStillRight() {
    var other = new Crc(0xFFFF, 0x8408);
    var bytes = Frames.bytes("123456789012345678901234567890");
    int register = 0xFFFF;
    for (byte b : bytes) {
      register = register >> 8 ^ b;
      for (int bit = 0; bit < 8; bit++) {
        register = (register & 1) == 1 ? register >> 1 ^ 0x8408 : register >> 1;
      }
    }
    assertEquals(register, other.of(bytes, 0, bytes.length));
  }

  @Test
  void everyOtherCheckIsRefused() {
    int accepted = 0;
    for (int crc = 0; crc <= 0xFFFF; crc++) {
      for (var format : new String[] {"%04X", "%04x"}) {
        var frame = FRAME.clone();
        System.arraycopy(Frames.bytes(format.formatted(crc)), 0, frame, frame.length - 6, 4);
        var decoded = Frames.decode(frame).getFirst();
        if (crc == 0x1C80) {
          assertInstanceOf(Frame.class, decoded);
          accepted++;
        } else {
          assertInstanceOf(Rejection.BadCrc.class, decoded);
        }
      }
    }
    assertEquals(2, accepted);
  }

  @Test
  void everyOtherCharacterInTheCheckIsRefused() {
    var right = Frames.frame("ST=32;CN=2011;MN=9;CP=&&a=1&&"); // its check holds letters and digits
    for (int place = right.length - 6; place < right.length - 2; place++) {
      for (int value = 0; value <= 0xFF; value++) {
        var frame = right.clone();
        frame[place] = (byte) value;
        boolean same = Character.toUpperCase(value) == right[place] && value < 0x80;
        var decoded = Frames.decode(frame).getFirst();
        assertEquals(same, decoded instanceof Frame, "byte " + place + " is " + value);
      }
    }
  }

  @Test
  void everyChangedByteIsSeen() {
    for (int at = 6; at < FRAME.length - 6; at++) {
      for (int value = ' '; value < 0x7F; value++) {
        var frame = FRAME.clone();
        frame[at] = (byte) value;
        var decoded = Frames.decode(frame).getFirst();
        assertEquals(value == FRAME[at], decoded instanceof Frame, "byte " + at + " is " + value);
      }
    }
  }
}
