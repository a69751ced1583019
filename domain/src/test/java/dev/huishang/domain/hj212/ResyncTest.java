package dev.huishang.domain.hj212;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What stands between good frames is refused with its reason, and the good ones are found.
class ResyncTest {
  private static final String HEAD = "QN=20260301010000123;ST=31;CN=2011;PW=123456;";
  private static final String MN = "MN=010000A8900016F000169DC0;Flag=9;";
  private static final byte[] GOOD =
      Frames.frame(HEAD + MN + "CP=&&DataTime=20260301010000;a21026-Rtd=1.2,a21026-Flag=N&&");

  private static List<String> read(byte[]... reads) {
    return Frames.decode(reads).stream()
        .map(d -> d instanceof Rejection r ? r.reason().name() : "frame")
        .toList();
  }

  @Test
  void mergedPackets() {
    assertEquals(List.of("frame", "frame", "frame"), read(Frames.join(GOOD, GOOD, GOOD)));
  }

  @Test
  void noiseBeforeAndBetween() {
    var noise = Frames.bytes("GET / HTTP/1.1\r\n\r\n");
    assertEquals(
        List.of("NOISE", "frame", "NOISE", "frame"), read(Frames.join(noise, GOOD, noise, GOOD)));
    var first = (Rejection.Noise) Frames.decode(noise).getFirst();
    assertEquals(noise.length, first.bytes());
  }

  @Test
  void blankLinesAreNoFault() {
    var blank = Frames.bytes("\r\n\r\n");
    assertEquals(List.of("frame", "frame"), read(Frames.join(blank, GOOD, blank, GOOD, blank)));
  }

  @Test
  void aLengthThatIsNoNumberOrTooLarge() {
    assertEquals(
        List.of("BAD_LENGTH", "frame"), read(Frames.join(Frames.bytes("##01x1QN=2;&&"), GOOD)));
    assertEquals(
        List.of("OVERSIZE", "frame"), read(Frames.join(Frames.bytes("##1025QN=2;&&"), GOOD)));
    assertEquals(List.of("OVERSIZE"), read(Frames.bytes("##9999" + "x".repeat(20_000))));
  }

  @Test
  void theLongestSegmentIsRead() {
    var start = HEAD + MN + "CP=&&Info=";
    var longest = Frames.frame(start + "x".repeat(1024 - start.length() - 2) + "&&");
    assertEquals("1024", new String(longest, 2, 4, java.nio.charset.StandardCharsets.US_ASCII));
    assertEquals(List.of("frame", "frame"), read(Frames.join(longest, GOOD)));
  }

  @Test
  void aFrameCutInTheStreamDoesNotSwallowTheNext() {
    for (int cut = 6; cut < GOOD.length; cut++) {
      var stream = Frames.join(Arrays.copyOf(GOOD, cut), GOOD, GOOD);
      var seen = read(stream);
      assertEquals("BAD_END", seen.getFirst(), "cut at " + cut);
      assertEquals(List.of("frame", "frame"), seen.subList(1, seen.size()), "cut at " + cut);
    }
  }

  @Test
  void theEndOfTheStreamInsideAFrame() {
    for (int cut = 2; cut < GOOD.length; cut++) {
      assertEquals(List.of("frame", "CUT_OFF"), read(Frames.join(GOOD, Arrays.copyOf(GOOD, cut))));
    }
    // a whole frame inside what a cut one claimed is not lost with it
    assertEquals(List.of("CUT_OFF", "frame"), read(Frames.join(Frames.bytes("##0999QN=20"), GOOD)));
  }

  @Test
  void aWholeFrameWithAWrongCheckIsSkippedWithWhatItHolds() {
    var inner = new String(GOOD, java.nio.charset.StandardCharsets.ISO_8859_1);
    var outer = Frames.frame(HEAD + MN + "CP=&&Info=" + inner.strip() + "&&");
    outer[outer.length - 3] ^= 1;
    assertEquals(List.of("BAD_CRC", "frame"), read(Frames.join(outer, GOOD)));
  }

  @Test
  void frameMarksInsideTheDataMeanNothing() {
    var frame = Frames.frame(HEAD + MN + "CP=&&Info=a&&b##0101c&&1C80&&");
    assertEquals(List.of("frame", "frame"), read(Frames.join(frame, GOOD)));
    var info = ((Frame) Frames.decode(frame).getFirst()).find("Info");
    assertEquals("a&&b##0101c&&1C80", info.orElseThrow());
  }

  @Test
  void protectedDataWithoutAKeyAreRefusedAsSuch() {
    var sealed = Frames.sealed();
    assertEquals(List.of("NO_KEY", "frame"), read(Frames.join(sealed, GOOD)));
    // marks of a frame inside the protected bytes do not cut it
    System.arraycopy(Frames.bytes("&&0000\r\n##0087QN"), 0, sealed, 100, 16);
    assertEquals(List.of("NO_KEY", "frame"), read(Frames.join(sealed, GOOD)));
  }

  @Test
  void segmentsThatAreNotWhatTheStandardSays() {
    Function<String, String> why =
        segment ->
            Frames.decode(Frames.frame(segment)).stream()
                .map(d ->
                    d instanceof Rejection.BadField b ? b.field() : d.getClass().getSimpleName())
                .collect(Collectors.joining(","));
    assertEquals("NoData", why.apply(HEAD + MN));
    assertEquals("NoData", why.apply(HEAD + MN + "CP=&&x=1"));
    assertEquals("NoData", why.apply(HEAD + MN + "CP=&&&"));
    assertEquals("NoData", why.apply(""));
    assertEquals("MN", why.apply(HEAD + "Flag=5;CP=&&&&"));
    assertEquals("ST", why.apply("CN=2011;PW=123456;" + MN + "CP=&&&&"));
    assertEquals("CN", why.apply("ST=31;CN=20x1;PW=123456;" + MN + "CP=&&&&"));
    assertEquals("Flag", why.apply(HEAD + "MN=1;Flag=999;CP=&&&&"));
    assertEquals("MN", why.apply(HEAD + "MN=2;" + MN + "CP=&&&&"));
    assertEquals("PNUM", why.apply(HEAD + MN + "PNO=1;CP=&&&&"));
    assertEquals("PNO", why.apply(HEAD + MN + "PNUM=2;PNO=3;CP=&&&&"));
    assertEquals("NotText", why.apply(HEAD + MN.replace("9", "5") + "CP=&&a=\u0007&&"));
    assertEquals("Frame", why.apply(HEAD + MN + "CP=&&&&"));
  }

  @Test
  void repeatedKeysAreFlaggedAndBothKept() {
    var data = "DataTime=20260301010000;a21026-Rtd=1.2;a21026-Rtd=9.9";
    var frame = (Frame) Frames.decode(Frames.frame(HEAD + MN + "CP=&&" + data + "&&")).getFirst();
    assertEquals(java.util.Set.of(Note.REPEATED_KEY), frame.notes());
    assertEquals(List.of("1.2", "9.9"), List.of(frame.value(1), frame.value(2)));
  }
}
