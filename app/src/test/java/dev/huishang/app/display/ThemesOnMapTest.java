package dev.huishang.app.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.Console;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Room;
import dev.huishang.cache.Held;
import dev.huishang.domain.Networks;
import dev.huishang.domain.Warning;
import dev.huishang.map.ChoroplethLayer;
import dev.huishang.map.HatchLayer;
import dev.huishang.map.HeatLayer;
import dev.huishang.map.IsolineLayer;
import dev.huishang.map.SurfaceLayer;
import dev.huishang.map.TrackLayer;
import dev.huishang.map.ZoneLayer;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import dev.huishang.wire.Feeds;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every thematic layer on what a platform serves: what is drawn is what was sent, and the legend
/// says unit, time, method and source of it.
class ThemesOnMapTest {
  @TempDir static Path directory;
  private static final ExecutorService FX = Executors.newSingleThreadExecutor();
  private static Platform heavy;
  private static Platform spill;
  private static Console first;
  private static Console second;
  private static Room polluted;
  private static Room spilt;

  @BeforeAll
  static void start() throws Exception {
    heavy = Platform.start(options("heavy", "heavy-pollution"));
    spill = Platform.start(options("spill", "tanker-spill"));
    first = new Console(heavy.url(), directory.resolve("a"), FX);
    second = new Console(spill.url(), directory.resolve("b"), FX);
    polluted = whole(first, "a");
    spilt = whole(second, "b");
  }

  private static PlatformOptions options(String store, String scenario) {
    return new PlatformOptions(0, directory.resolve(store), 1, null, null, scenario, true, 1);
  }

  @AfterAll
  static void stop() {
    second.close();
    first.close();
    spill.close();
    heavy.close();
    FX.shutdown();
  }

  private static Room whole(Console console, String profile) throws Exception {
    var room = console.room(Preferences.read(directory.resolve(profile)));
    var complete = new CountDownLatch(1);
    try (var watch =
        room.live()
            .watch(
                () ->
                    room.held().ages().stream()
                        .filter(a -> !a.stream().equals("history"))
                        .allMatch(a -> a.complete() && a.verified()),
                all -> {
                  if (all) {
                    complete.countDown();
                  }
                })) {
      assertTrue(complete.await(120, TimeUnit.SECONDS), "everything in two minutes " + watch);
    }
    return room;
  }

  private static Themed one(Room room, LayerKind kind, String domain, String quantity) {
    return answer(question(room), kind, domain, quantity);
  }

  private static ThemeQuestion question(Room room) {
    var stations = new MapQuestion(room);
    stations.answer(Set.of(Networks.AIR_NATIONAL));
    return new ThemeQuestion(room, stations);
  }

