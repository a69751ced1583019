package dev.huishang.bench.replay;

import dev.huishang.cache.Profile;
import dev.huishang.domain.Networks;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.RoomTime;
import dev.huishang.domain.Row;
import dev.huishang.domain.Station;
import dev.huishang.map.BaseMap;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.HourPage;
import dev.huishang.wire.Page;
import dev.huishang.wire.PageWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A profile as a console leaves it: 3,377 stations and a day of their seven parameters by the
/// hour, seeded, one value in twenty-five missing.
final class ReplayCache {
  static final int STATIONS = 3_377;
  static final int HOURS = 24;
  static final List<String> PARAMS = List.of("pm25", "pm10", "so2", "no2", "co", "o3", "no");
  private static final double[] TYPICAL = {45, 80, 8, 25, 0.7, 60, 6};

  private ReplayCache() {}

  /// Fills the directory.
  ///
  /// @param now end of the day, cut to its hour
  static void fill(Path directory, Instant now) {
    var random = new Random(20261126);
    var counties = BaseMap.load().regions().stream().filter(r -> r.level() == 3).toList();
    var stations = new ArrayList<Station>();
    for (int i = 0; i < STATIONS; i++) {
      var county = counties.get(random.nextInt(counties.size()));
      stations.add(
          station(
              i,
              county.adcode(),
              county.lon() + random.nextGaussian() * 0.1,
              county.lat() + random.nextGaussian() * 0.1));
    }
    var from = RoomTime.floor(now).minus(Duration.ofHours(HOURS));
    try (var profile = Profile.open(directory)) {
      take(profile, Feeds.STATIONS, stations, now);
      take(profile, Feeds.PARAMETERS, PARAMS.stream().map(ReplayCache::parameter).toList(), now);
      profile
          .hours()
          .take(
              new HourPage(
                  Networks.AIR_LOCAL,
                  from,
                  HOURS,
                  now,
                  stations.stream().map(Station::id).toList(),
                  PARAMS,
                  values(random)),
              now);
    }
  }

  private static float[] values(Random random) {
    var values = new float[PARAMS.size() * HOURS * STATIONS];
    for (int i = 0; i < values.length; i++) {
      double typical = TYPICAL[i / (HOURS * STATIONS)];
      double value = typical * Math.exp(random.nextGaussian() * 0.6);
      values[i] = random.nextInt(25) == 0 ? Float.NaN : Math.round(value * 10) / 10f;
    }
    return values;
  }

  private static Station station(int n, String region, double lon, double lat) {
    return new Station(
        "L" + n,
        1,
        PointKind.AIR,
        Networks.AIR_LOCAL,
        "站" + n,
        "Station " + n,
        region,
        lon,
        lat,
        null,
        null,
        null,
        true,
        true);
  }

  private static Parameter parameter(String id) {
    return new Parameter(
        id, 1, PointKind.AIR, id, id, id.equals("co") ? "mg/m³" : "µg/m³", 1, 3_600L);
  }

  private static <R extends Row> void take(
      Profile profile, Feed<R> feed, List<R> rows, Instant now) {
    var page = new Page<>(feed.name(), "e", "e.1", false, now, rows, List.of(), List.of());
    profile.take(feed, page, new PageWriter<>(feed).write(page), now);
  }
}
