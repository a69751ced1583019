package dev.huishang.app.display;

import static dev.huishang.app.FxThread.call;
import static dev.huishang.app.FxThread.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.Console;
import dev.huishang.app.FxThread;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.Theme;
import dev.huishang.domain.Networks;
import dev.huishang.domain.RoomTime;
import dev.huishang.domain.RoomTime.Replay;
import dev.huishang.domain.rules.Words;
import dev.huishang.map.MarkLook;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Some hours played on a real screen without display: map, tiles, table and chart show the same
/// instant, and what was later corrected is marked everywhere.
class ReplayScreenTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  @TempDir Path directory;

  @Test
  void mapTilesTableAndChartShowTheSameInstant() throws Exception {
    FxThread.start();
    var profile = directory.resolve("profile");
    try (var platform = Platform.start(PlatformOptions.at(directory.resolve("platform")));
        var console = new Console(platform.url(), profile, javafx.application.Platform::runLater)) {
      var room = console.room(Preferences.read(profile).with(true, Theme.DARK));
      var model = call(() -> new DisplayViewModel(room));
      var view = call(() -> new DisplayView(room, model));
      call(() -> new Scene(view, 1600, 900));
      within(LIMIT, "the present", model::ready);
      within(LIMIT, "the last day by the hour", () -> arrived(room));
      call(() -> {
        model.openPoint(model.worstPoint());
        room.clock().step(-2);
        return true;
      });
      within(LIMIT, "an hour of the past on the map", () -> known(model) > 1_000);
      same(room, model, view);
      var end = call(() -> ((Replay) room.clock().current()).to());
      played(room, model, end);
      call(() -> {
        room.clock().step(-5);
        return true;
      });
      within(
          LIMIT,
          "table",
          () -> ShownHour.chartEnd(model).equals(room.clock().shown().minusSeconds(3_600)));
      same(room, model, view);
      corrected(room, model);
      call(() -> {
        room.clock().live();
        return true;
      });
      within(
          LIMIT,
          "the present again",
          () -> ShownHour.chartEnd(model).isAfter(end.minusSeconds(7_200)));
      call(() -> {
        model.close();
        return true;
      });
    }
  }

  private static boolean arrived(Room room) {
    var last = RoomTime.floor(room.now().get());
    return room.past().networks().stream()
        .allMatch(n ->
            room.past().block(n, last.minusSeconds(86_400), 24, null).held().cardinality() > 22);
  }

  private static int known(DisplayViewModel model) {
    var looks = model.picture.get().looks();
    return looks.getOrDefault(MarkLook.FRESH, 0) + looks.getOrDefault(MarkLook.CORRECTED, 0);
  }

  /// The map shows this hour and no other: class and figure of every station.
  private static void map(Room room, DisplayViewModel model, Instant at, ShownHour shown) {
    var kept = call(() -> ShownHour.kept(room, model, at.minusSeconds(3_600)));
    assertTrue(kept.sameAs(shown.picture()), "the map of " + at);
    var before = call(() -> ShownHour.kept(room, model, at.minusSeconds(7_200)));
    assertFalse(kept.sameAs(before), "two hours look alike: they tell nothing");
    assertEquals(new Words(true).time(at), shown.until());
  }

  /// Plays the day: with each beat of the clock the map is that of its hour, and nothing shows what
  /// came later.
  private static void played(Room room, DisplayViewModel model, Instant end) throws Exception {
    call(() -> {
      room.clock().speed(6);
      room.clock().toStart();
      return true;
    });
    within(LIMIT, "the start", () -> !ShownHour.chartEnd(model).isAfter(room.clock().shown()));
    var seen = new TreeMap<Instant, ShownHour>();
    call(() -> {
      room.clock()
          .time()
          .subscribe(time -> {
            if (time instanceof Replay r && r.playing() && known(model) > 1_000) {
              seen.put(r.at(), ShownHour.of(model));
            }
          });
      room.clock().play();
      return true;
    });
    within(LIMIT, "played to the end", () -> room.clock().shown().equals(end));
    assertTrue(seen.size() > 2, seen.size() + " hours seen while it played");
    seen.forEach((at, shown) -> {
      map(room, model, at, shown);
      assertTrue(shown.chart().isBefore(at), "chart at " + at + ": " + shown.chart());
      assertFalse(shown.tiles().isAfter(at), "tiles at " + at + ": " + shown.tiles());
    });
  }

  /// Everything shown belongs to the instant of the clock.
  private static void same(Room room, DisplayViewModel model, DisplayView view) throws Exception {
    var at = call(() -> room.clock().shown());
    within(LIMIT, "chart", () -> ShownHour.chartEnd(model).equals(at.minusSeconds(3_600)));
    within(
        LIMIT,
        "tiles",
        () -> model.tiles.stream().allMatch(t -> t.at() == null || !t.at().isAfter(at)));
    var label = call(() -> ((Label) view.lookup("#time-at")).getText());
    assertEquals(new Words(true).time(at), label);
    assertEquals(label, call(() -> model.asOf.get()));
    int values = 0;
    for (var network : Set.of(Networks.AIR_NATIONAL, Networks.AIR_LOCAL)) {
      var block = room.past().block(network, at.minusSeconds(3_600), 1, null);
      for (int s = 0; s < block.stations().size(); s++) {
        boolean any = false;
        for (int p = 0; p < block.params().size(); p++) {
          any |= !Float.isNaN(block.values()[block.index(p, 0, s)]);
        }
        values += any ? 1 : 0;
      }
    }
    assertEquals(values, call(() -> known(model)), "stations with a value that hour");
    map(room, model, at, call(() -> ShownHour.of(model)));
    var time = new Words(true).shortTime(at.minusSeconds(3_600)).substring(6);
    assertTrue(
        call(() -> model.detail.get().rows().stream().anyMatch(r -> r.get(5).equals(time))),
        "the table of the detail");
  }

  /// Another value for the hour shown: the room is told so on map, table and chart.
  private void corrected(Room room, DisplayViewModel model) throws Exception {
    var hour = call(() -> room.clock().shown()).minusSeconds(3_600);
    var id = call(() -> model.detail.get().id());
    assertNull(call(() -> model.picture.get().looks().get(MarkLook.CORRECTED)));
    ((dev.huishang.cache.Hours) room.past())
        .observed(
            java.util.List.of(
                new dev.huishang.domain.Observation("x", 9, id + ".pm25", hour, 499.0, "N")),
            Instant.now());
    call(() -> {
      room.clock().step(1);
      room.clock().step(-1);
      return true;
    });
    within(
        LIMIT,
        "marked on the map",
        () -> Integer.valueOf(1).equals(model.picture.get().looks().get(MarkLook.CORRECTED)));
    within(
        LIMIT,
        "marked in the table",
        () -> model.detail.get().rows().stream().anyMatch(r -> r.getLast().contains("后更正")));
    within(
        LIMIT,
        "marked in the chart",
        () ->
            model.detail.get().charts().stream()
                .flatMap(c -> c.dots().stream())
                .anyMatch(d -> d.corrected() && d.at().equals(hour) && d.value() == 499));
  }
}
