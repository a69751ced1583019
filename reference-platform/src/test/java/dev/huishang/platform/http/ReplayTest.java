package dev.huishang.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.Station;
import dev.huishang.platform.replay.Replay;
import dev.huishang.samples.Samples;
import dev.huishang.wire.Feeds;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
  @Test
  void theRecordedNationalHoursAreServedAsTheyAre() {
    var replay = Replay.read(Samples.need("air"));
    var stations = replay.rows(Feeds.STATIONS, Replay.CLOCK);
    assertEquals(1_499, stations.size());
    assertTrue(stations.stream().noneMatch(Station::simulated), "recorded values are real");
    var noon = Instant.parse("2019-07-18T04:00:00Z");
    var pm25 = replay.history("CN1001A.pm25", noon.minusSeconds(3_600), noon.plusSeconds(7_200));
    assertEquals(3, pm25.size());
    assertEquals(101.0, pm25.getFirst().val());
    assertEquals(noon.minusSeconds(3_600), pm25.getFirst().at());
  }

  @Test
  void aDirectoryWithoutRecordingsIsNamed(@TempDir Path empty) {
    var e = assertThrows(IllegalArgumentException.class, () -> Replay.read(empty));
    assertTrue(String.valueOf(e.getMessage()).contains(empty.toString()));
  }
}
