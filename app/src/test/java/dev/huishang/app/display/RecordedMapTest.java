package dev.huishang.app.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.Console;
import dev.huishang.app.shell.Preferences;
import dev.huishang.domain.Networks;
import dev.huishang.domain.standards.Pollutant;
import dev.huishang.map.MarkLook;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import dev.huishang.samples.Samples;
import dev.huishang.wire.data.Standards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The recorded national hours served over HTTP and seen on the map. The overall agreement is
/// printed, never tuned to: the published index does not follow from the O3 column beside it.
class RecordedMapTest {
  private static final int STATIONS = 1_499;
  @TempDir Path directory;

  @Test
  void allRecordedStationsAreOnTheMapAndCarryThePublishedIndexWhereAParticleDecides()
      throws Exception {
    var samples = Samples.need("air");
    var profile = directory.resolve("profile");
    var options =
        new PlatformOptions(0, directory.resolve("platform"), 1, null, samples, null, true, 1);
    try (var fx = Executors.newSingleThreadExecutor();
        var platform = Platform.start(options);
        var console = new Console(platform.url(), profile, fx)) {
      var room = console.room(Preferences.read(profile));
      try (var model = fx.submit(() -> new DisplayViewModel(room)).get()) {
        var whole = new CountDownLatch(1);
        fx.execute(() ->
            model.picture.addListener((property, before, picture) -> {
              if (picture.size() == STATIONS && picture.looks().containsKey(MarkLook.FRESH)) {
                whole.countDown();
              }
            }));
        assertTrue(whole.await(60, TimeUnit.SECONDS), "stations on the map in a minute");
        var shown = fx.submit(() -> model.picture.get()).get();
        assertEquals(STATIONS, shown.size());
        assertEquals(Set.of(Networks.AIR_NATIONAL), networks(room.held()));
        var standards = Standards.load();
        var none = Points.none(room.held(), standards);
        compare(Points.of(room.held(), standards, room.now().get(), none), recorded(samples));
      }
    }
  }

  private static Set<String> networks(dev.huishang.cache.Held held) {
    return held.all(dev.huishang.wire.Feeds.STATIONS).stream()
        .map(dev.huishang.domain.Station::network)
        .collect(java.util.stream.Collectors.toSet());
  }

  private static void compare(Points points, Map<String, String[]> recorded) {
    int particles = 0;
    int primary = 0;
    int equal = 0;
    int compared = 0;
    for (int i = 0; i < points.stations().size(); i++) {
      var point = points.at(i);
      var cells = recorded.get(point.station().id());
      boolean published = cells != null && cells[8].matches("\\d+");
      if (!published || point.figure() == null) {
        continue;
      }
      compared++;
      equal += cells[8].equals(point.figure()) ? 1 : 0;
      assertEquals("HJ633-2012", point.basis(), "the edition valid that day");
      if (cells[10].contains("颗粒物")) { // the particles' own index is the published one
        primary++;
        assertEquals(Integer.parseInt(cells[8]), ofParticles(point), point.station().name());
      }
      if (point.deciding().contains("pm25") || point.deciding().contains("pm10")) {
        particles++;
        assertEquals(cells[8], point.figure(), point.station().name());
      }
    }
    assertTrue(particles > 200, "stations where a particle decides: " + particles);
    assertTrue(primary > 200, "stations with a particle published as primary: " + primary);
    System.out.printf(
        "index on the map against the published: %d of %d equal, particle decides at %d%n",
        equal, compared, particles);
  }

  private static int ofParticles(Point point) {
    var six = new double[Pollutant.values().length];
    Arrays.fill(six, Double.NaN);
    for (var o : point.values()) {
      if (o.val() instanceof Double v) {
        Pollutant.of(o.param()).ifPresent(p -> six[p.ordinal()] = v);
      }
    }
    var at = Objects.requireNonNull(point.at());
    var aqi = Standards.load().aqi().hourly(at, six);
    return Math.max(aqi.iaqi()[0], aqi.iaqi()[1]);
  }

  /// Lines of the newest hour by station.
  private static Map<String, String[]> recorded(Path samples) throws IOException {
    var lines = Files.readAllLines(samples.resolve("cnemc_hourly_20190718_1200-1400.csv"));
    var newest = new HashMap<String, String[]>();
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.replaceAll("\"([^\"]*),([^\"]*)\"", "$1;$2").split(",", -1);
      newest.merge("CN" + cells[1], cells, (a, b) -> a[0].compareTo(b[0]) > 0 ? a : b);
    }
    return newest;
  }
}
