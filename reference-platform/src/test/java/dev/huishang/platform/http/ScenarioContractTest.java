package dev.huishang.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.KpiReading;
import dev.huishang.domain.Observation;
import dev.huishang.domain.Row;
import dev.huishang.domain.Station;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.PageReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A scenario is seen only in what the platform serves: observations, indicators, warnings, links.
class ScenarioContractTest {
  private static final Instant CLOCK = Instant.parse("2026-11-24T06:10:00Z");
  private static final String MONTH = "2026-11";
  @TempDir static Path directory;
  private static Picture usual;

  /// Everything of one stream, page by page.
  private static <R extends Row> List<R> all(String url, Feed<R> feed) throws Exception {
    var caller = new Caller(url);
    var rows = new ArrayList<R>();
    var since = "";
    while (true) {
      var path = "sync/changes?limit=50000&stream=" + feed.name() + since;
      var page = new PageReader<>(feed).read(caller.get(path).body());
      rows.addAll(page.rows());
      if (!page.hasMore()) {
        return rows;
      }
      since = "&since=" + page.token();
    }
  }

  private record Picture(
      Map<String, Observation> obs, Map<String, Double> kpis, Map<String, Station> stations) {}

  private static Picture picture(String url) throws Exception {
    return new Picture(
        all(url, Feeds.OBS).stream().collect(Collectors.toMap(Observation::ds, o -> o)),
        all(url, Feeds.KPI).stream()
            .filter(r -> r.period().equals(MONTH) && r.val() != null)
            .collect(Collectors.toMap(r -> r.kpi() + "@" + r.region(), KpiReading::val)),
        all(url, Feeds.STATIONS).stream().collect(Collectors.toMap(Station::id, s -> s)));
  }

  /// All over one store, so that the months that are over are made once.
  private static Platform platform(String scenario) {
    return Platform.start(
        new PlatformOptions(
            0, directory, 5, CLOCK, null, scenario.isEmpty() ? null : scenario, false, 1));
  }

  /// The same world, without a scenario.
  @BeforeAll
  static void usualPicture() throws Exception {
    try (var platform = platform("")) {
      assertTrue(all(platform.url(), Feeds.ALERTS).isEmpty());
      assertTrue(all(platform.url(), Feeds.ALARMS).isEmpty());
      usual = picture(platform.url());
    }
  }

  /// Mean change of a parameter's valid values, in the given provinces or outside them.
  private static double ratio(
      Picture now, Picture usual, String param, List<String> provinces, boolean inside) {
    return now.obs().values().stream()
        .filter(o -> o.param().equals(param) && o.valid() && usual.obs().get(o.ds()).valid())
        .filter(o ->
            provinces.contains(now.stations().get(o.station()).region().substring(0, 2)) == inside)
        .mapToDouble(o -> o.val() / usual.obs().get(o.ds()).val())
        .average()
        .orElseThrow();
  }

  private static double kpi(Picture picture, String kpi, String region) {
    return picture.kpis().get(kpi + "@" + region);
  }

  @Test
  void heavyPollutionIsSeenInParticlesCitiesAndWarningsOfItsProvincesOnly() throws Exception {
    try (var platform = platform("heavy-pollution")) {
      var now = picture(platform.url());
      var jjj = List.of("11", "12", "13");
      assertTrue(ratio(now, usual, "pm25", jjj, true) > 4);
      assertEquals(1, ratio(now, usual, "pm25", jjj, false), 1e-9);
      assertEquals(1, ratio(now, usual, "so2", jjj, true), 1e-9);
      assertEquals(
          13,
          kpi(now, "air.cities_warning", "100000") - kpi(usual, "air.cities_warning", "100000"));
      var alerts = all(platform.url(), Feeds.ALERTS);
      assertEquals(3, alerts.size());
      assertTrue(alerts.stream().allMatch(w -> w.simulated() && !w.lifted()));
    }
  }

  @Test
  void aTankerSpillIsSeenInTheSectionsItsPlumeReached() throws Exception {
    try (var platform = platform("tanker-spill")) {
      var now = picture(platform.url());
      long hit =
          now.obs().values().stream()
              .filter(o -> o.param().equals("codmn") && !o.equals(usual.obs().get(o.ds())))
              .count();
      assertTrue(hit >= 1 && hit < 60, "sections reached by the plume: " + hit);
      var region = "emergency.open_by_grade";
      assertEquals(1, kpi(now, region, "420000") - kpi(usual, region, "420000"));
      assertEquals(1, all(platform.url(), Feeds.INCIDENTS).size());
      assertEquals("AL-TANKER", all(platform.url(), Feeds.ALARMS).getFirst().id());
    }
  }

  @Test
  void aProvinceWhoseLinkIsDownSendsNothingNewAndItsLinksSaySo() throws Exception {
    try (var platform = platform("province-link-down")) {
      var now = picture(platform.url());
      var lost =
          now.obs().values().stream()
              .filter(o -> now.stations().get(o.station()).region().startsWith("14"))
              .toList();
      assertTrue(lost.stream().allMatch(o -> o.at().isBefore(CLOCK.minusSeconds(6 * 3_600))));
      assertTrue(
          kpi(now, "monitoring.air_online", "100000")
              < kpi(usual, "monitoring.air_online", "100000") - 2);
      var links =
          all(platform.url(), Feeds.SYSTEMS).stream()
              .filter(s -> s.error() != null && s.error().contains("山西"))
              .toList();
      assertTrue(links.size() >= 2, "links that say what is down");
      assertEquals("140000", all(platform.url(), Feeds.ALARMS).getFirst().region());
    }
  }
}
