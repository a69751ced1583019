package dev.huishang.app.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.huishang.cache.Profile;
import dev.huishang.domain.ForecastDay;
import dev.huishang.domain.RegionRow;
import dev.huishang.domain.Row;
import dev.huishang.domain.WarningColor;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.Page;
import dev.huishang.wire.PageWriter;
import dev.huishang.wire.data.WarningRegions;
import dev.huishang.wire.data.WarningRules;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is proposed over the rows a profile holds.
class WarningBoardTest {
  private static final Instant NOW = Instant.parse("2026-11-24T06:10:00Z");
  private static final Instant RUN = Instant.parse("2026-11-24T00:00:00Z");
  @TempDir Path directory;

  private static <R extends Row> void take(Profile profile, Feed<R> feed, List<R> rows) {
    var page =
        new Page<>(
            feed.name(), "e1", "e1.1", false, NOW, rows, List.of(), List.<Page.Quarantined>of());
    profile.inbox().take(feed, page, new PageWriter<>(feed).write(page), NOW);
  }

  private static List<ForecastDay> city(String code, int... aqi) {
    var days = new ArrayList<ForecastDay>();
    for (int i = 0; i < aqi.length; i++) {
      days.add(
          new ForecastDay(
              code + "." + i, 1, code, "2026-11-2" + (4 + i), i, RUN, aqi[i], "PM2.5", "x", true));
    }
    return days;
  }

  private static RegionRow region(String code, String zh, String en) {
    return new RegionRow(code, 1, "320000", 2, zh, en, 118, 32);
  }

  /// Suzhou 苏州 and Suzhou 宿州 are two cities, and with Nanjing three: enough for the region.
  @Test
  void citiesOfOneNameInPinyinAreCountedApart() {
    try (var profile = Profile.open(directory)) {
      take(
          profile,
          Feeds.REGIONS,
          List.of(
              region("320100", "南京市", "Nanjing"),
              region("320500", "苏州市", "Suzhou"),
              region("341300", "宿州市", "Suzhou")));
      var days = new ArrayList<ForecastDay>();
      List.of("320100", "320500", "341300").forEach(code -> days.addAll(city(code, 210, 220, 90)));
      take(profile, Feeds.FORECASTS, days);
      for (boolean chinese : new boolean[] {true, false}) {
        var rules = new WarningBoard.Rules(WarningRules.load(), WarningRegions.load(), chinese);
        var board = WarningBoard.of(profile.inbox(), rules, NOW);
        assertEquals(3, board.cities().size());
        var delta = board.regions().getFirst();
        assertEquals("yrd", delta.id());
        assertEquals(WarningColor.ORANGE, delta.proposal().color());
        assertEquals(3, delta.proposal().cities().size());
      }
    }
  }
}
