package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Bases;
import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.Theme;
import dev.huishang.domain.RoomTime;
import dev.huishang.map.Camera;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Views and layers kept over a restart, with and without the platform, over a real console.
class ViewsScreenTest {
  private static final Duration SOON = Duration.ofSeconds(120);
  private final Watching room = new Watching(Main.toolkit(true));
  private final List<Throwable> escaped = new ArrayList<>();
  @TempDir Path directory;
  private Platform platform;
  private String url;
  private Console console;
  private Room given;
  private Frame frame;
  private Hand hand;
  private MapHand map;

  @BeforeEach
  void start() {
    platform = Platform.start(PlatformOptions.at(directory.resolve("platform")));
    url = platform.url();
    open();
    assertTrue(room.within(SOON, () -> frame.ready()), "shown");
  }

  private Path profile() {
    return directory.resolve("profile");
  }

  private void open() {
    console = new Console(url, profile(), room.fx());
    frame =
        room.call(() -> {
          Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> escaped.add(e));
          Theme.loadFonts();
          var chosen = Preferences.read(profile()).with(true, Theme.DARK);
          given = console.room(chosen);
          var made = Desk.frame(console, chosen);
          Theme.DARK.dress(new Scene(made, 1600, 900), made);
          made.open("display");
          made.applyCss();
          made.layout();
          return made;
        });
    hand = new Hand(room, frame);
    map = new MapHand(hand);
  }

  private void shut() {
    room.call(() -> {
      frame.close();
      return true;
    });
    console.close();
  }

  @AfterEach
  void stop() {
    shut();
    platform.close();
    assertEquals(List.of(), escaped, "nothing escaped on the FX thread");
  }

  private void key(String selector, KeyCode code, boolean control, boolean alt) {
    room.call(() -> {
      Event.fireEvent(
          hand.find(selector),
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
      return true;
    });
  }

  private void check(String id, boolean on) {
    room.call(() -> {
      var box = (CheckBox) hand.find(id);
      if (box.isSelected() != on) {
        box.fire();
      }
      return true;
    });
  }

  private boolean checked(String id) {
    return room.call(() -> ((CheckBox) hand.find(id)).isSelected());
  }

  private ListView<?> list() {
    return (ListView<?>) hand.find("#views-list");
  }

  private void count(int n) {
    assertTrue(room.within(SOON, () -> list().getItems().size() == n), n + " views");
  }

  @Test
  void aViewIsSavedAndAllOfItComesBackAfterARestart() {
    var seen = new Camera(104.06, 30.67, 7.25);
    var hour = RoomTime.floor(given.now().get()).minus(Duration.ofHours(3));
    check("#theme-surface", true);
    check("#theme-zones", true);
    check("#layer-air-local", false);
    room.call(() -> {
      given.bases().choose(Bases.LIGHT);
      given.clock().replay();
      given.clock().scrub(hour);
      map.map().setCamera(seen);
      return true;
    });
    key(".map-surface", KeyCode.D, true, false);
    hand.type("#views-name", "成都 三小时前");
    hand.fire("#views-keep");
    count(1);
    var time = room.call(() -> given.clock().current());
    shut();

    open();
    assertTrue(room.within(SOON, () -> frame.ready()), "shown again");
    room.call(() -> {
      given.bases().choose(Bases.BY_THEME);
      return true;
    });
    check("#theme-zones", false);
    check("#layer-air-local", true);
    assertTrue(room.call(() -> given.clock().current().isLive()), "a restart looks at the present");
    key(".map-surface", KeyCode.D, true, false);
    count(1);
    room.call(() -> {
      list().getSelectionModel().selectFirst();
      return true;
    });
    key("#views-list", KeyCode.ENTER, false, false);
    assertEquals(seen, room.call(() -> map.map().camera()));
    assertTrue(checked("#theme-surface"));
    assertTrue(checked("#theme-zones"));
    assertFalse(checked("#layer-air-local"));
    assertTrue(
        room.within(SOON, () -> given.bases().kept().get().chosen().equals(Bases.LIGHT)), "base");
    assertEquals(time, room.call(() -> given.clock().current()));
  }

  @Test
  void viewsAreRenamedMovedDeletedAndBroughtBackByKeys() {
    for (var name : List.of("甲", "乙", "丙")) {
      key(".map-surface", KeyCode.D, true, false);
      hand.type("#views-name", name);
      hand.fire("#views-keep");
      hand.says(name);
    }
    count(3);
    room.call(() -> {
      list().getSelectionModel().select(2);
      return true;
    });
    key("#views-list", KeyCode.UP, false, true);
    order("甲", "丙", "乙");
    key("#views-list", KeyCode.DELETE, false, false);
    order("甲", "乙");
    key("#views-list", KeyCode.Z, true, false);
    order("甲", "丙", "乙");
    room.call(() -> {
      list().getSelectionModel().select(0);
      return true;
    });
    key("#views-list", KeyCode.N, false, false);
    hand.type("#views-name", "丁");
    hand.fire("#views-keep");
    order("丁", "丙", "乙");
    key("#views-list", KeyCode.N, false, false);
    hand.type("#views-name", "乙");
    hand.fire("#views-keep");
    hand.says("已有同名视图");
    order("丁", "丙", "乙");
  }

  private void order(String... names) {
    assertTrue(
        room.within(
            SOON,
            () ->
                list().getItems().size() == names.length
                    && java.util.stream.IntStream.range(0, names.length)
                        .allMatch(
                            i -> list().getItems().get(i).toString().contains("name=" + names[i]))),
        () -> String.join(" ", names) + " wanted, are " + list().getItems());
  }

  @Test
  void layersAndLegendAreThereAgainWithoutThePlatform() throws Exception {
    check("#theme-isolines", false);
    check("#theme-heat", true);
    check("#layer-water-national", true);
    hand.fire("#legend-fold");
    assertTrue(
        room.within(
            SOON,
            () -> {
              try {
                var kept = Files.readString(profile().resolve("display.json"));
                return kept.contains("\"legend\" : false") && kept.contains("\"heat\"");
              } catch (java.io.IOException e) {
                return false;
              }
            }),
        "kept");
    shut();
    platform.close();

    open();
    assertTrue(room.within(SOON, () -> checkedNow("#theme-heat")), "restored");
    assertFalse(checked("#theme-isolines"));
    assertTrue(checked("#theme-surface"), "the domain's own layer stays");
    assertTrue(checked("#layer-water-national"));
    assertTrue(
        room.within(SOON, () -> hand.words().contains(given.texts().get("views.legend-closed"))),
        "the legend stays folded");
    shut();

    var file = profile().resolve("display.json");
    Files.writeString(file, Files.readString(file).replace("\"heat\"", "\"volcanoes\""));
    open();
    hand.says("volcanoes");
    assertTrue(checked("#layer-water-national"));
    shut();
    Files.writeString(file, "{");
    open();
    hand.says("display.json.damaged");
  }

  private boolean checkedNow(String id) {
    return ((CheckBox) hand.find(id)).isSelected();
  }
}
