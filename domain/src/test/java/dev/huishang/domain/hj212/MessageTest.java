package dev.huishang.domain.hj212;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.hj212.Encoded.NotWritable;
import dev.huishang.domain.hj212.Encoded.TooLong;
import dev.huishang.domain.hj212.Encoded.Written;
import dev.huishang.domain.hj212.Joiner.Joined;
import dev.huishang.wire.data.Hj212Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Messages of several packets, answers, times, what cannot be written, and the explanation.
class MessageTest {
  private static final Encoder ENCODER = new Encoder(Frames.PROTOCOL, Keys.NONE);

  private static final Answers ANSWERS = Hj212Files.answers();

  private static Frame sample(String name) {
    var found = Frames.printed().stream().filter(s -> s.name().startsWith(name)).findFirst();
    return assertInstanceOf(Frame.class, Frames.decode(found.orElseThrow().bytes()).getFirst());
  }

  private static Frame split(int parts, int part, String time) {
    var segment =
        "QN=20260301080000%03d;ST=32;CN=2061;PW=1;MN=M;Flag=6;PNUM=%d;PNO=%d;CP=&&%sa=1&&"
            .formatted(part, parts, part, time.isEmpty() ? "" : "DataTime=" + time + ";");
    return assertInstanceOf(Frame.class, Frames.decode(Frames.frame(segment)).getFirst());
  }

  @Test
  void packetsAreJoinedInTheirOrderAndRepeatsDropped() {
    var joiner = new Joiner(10);
    assertEquals(new Joined.Waiting(0), joiner.take(sample("9b ")));
    assertEquals(new Joined.Repeated(), joiner.take(sample("9b ")));
    var whole = assertInstanceOf(Joined.Whole.class, joiner.take(sample("9a ")));
    assertEquals(List.of(1, 2), whole.packets().stream().map(Frame::part).toList());
    assertEquals(0, joiner.end());
    assertInstanceOf(Joined.Whole.class, joiner.take(sample("7 ")));
  }

  @Test
  void theOldestGivesWayAndNothingIsJoinedWithoutATime() {
    var joiner = new Joiner(2);
    assertEquals(new Joined.NoDataTime(), joiner.take(split(3, 1, "")));
    assertEquals(new Joined.Waiting(0), joiner.take(split(3, 1, "20260301080000")));
    assertEquals(new Joined.Waiting(0), joiner.take(split(3, 2, "20260301080000")));
    assertEquals(new Joined.Waiting(2), joiner.take(split(3, 3, "20260301090000")));
    assertEquals(1, joiner.end());
  }

  @Test
  void theAnswerIsTheOneOfTheStandard() {
    var written = (Written) ENCODER.encode(ANSWERS.to(sample("7 ")).orElseThrow());
    var wanted = Frames.printed().stream().filter(s -> s.name().startsWith("8 ")).findFirst();
    assertArrayEquals(wanted.orElseThrow().bytes(), written.bytes());
    assertEquals(Optional.empty(), ANSWERS.to(sample("4 ")), "none was wanted");
  }

  @Test
  void whatWouldBreakAFrameIsNotWritten() {
    var head = List.of(Field.of("MN", "M"));
    for (var bad : List.of("a;b", "a,b", "a\r", "\ud800")) {
      var data = List.of(List.of(Field.of("x", bad)));
      assertInstanceOf(NotWritable.class, ENCODER.encode(Packet.plain(head, data)));
    }
    var data = List.of(List.of(Field.of("x", "y".repeat(949))));
    assertEquals(new TooLong(963, 951), ENCODER.encode(Packet.plain(head, data)));
    var sealed = new Packet(head, List.of(), false, true);
    assertEquals(new Encoded.NoKey("M"), ENCODER.encode(sealed));
  }

  @Test
  void timesAreBeijingTimeAndOnlyThoseOfTheCalendar() {
    assertEquals(
        Optional.of(Instant.parse("2026-02-28T16:50:00Z")), DeviceTime.read("20260301005000"));
    assertEquals(
        Optional.of(Instant.parse("2021-03-04T16:38:17.007Z")),
        DeviceTime.read("20210305003817007"));
    for (var bad :
        List.of("20260230000000", "20261301000000", "2026030100500", "2026-03-01 00:", "")) {
      assertEquals(Optional.empty(), DeviceTime.read(bad), bad);
    }
  }

  @Test
  void framesAndRefusalsExplainThemselves() {
    var readings = new Readings(Hj212Files.factors(), SourceUnits.AS_PRINTED);
    var explain = new FrameDerivation(Frames.PROTOCOL, readings);
    var hour = explain.of(sample("11 "));
    assertEquals("HJ 212-2025", hour.standard());
    assertEquals(9, hour.parts().size());
    assertEquals(
        "a21026 二氧化硫 Avg / a21026 Sulfur dioxide Avg", hour.parts().getFirst().what().toString());
    assertEquals("12.4 mg/m³", hour.parts().getFirst().value().toString());
    assertTrue(hour.steps().stream().anyMatch(s -> s.did().toString().startsWith("59C0")));
    assertTrue(
        hour.parts().getFirst().steps().getLast().did().en().endsWith("12400.0 µg/m³"),
        hour::toString);
    var wrong = Frames.printed().stream().filter(s -> !s.right()).findFirst().orElseThrow();
    var refused = explain.of(Frames.decode(wrong.bytes()).getFirst());
    assertTrue(refused.steps().getFirst().did().toString().contains("7340"), refused::toString);
  }
}
