package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.Theme;
import dev.huishang.domain.RoomTime;
import dev.huishang.domain.period.Alignment;
import dev.huishang.domain.rules.Words;
import dev.huishang.map.Camera;
import dev.huishang.map.MapSurface;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two views of the map compared over a real console: swipe, side by side, difference.
class CompareScreenTest {
  private static final Duration SOON = Duration.ofSeconds(90);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private final Watching room = new Watching(Main.toolkit(true));
  private final List<Throwable> escaped = new ArrayList<>();
  @TempDir Path directory;
  private Platform platform;
  private Console console;
  private Room given;
  private Frame frame;
  private Hand hand;

  @BeforeEach
  void start() {
    platform = Platform.start(PlatformOptions.at(directory.resolve("platform")));
    console = new Console(platform.url(), directory.resolve("profile"), room.fx());
    frame =
        room.call(() -> {
          Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> escaped.add(e));
          Theme.loadFonts();
          var chosen = Preferences.read(directory.resolve("profile")).with(true, Theme.DARK);
          given = console.room(chosen);
          var made = Desk.frame(console, chosen);
          Theme.DARK.dress(new Scene(made, 1600, 900), made);
          made.open("display");
          made.applyCss();
          made.layout();
          return made;
        });
    hand = new Hand(room, frame);
    assertTrue(room.within(SOON, () -> frame.ready()), "shown");
    assertTrue(
        room.within(
            SOON,
            () ->
                given.past().networks().stream()
                    .allMatch(
                        n -> given.past().block(n, hour(24), 24, null).held().cardinality() > 21)),
        "the last day by the hour");
  }

  @AfterEach
  void stop() {
    room.call(() -> {
      frame.close();
      return true;
    });
    console.close();
    platform.close();
    assertEquals(List.of(), escaped, "nothing escaped on the FX thread");
  }

  private Instant hour(int before) {
    return RoomTime.floor(given.now().get()).minus(Duration.ofHours(before));
  }

  private void press(boolean shift, boolean alt) {
    room.call(() -> {
      Event.fireEvent(
          hand.find(".map-surface"),
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.M, shift, true, alt, false));
      frame.applyCss();
      frame.layout();
      return true;
    });
  }

  private String said(String id) {
    return ((Label) hand.find(id)).getText();
  }

  private void says(String id, String part) {
    assertTrue(
        room.within(SOON, () -> said(id).contains(part)),
        () -> part + " wanted: " + room.call(() -> said(id)));
  }

  private MapSurface other() {
    return (MapSurface) hand.find("#other-map");
  }

  private MapSurface first() {
    return (MapSurface) hand.find(".map-surface");
  }

  @SuppressWarnings("unchecked") // the boxes hold what the test puts in them
  private <T> void choose(String id, T value) {
    room.call(() -> {
      ((ComboBox<T>) hand.find(id)).setValue(value);
      return true;
    });
  }

  /// How many stations have any value that hour, as it stands in the file.
  private int known(Instant at) {
    int n = 0;
    for (var network : given.past().networks()) {
      var block = given.past().block(network, at, 1, null);
      for (int s = 0; s < block.stations().size(); s++) {
        boolean index = false;
        for (int p = 0; p < block.params().size(); p++) {
          index |= !Float.isNaN(block.values()[block.index(p, 0, s)]);
        }
        n += index ? 1 : 0;
      }
    }
    return n;
  }

  @Test
  void theSidesSayTimeCompletenessAndLayersAndLookAtOnePlace() {
    press(false, false);
    var at = hour(25);
    says("#compare-right", MINUTE.format(at.atZone(Words.BEIJING)) + "–");
    says("#compare-right", "北京时间");
    says("#compare-right", "PM2.5 浓度场");
    says("#compare-left", "现在，数据截至 ");
    assertTrue(
        room.within(
            SOON, () -> said("#compare-right").matches(".* · [1-9][\\d,]+ / [\\d,]+ 有值 .*")));
    var text = room.call(() -> said("#compare-right"));
    int told = Integer.parseInt(text.replaceAll(".* · ([\\d,]+) / .*", "$1").replace(",", ""));
    assertTrue(told > 1_000 && told <= known(at), told + " of " + known(at));
    assertTrue(room.call(() -> other().getClip() != null && first().getClip() != null));
    assertEquals(room.call(() -> first().getWidth()), room.call(() -> other().getWidth()));

    hand.fire("#compare-back");
    says("#compare-right", MINUTE.format(at.minusSeconds(3_600).atZone(Words.BEIJING)) + "–");
    assertTrue(room.call(() -> given.clock().current().isLive()), "the room's clock stands");

    room.call(() -> {
      ((DatePicker) hand.find("#compare-day")).setValue(LocalDate.now(Words.BEIJING).minusDays(40));
      return true;
    });
    says("#compare-right", "早于本席保存的 31 天");

    press(true, false);
    assertTrue(room.call(() -> other().getClip() == null && first().getClip() == null));
    assertEquals(room.call(() -> first().getWidth()), room.call(() -> other().getWidth()));
    room.call(() -> {
      first().setCamera(new Camera(110, 30, 6));
      return true;
    });
    assertEquals(new Camera(110, 30, 6), room.call(() -> other().camera()));
    assertTrue(
        room.call(() -> other().reserved().getWidth() > 0 && other().furnitureProperty() != null));

    press(true, false);
    assertFalse(room.call(() -> frame.lookup("#other-map") != null), "one map again");
    assertTrue(room.call(() -> first().getWidth() > 800));
  }

  @Test
  void aDifferenceIsThatOfTheHoursAndNamesBothPeriodsAndItsRule() {
    press(false, true);
    var at = hour(2);
    says("#difference-first", MINUTE.format(at.atZone(Words.BEIJING)) + "–");
    var before = at.minus(Duration.ofDays(1));
    says("#difference-second", MINUTE.format(before.atZone(Words.BEIJING)) + "–");
    says("#difference-rule", "前一天同一时刻起");
    choose("#difference-threshold", 0.0);
    says("#difference-sum", "小于 0.0");
    assertTrue(
        room.within(SOON, () -> said("#difference-sum").contains(counted(at, before))),
        () -> counted(at, before) + " wanted: " + room.call(() -> said("#difference-sum")));
    assertNotEquals("升 0 站", counted(at, before));

    choose("#difference-alignment", Alignment.YEAR_BEFORE);
    says("#difference-rule", "上年同月同日");
    says("#difference-lacking", "早于本席保存的 31 天");
    says("#difference-second", "0 / ");
    choose("#difference-alignment", Alignment.FESTIVAL);
    says("#difference-rule", "改按上年同月同日");
    choose("#difference-alignment", Alignment.HOUR_BEFORE);
    says("#difference-rule", "前一小时");
    assertTrue(room.within(SOON, () -> said("#difference-lacking").isEmpty()));
    choose("#difference-hours", 24);
    says("#difference-first", "站点满 20 小时才计均值");
  }

  /// Ups and downs of one decimal, counted from the file station by station.
  private String counted(Instant at, Instant before) {
    int up = 0;
    int down = 0;
    for (var network : given.past().networks()) {
      var one = given.past().block(network, at, 1, null);
      var two = given.past().block(network, before, 1, null);
      int p = one.params().indexOf("pm25");
      for (int s = 0; s < Math.min(one.stations().size(), two.stations().size()); s++) {
        double by = one.values()[one.index(p, 0, s)] - two.values()[two.index(p, 0, s)];
        up += Math.round(by * 10) > 0 ? 1 : 0;
        down += Math.round(by * 10) < 0 ? 1 : 0;
      }
    }
    return String.format(Locale.ROOT, "升 %,d 站，降 %,d 站", up, down);
  }
}
