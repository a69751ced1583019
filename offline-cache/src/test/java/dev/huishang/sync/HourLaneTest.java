package dev.huishang.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.cache.Profile;
import dev.huishang.domain.Networks;
import dev.huishang.domain.RoomTime;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import dev.huishang.sync.http.HttpPlatform;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hours of a whole network over real HTTP into a real file: what the platform says of one
/// datastream is what is kept.
class HourLaneTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  @TempDir Path directory;

  @Test
  void theLastDayComesUnaskedAndOlderHoursWhenTheRoomWantsThem() throws Exception {
    try (var platform = Platform.start(PlatformOptions.at(directory.resolve("platform")));
        var profile = Profile.open(directory.resolve("profile"));
        var http = new HttpPlatform(platform.url());
        var lanes = Executors.newVirtualThreadPerTaskExecutor();
        var lane = new HourLane(profile, http, Instant::now, () -> true)) {
      lanes.execute(lane);
      lane.wake();
      var last = RoomTime.floor(Instant.now());
      assertTrue(Bench.within(LIMIT, () -> held(profile, last, 24) >= 23), "the last day");
      same(profile, http, last.minus(Duration.ofHours(5)));
      assertEquals(0, held(profile, last.minus(Duration.ofHours(30)), 6), "not asked for");
      lane.want(last.minus(Duration.ofHours(36)));
      lane.want(last.minus(Duration.ofHours(2))); // another view wants less: nothing is taken back
      assertTrue(
          Bench.within(LIMIT, () -> held(profile, last.minus(Duration.ofHours(24)), 12) == 12));
    }
  }

  private static int held(Profile profile, Instant to, int hours) {
    var from = to.minus(Duration.ofHours(hours));
    return profile.hours().block(Networks.AIR_NATIONAL, from, hours, null).held().cardinality();
  }

  private static void same(Profile profile, HttpPlatform http, Instant hour) throws Exception {
    var block = profile.hours().block(Networks.AIR_NATIONAL, hour, 1, null);
    int p = block.params().indexOf("pm25");
    for (int s = 0; s < block.stations().size(); s += 200) {
      var said =
          http.history(block.stations().get(s) + ".pm25", hour, hour.plusSeconds(3_600)).getFirst();
      float expected = said.valid() && said.val() instanceof Double v ? v.floatValue() : Float.NaN;
      assertEquals(expected, block.values()[block.index(p, 0, s)], block.stations().get(s));
    }
  }
}
