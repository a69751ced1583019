package dev.huishang.cache.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.huishang.domain.hj212.Decoded;
import dev.huishang.domain.hj212.Decoder;
import dev.huishang.domain.hj212.Encoded.Written;
import dev.huishang.domain.hj212.Encoder;
import dev.huishang.domain.hj212.Frame;
import dev.huishang.domain.hj212.Keys;
import dev.huishang.domain.hj212.Reason;
import dev.huishang.domain.hj212.Rejection;
import dev.huishang.domain.hj212.SegmentCipher;
import dev.huishang.wire.data.Hj212Files;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/// The protected frame of HJ 212-2025, opened and closed with real SM4.
class Sm4Test {
  private static final String MN = "010000A8900016F000169DC0";
  private static final byte[] KEY = "0000000000000000".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SEALED =
      HexFormat.of()
          .parseHex(
              "232330313639514E3D32303236303330313031303030303435363B53543D33313B434E3D323031313B50"
                  + "573D3132333435363B4D4E3D3031303030304138393030303136463030303136394443303B466C61"
                  + "673D393B43503D2626EEC3DD4CB11C1B7884BEBB61A31699E3341A2CD4CA1630419CF42D5DD993C9"
                  + "A4368C08D5E4D88F52BFA023871E703395862DA9FAC51BC69E7F233167F4253D4939A2E4EB6DE6EE"
                  + "7E096AB208C10797683D4E2626353434300D0A");
  private static final String PLAIN =
      "##0169QN=20260301010000456;ST=31;CN=2011;PW=123456;MN=010000A8900016F000169DC0;Flag=9;"
          + "CP=&&DataTime=20260301005000;a21026-Rtd=12.4,a21026-Flag=N;a34013-Rtd=3.2,"
          + "a34013-Flag=N&&5440\r\n";

  private static Keys keys(byte[] key) {
    return new Keys(new Sm4(), mn -> mn.equals(MN) ? Optional.of(key) : Optional.empty());
  }

  private static List<Decoded> decode(Keys keys, byte[] bytes) {
    var all = new ArrayList<Decoded>();
    var decoder = new Decoder(Hj212Files.protocol(), keys, all::add);
    decoder.feed(bytes, 0, bytes.length);
    decoder.end();
    return all;
  }

  @Test
  void theSampleOpensAndIsWrittenAgainToTheSameBytes() {
    var frame = assertInstanceOf(Frame.class, decode(keys(KEY), SEALED).getFirst());
    assertEquals(PLAIN, frame.raw());
    assertEquals("12.4", frame.find("a21026-Rtd").orElseThrow());
    var encoder = new Encoder(Hj212Files.protocol(), keys(KEY));
    var written = assertInstanceOf(Written.class, encoder.encode(frame.content()));
    assertArrayEquals(SEALED, written.bytes());
  }

  @Test
  void aWrongKeyOrAChangedByteIsRefused() {
    var other = KEY.clone();
    other[0] ^= 1;
    assertEquals(List.of(Reason.BAD_CRC), reasons(decode(keys(other), SEALED)));
    int from = new String(SEALED, StandardCharsets.ISO_8859_1).indexOf("CP=&&") + 5;
    for (int at = from; at < SEALED.length - 8; at++) {
      var changed = SEALED.clone();
      changed[at] ^= 0x40;
      assertEquals(1, reasons(decode(keys(KEY), changed)).size(), "byte " + at);
    }
  }

  @Test
  void frameMarksInsideTheProtectedBytesDoNotCutTheFrame() {
    // a data area is sought whose protected bytes hold the marks of a frame and its end
    var encoder = new Encoder(Hj212Files.protocol(), keys(KEY));
    var cipher = new Sm4();
    var block = "##0101&&\r\n##9&&\r".getBytes(StandardCharsets.ISO_8859_1);
    var opened = cipher.open(KEY, block).orElseThrow();
    assertArrayEquals(block, cipher.close(KEY, opened).orElseThrow());
    var sealed = SEALED.clone();
    int from = new String(SEALED, StandardCharsets.ISO_8859_1).indexOf("CP=&&") + 5;
    System.arraycopy(block, 0, sealed, from, block.length);
    var both = Arrays.copyOf(sealed, 2 * sealed.length);
    System.arraycopy(SEALED, 0, both, sealed.length, SEALED.length);
    var decoded = decode(keys(KEY), both);
    assertEquals(2, decoded.size(), decoded::toString); // refused as one, and the next one whole
    assertInstanceOf(Rejection.class, decoded.getFirst());
    var frame = assertInstanceOf(Frame.class, decoded.getLast());
    assertInstanceOf(Written.class, encoder.encode(frame.content()));
  }

  @Test
  void keysAndBlocksThatDoNotFitOpenNothing() {
    assertEquals(Optional.empty(), new Sm4().open(new byte[15], new byte[16]));
    assertEquals(Optional.empty(), new Sm4().close(KEY, new byte[17]));
    assertEquals(List.of(Reason.NO_KEY), reasons(decode(keys(new byte[3]), SEALED)));
  }

  @Test
  void itIsFoundOnTheClassPath() {
    assertFalse(ServiceLoader.load(SegmentCipher.class).findFirst().isEmpty());
  }

  private static List<Reason> reasons(List<Decoded> decoded) {
    return decoded.stream()
        .filter(d -> d instanceof Rejection)
        .map(d -> ((Rejection) d).reason())
        .toList();
  }
}
