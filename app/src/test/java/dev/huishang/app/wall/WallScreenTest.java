package dev.huishang.app.wall;

import static dev.huishang.app.FxThread.call;
import static dev.huishang.app.FxThread.within;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.huishang.app.Console;
import dev.huishang.app.FxThread;
import dev.huishang.app.display.WallCharts;
import dev.huishang.app.display.WallMap;
import dev.huishang.app.display.WallTiles;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import dev.huishang.app.wall.Page.Kind;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A wall of two windows on a display without hardware: pages take turns, a screen is unplugged and
/// comes back, and an incident breaks in.
class WallScreenTest {
  private static final Duration LIMIT = Duration.ofSeconds(120);
  private static final ScreenPlace LEFT = new ScreenPlace(0, 0, 0, 500, 400, 1);
  private static final ScreenPlace RIGHT = new ScreenPlace(1, 500, 0, 500, 400, 1);
  @TempDir Path directory;

  private static List<WallView> views() {
    return Window.getWindows().stream()
        .filter(w -> w instanceof Stage s && s.getStyle() == StageStyle.UNDECORATED)
        .map(w -> ((WallRoot) w.getScene().getRoot()).view())
        .toList();
  }

  private static boolean says(WallView view, String word) {
    return view.lookupAll(".label").stream()
        .anyMatch(n -> n instanceof Label label && label.getText().contains(word));
  }

  @Test
  void pagesTurnAScreenComesBackAndAnIncidentBreaksIn() throws Exception {
    FxThread.start();
    call(() -> {
      javafx.application.Platform.setImplicitExit(false);
      Theme.loadFonts();
      return true;
    });
    var turns = List.of(new Page(Kind.TIME, "", 5), new Page(Kind.TILES, "", 5));
    var layout =
        new Layout(
            "甲",
            false,
            2,
            List.of(
                new Seat(LEFT, turns, true),
                new Seat(RIGHT, List.of(new Page(Kind.MAP, "", 5)), false)));
    var profile = directory.resolve("profile");
    try (var platform = Platform.start(PlatformOptions.at(directory.resolve("platform")));
        var console = new Console(platform.url(), profile, javafx.application.Platform::runLater)) {
      var screens = FXCollections.observableArrayList(LEFT, RIGHT);
      var room = call(() -> console.room(Preferences.read(profile)));
      var makers = new PartMakers(WallMap::new, WallTiles::new, WallCharts::new, WallMap.themes());
      var wall = call(() -> new Wall(room, layout, screens, makers, () -> {}));
      assertEquals(2, call(() -> views().size()));
      within(LIMIT, "the map settles", () -> views().stream().allMatch(WallView::ready));
      within(
          LIMIT,
          "the mark comes with the data",
          () -> views().stream().allMatch(v -> says(v, "模拟数据")));
      within(
          LIMIT, "the tiles have their turn", () -> views().stream().anyMatch(v -> v.page() == 1));
      call(() -> screens.remove(RIGHT));
      assertEquals(1, call(() -> views().size()));
      assertEquals(1, call(wall::waiting));
      call(() -> screens.add(RIGHT));
      assertEquals(2, call(() -> views().size()));
      within(LIMIT, "back and whole", () -> views().stream().allMatch(WallView::ready));
      call(() -> {
        var event = new Event("x", "罐车泄漏", 1, "特别重大", Instant.now());
        wall.model().breakIn.set(new WallViewModel.BreakIn(1, event, 1));
        return true;
      });
      assertEquals(1, call(() -> views().stream().filter(v -> says(v, "罐车泄漏")).count()));
      within(LIMIT, "it returns by itself", () -> views().stream().noneMatch(v -> says(v, "罐车泄漏")));
      call(() -> {
        wall.close();
        return true;
      });
      assertEquals(0, call(() -> views().size()));
    }
  }
}
