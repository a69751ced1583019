package dev.huishang.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.huishang.domain.Networks;
import dev.huishang.domain.Observation;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.Row;
import dev.huishang.domain.Station;
import dev.huishang.platform.world.GeneratedWorld;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Feeds;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacedTest {
  private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
  @TempDir Path directory;

  private static Station station(String id, String region) {
    return new Station(
        id,
        1,
        PointKind.AIR,
        Networks.AIR_NATIONAL,
        id,
        id,
        region,
        116,
        39,
        null,
        null,
        null,
        true,
        true);
  }

  /// A source of these stations.
  private record Some(List<Station> stations) implements Source {
    @Override
    public <R extends Row> List<R> rows(Feed<R> feed, Instant now) {
      return stations.stream().map(feed.type()::cast).toList();
    }

    @Override
    public <R extends Row> List<R> changed(Feed<R> feed, Instant from, Instant to) {
      return rows(feed, to);
    }

    @Override
    public List<Observation> history(String ds, Instant from, Instant to) {
      return List.of();
    }
  }

  @Test
  void aStationOfAnUnknownDivisionIsRefusedAndOneOfAnOldCodeIsNot() {
    var some =
        Stream.of("110221", "110114", "100000", "710001", "999999", "110199", "")
            .map(code -> station("S" + code, code))
            .toList();
    var left = List.of("S110221", "S110114", "S100000", "S710001");
    var placed = new Placed(new Some(some));
    assertEquals(left, placed.rows(Feeds.STATIONS, NOW).stream().map(Station::id).toList());
    assertEquals(left, placed.changed(Feeds.STATIONS, NOW, NOW).stream().map(Station::id).toList());
  }

  @Test
  void everyGeneratedStationLiesSomewhere() {
    var world = new GeneratedWorld(5, directory);
    var all = world.rows(Feeds.STATIONS, NOW);
    assertEquals(all.size(), new Placed(world).rows(Feeds.STATIONS, NOW).size());
  }
}
