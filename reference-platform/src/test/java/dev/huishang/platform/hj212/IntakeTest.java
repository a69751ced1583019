package dev.huishang.platform.hj212;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.huishang.domain.PointKind;
import dev.huishang.domain.hj212.Decoder;
import dev.huishang.domain.hj212.Encoded.Written;
import dev.huishang.domain.hj212.Encoder;
import dev.huishang.domain.hj212.Field;
import dev.huishang.domain.hj212.Frame;
import dev.huishang.domain.hj212.Keys;
import dev.huishang.domain.hj212.Packet;
import dev.huishang.wire.data.Hj212Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which values become observations, in which unit, and why the others do not.
class IntakeTest {
  private static final Instant NOW = Instant.parse("2026-03-01T04:00:00Z");
  private final Statistics statistics = new Statistics();

  private List<Intake.Taken> read(Devices devices, int st, int cn, String time, String data) {
    var items = new ArrayList<List<Field>>();
    for (var item : ("DataTime=" + time + ";" + data).split(";", -1)) {
      var group = new ArrayList<Field>();
      for (var field : item.split(",", -1)) {
        var parts = field.split("=", 2);
        group.add(Field.of(parts[0], parts[1]));
      }
      items.add(group);
    }
    var head =
        List.of(
            Field.of("ST", "" + st),
            Field.of("CN", "" + cn),
            Field.of("MN", "M1"),
            Field.of("Flag", "4"));
    var protocol = Hj212Files.protocol();
    var written = (Written) new Encoder(protocol, Keys.NONE).encode(Packet.plain(head, items));
    var frames = new ArrayList<Frame>();
    new Decoder(protocol, Keys.NONE, d -> frames.add((Frame) d))
        .feed(written.bytes(), 0, written.bytes().length);
    var read = new Intake(devices).read(frames.getFirst(), NOW);
    read.aside().forEach(statistics::setAside);
    return read.taken();
  }

  private List<Intake.Taken> hour(int st, String data) {
    return read(Devices.NONE, st, 2061, "20260301080000", data);
  }

  private String aside() {
    return statistics.json().path("set_aside").toString();
  }

  @Test
  void anHourStandsForItsStartAndHasTheUnitOfItsStandard() {
    var taken = hour(21, "w20111-Avg=0.05,w20111-Min=0.01,w20111-Flag=N").getFirst();
    assertEquals("M1.hg", taken.observation().ds());
    assertEquals(Instant.parse("2026-03-01T00:00:00Z"), taken.observation().at());
    assertEquals(0.00005, taken.observation().val());
    assertEquals("mg/L", taken.parameter().unit());
    assertEquals(5, taken.parameter().decimals());
    assertEquals(PointKind.SURFACE_WATER, taken.parameter().kind());
    assertEquals(true, taken.observation().valid());
    assertEquals(false, hour(21, "w20111-Avg=0.05").getFirst().observation().valid());
    assertEquals("D", hour(21, "w20111-Avg=1,w20111-Flag=D").getFirst().observation().q());
  }

  @Test
  void aSourceIsGivenInTheUnitOfTheFactorWhateverItsDeviceSends() {
    var stated =
        new Devices(
            Map.of("M1", new Devices.Device("S9", Map.of("a21026", "µg/m³"), Optional.empty())));
    var taken = read(stated, 31, 2051, "20260301080000", "a21026-Avg=12400").getFirst();
    assertEquals("S9.a21026_min", taken.observation().ds());
    assertEquals(12.4, taken.observation().val());
    assertEquals("mg/m³", taken.parameter().unit());
    assertEquals("mg/m³", hour(31, "a21026-Avg=12.4").getFirst().parameter().unit());
  }

  @Test
  void rhythmsAreStreamsOfTheirOwn() {
    for (var each : Map.of(2011, "_rtd", 2051, "_min", 2061, "", 2031, "_day").entrySet()) {
      var ending = each.getKey() == 2011 ? "Rtd" : "Avg";
      var taken =
          read(Devices.NONE, 22, each.getKey(), "20260301000000", "a21026-" + ending + "=1");
      assertEquals("M1.so2" + each.getValue(), taken.getFirst().observation().ds());
    }
    assertEquals(List.of(), read(Devices.NONE, 22, 2021, "20260301000000", "a21026-Rtd=1"));
  }

  @Test
  void whatIsNoValueIsSetAsideWithItsReason() {
    assertEquals(List.of(), hour(21, "w01018-Avg=—"));
    assertEquals(List.of(), hour(21, "w01018-Avg=-1"));
    assertEquals(List.of(), hour(21, "ele01-Avg=1"));
    assertEquals(List.of(), hour(22, "a05024-Avg=80"));
    assertEquals(List.of(), hour(21, "w01018-Avg=1;w01018-Avg=2"));
    // two codes of one item are two values for one place too
    assertEquals(List.of(), hour(21, "w20122-Avg=1;w20138-Avg=2"));
    assertEquals(List.of(), read(Devices.NONE, 21, 2061, "20260301121100", "w01018-Avg=1"));
    assertEquals(List.of(), read(Devices.NONE, 21, 2061, "20260231000000", "w01018-Avg=1"));
    var other =
        new Devices(
            Map.of("M1", new Devices.Device("S9", Map.of("w01018", "%"), Optional.empty())));
    assertEquals(List.of(), read(other, 21, 2061, "20260301080000", "w01018-Avg=1"));
    assertEquals(
        "{\"NO_DATA_TIME\":1,\"FUTURE_TIME\":1,\"UNKNOWN_FACTOR\":1,\"UNKNOWN_UNIT\":1,"
            + "\"OTHER_UNIT\":1,\"NO_NUMBER\":1,\"IMPOSSIBLE\":1,\"REPEATED_KEY\":4}",
        aside());
  }
}
