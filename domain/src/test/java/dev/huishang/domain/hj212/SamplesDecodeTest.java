package dev.huishang.domain.hj212;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.huishang.domain.hj212.Encoded.Written;
import dev.huishang.domain.hj212.Frames.Sample;
import dev.huishang.domain.hj212.Rejection.BadCrc;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Printed and recorded frames: the right ones decode and are written again to the same bytes, the
/// others are refused.
class SamplesDecodeTest {
  static Stream<Sample> all() {
    return Stream.concat(Frames.printed().stream(), Frames.recorded().stream());
  }

  static Stream<Sample> right() {
    return all().filter(Sample::right);
  }

  static Stream<Sample> wrong() {
    return all().filter(s -> !s.right());
  }

  @Test
  void thereAreAsManyAsTheSourcesHold() {
    assertEquals(12, Frames.printed().size());
    assertEquals(9, Frames.recorded().size());
    assertEquals(3, wrong().count());
  }

  @ParameterizedTest
  @MethodSource("right")
  void isWrittenAgainToTheSameBytes(Sample sample) {
    var frame = assertInstanceOf(Frame.class, only(Frames.decode(sample.bytes())));
    var encoder = new Encoder(Frames.PROTOCOL, Keys.NONE);
    var written = assertInstanceOf(Written.class, encoder.encode(frame.content()));
    assertArrayEquals(sample.bytes(), written.bytes());
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void isRefusedForItsCheck(Sample sample) {
    var refused = assertInstanceOf(BadCrc.class, only(Frames.decode(sample.bytes())));
    assertArrayEquals(sample.bytes(), Frames.bytes(refused.raw()));
    assertEquals(Reason.BAD_CRC, refused.reason());
  }

  @Test
  void fieldsAndItemsOfAnHour() {
    var frame = frame("7 ");
    assertEquals(32, frame.st());
    assertEquals(2061, frame.cn());
    assertEquals("010000A8900016F000169DC0", frame.mn());
    assertEquals("20160801090000001", frame.qn().orElseThrow());
    assertEquals(5, frame.flag().orElseThrow());
    assertEquals(true, frame.answerWanted());
    assertEquals("20160801080000", frame.find("DataTime").orElseThrow());
    assertEquals(15, frame.items());
    assertEquals("w00000-Cou", frame.key(1));
    assertEquals("63.0", frame.value(1));
    assertEquals(List.of(0, 1, 2, 3), groups(frame));
    assertEquals(Set.of(), frame.notes());
  }

  @Test
  void oldAndOddFramesAreKeptWithTheirNotes() {
    assertEquals(Set.of(Note.NO_QN, Note.NO_FLAG), frame("5 ").notes());
    assertEquals(Set.of(Note.SHORT_MN), frame("3 ").notes());
    var blank = recorded("d09");
    assertEquals(Set.of(Note.BLANK), blank.notes());
    assertEquals("50.1", blank.find("LA-Rtd").orElseThrow());
  }

  @Test
  void packetsOfASplitMessageAreNumbered() {
    assertEquals(List.of(2, 1), List.of(frame("9a ").parts(), frame("9a ").part()));
    assertEquals(List.of(2, 2), List.of(frame("9b ").parts(), frame("9b ").part()));
  }

  @Test
  void resentDataSaySo() {
    assertEquals(true, frame("11 ").resent());
    assertEquals(false, frame("10 ").resent());
  }

  private static List<Integer> groups(Frame frame) {
    return Stream.iterate(0, i -> i < frame.items(), i -> i + 1)
        .map(frame::group)
        .distinct()
        .toList();
  }

  private static Frame frame(String name) {
    var sample = Frames.printed().stream().filter(s -> s.name().startsWith(name)).findFirst();
    return assertInstanceOf(Frame.class, only(Frames.decode(sample.orElseThrow().bytes())));
  }

  private static Frame recorded(String name) {
    var sample = Frames.recorded().stream().filter(s -> s.name().equals(name)).findFirst();
    return assertInstanceOf(Frame.class, only(Frames.decode(sample.orElseThrow().bytes())));
  }

  private static Decoded only(List<Decoded> decoded) {
    assertEquals(1, decoded.size(), decoded::toString);
    return decoded.getFirst();
  }
}