  private static Themed answer(
      ThemeQuestion question, LayerKind kind, String domain, String quantity) {
    var choice = new MapChoice(domain, Set.of(kind), quantity, "", Set.of(Networks.AIR_NATIONAL));
    return question.answer(choice).themes().stream()
        .filter(t -> t.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSurfaceHoldsTheValuesOfItsHourAndSaysHowItWasMade() {
    for (var quantity : List.of("pm25", "o3", "aqi")) {
      var themed = one(polluted, LayerKind.SURFACE, "air", quantity);
      var layer = assertInstanceOf(SurfaceLayer.class, themed.layers().getFirst());
      assertTrue(layer.surface().counts().used() > 1_000, themed.legend().toString());
      var said = themed.legend().title() + themed.legend().lines();
      assertTrue(said.contains("北京时间") && said.contains("HJ 633-2026"), said);
      assertTrue(said.contains("反距离加权") && said.contains("150 公里"), said);
      assertTrue(said.contains("国家空气站") && said.contains("非监测值"), said);
      assertEquals("", themed.legend().warning());
      assertEquals(6, themed.legend().entries().size());
    }
    var pm = one(polluted, LayerKind.SURFACE, "air", "pm25");
    assertTrue(pm.legend().title().contains("µg/m³"), pm.legend().title());
    var beijing = ((SurfaceLayer) pm.layers().getFirst()).surface().field().at(116.4, 39.9);
    assertTrue(beijing > 60, "heavy pollution over Beijing: " + beijing);
  }

  @Test
  void aMeasureOfOneStationStandsInTheSurfaceAtItsPlace() {
    var held = polluted.held();
    var station =
        held.all(Feeds.STATIONS).stream()
            .filter(s -> s.region().startsWith("65"))
            .filter(s -> s.network().equals(Networks.AIR_NATIONAL))
            .filter(s -> value(held, s.id()) > 0)
            .findFirst()
            .orElseThrow();
    var themed = one(polluted, LayerKind.SURFACE, "air", "pm25");
    var field = ((SurfaceLayer) themed.layers().getFirst()).surface().field();
    double at = field.at(station.lon(), station.lat());
    double measured = value(held, station.id());
    assertTrue(Math.abs(at - measured) < 0.6 * measured + 10, measured + " became " + at);
  }

  private static double value(Held held, String station) {
    return held.find(Feeds.OBS, station + ".pm25")
        .filter(o -> o.valid())
        .map(o -> o.val() == null ? -1 : o.val())
        .orElse(-1.0);
  }

  @Test
  void nothingIsMadeAnewWhileNothingChanged() {
    var question = question(polluted);
    for (var kind : LayerKind.values()) {
      var before = answer(question, kind, "air", "pm25").layers();
      assertEquals(before, answer(question, kind, "air", "pm25").layers(), kind.key());
    }
    var a = (IsolineLayer) answer(question, LayerKind.ISOLINES, "air", "pm25").layers().getFirst();
    var b = (IsolineLayer) answer(question, LayerKind.ISOLINES, "air", "pm25").layers().getFirst();
    assertSame(a.lines(), b.lines());
    var o3 = (IsolineLayer) answer(question, LayerKind.ISOLINES, "air", "o3").layers().getFirst();
    assertNotSame(a.lines(), o3.lines());
    assertEquals(List.of("35", "60", "115", "150", "250"), a.labels());
  }

  @Test
  void everyProvinceHasAColourOrIsHatched() {
    var themed = one(polluted, LayerKind.CHOROPLETH, "air", "pm25");
    var areas = assertInstanceOf(ChoroplethLayer.class, themed.layers().get(0));
    var hatch = assertInstanceOf(HatchLayer.class, themed.layers().get(1));
    assertEquals(34, areas.colours().size() + hatch.codes().size());
    assertTrue(hatch.codes().contains("710000"), "no value came: " + hatch.codes());
    var last = themed.legend().entries().getLast();
    assertTrue(last.hatched() && last.word().contains("无数据"), last.word());
    var none = one(polluted, LayerKind.CHOROPLETH, "no such domain", "pm25");
    assertEquals(List.of(), none.layers());
    assertFalse(none.legend().warning().isEmpty());
  }

  @Test
  void everyWarningInForceIsAZoneOfItsColour() {
    var now = polluted.now().get();
    var themed = one(polluted, LayerKind.ZONES, "air", "pm25");
    var zones = assertInstanceOf(ZoneLayer.class, themed.layers().getFirst()).zones();
    var expected =
        polluted.held().all(Feeds.ALERTS).stream()
            .filter(w -> !w.lifted() && w.from().compareTo(now) <= 0 && w.until().isAfter(now))
            .map(Warning::id)
            .sorted()
            .toList();
    assertFalse(expected.isEmpty());
    assertEquals(expected, zones.stream().map(ZoneLayer.Zone::id).sorted().toList());
    assertTrue(one(spilt, LayerKind.ZONES, "air", "pm25").layers().isEmpty());
  }

  @Test
  void theSpillRunsDownTheHanPastItsSectionsInTime() {
    var themed = one(spilt, LayerKind.RIVERS, "emergency", "pm25");
    var tracks = assertInstanceOf(TrackLayer.class, themed.layers().getFirst()).tracks();
    var track = tracks.getFirst();
    var incident = spilt.held().find(Feeds.INCIDENTS, track.id()).orElseThrow();
    assertEquals("水污染", incident.kind());
    assertTrue(track.stops().stream().anyMatch(s -> s.label().startsWith("+24 h · 86 公里")));
    assertTrue(track.stops().size() > 5, track.stops().size() + " stops");
    int last = track.lat().length - 1;
    assertTrue(track.lat()[last] < incident.lat() - 1, "downstream is south-east");
    var said = themed.legend().lines().toString();
    assertTrue(said.contains("汉江") && said.contains("非实测"), said);
    assertTrue(one(polluted, LayerKind.RIVERS, "emergency", "pm25").layers().isEmpty());
  }

  @Test
  void alarmsGlowAndWhatIsMissingIsSaid() {
    var heat = one(spilt, LayerKind.HEAT, "air", "pm25");
    var layer = assertInstanceOf(HeatLayer.class, heat.layers().getFirst());
    assertEquals(
        spilt.held().all(Feeds.ALARMS).stream().filter(a -> a.active()).count(),
        layer.heat().points() + layer.heat().ignored());
    var wind = one(polluted, LayerKind.WIND, "air", "pm25");
    assertTrue(wind.layers().isEmpty() && wind.legend().warning().contains("a01007"));
    var tracks = one(polluted, LayerKind.TRACKS, "air", "pm25");
    assertTrue(tracks.layers().isEmpty() && !tracks.legend().warning().isEmpty());
    var later = Instant.now().plusSeconds(7 * 3600);
    var ask =
        new ThemeAsk(
            polluted,
            dev.huishang.wire.data.Standards.load(),
            Points.none(polluted.held(), dev.huishang.wire.data.Standards.load()),
            new MapChoice("air", Set.of(), "pm25", "", Set.of()),
            later,
            ThemeData.load());
    assertTrue(
        ask.warning(Feeds.OBS, Instant.now(), java.time.Duration.ofHours(1)).contains("过期"),
        "seven hours later");
  }
}
