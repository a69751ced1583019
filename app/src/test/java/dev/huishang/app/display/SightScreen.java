package dev.huishang.app.display;

import static dev.huishang.app.FxThread.call;

import dev.huishang.app.Console;
import dev.huishang.app.FxThread;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.Theme;
import dev.huishang.app.shell.drawing.DrawingPane;
import dev.huishang.map.Camera;
import dev.huishang.map.InSight;
import dev.huishang.map.MapSurface;
import dev.huishang.map.StationLayer;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A map and the table of what is in view, with what a platform serves.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SightScreen {
  private static final Duration LIMIT = Duration.ofSeconds(90);
  @TempDir static Path directory;
  private Platform platform;
  private Console console;
  Room room;
  DisplayViewModel model;
  MapSurface map;
  PointPane pane;
  VBox box;

  @BeforeAll
  void start() throws Exception {
    FxThread.start();
    platform =
        Platform.start(
            new PlatformOptions(
                0, directory.resolve("platform"), 1, null, null, "heavy-pollution", true, 1));
    var profile = directory.resolve("profile");
    console = new Console(platform.url(), profile, javafx.application.Platform::runLater);
    room = console.room(Preferences.read(profile).with(true, Theme.DARK));
    model = call(() -> new DisplayViewModel(room));
    within("the present", model::ready);
  }

  @AfterAll
  void stop() {
    call(() -> {
      model.close();
      return true;
    });
    console.close();
    platform.close();
  }

  @AfterEach
  void hide() throws Exception {
    call(() -> {
      pane.close();
      map.end(); // one a test, and each holds the pixels of its window
      return true;
    });
  }

  @BeforeEach
  void show() throws Exception {
    call(() -> {
      Theme.loadFonts();
      map = room.newMap().get();
      var drawing = new DrawingPane(room, map);
      pane =
          new PointPane(
              room, model, map, drawing, new ThemeWords(room, model.themes), SightScreen::atOnce);
      map.setMinSize(1200, 600);
      box = new VBox(new StackPane(map, drawing, pane), pane.panel());
      var scene = new Scene(box, 1200, 1000);
      Theme.DARK.dress(scene, box);
      map.setLayers(List.of(new StationLayer(model.picture.get())));
      box.applyCss();
      box.layout();
      look(115, 38, 6);
      return true;
    });
    within("what is in view", () -> seen().total() == sight().ids().length);
  }

  /// Waits for nothing.
  private static Rest atOnce(Duration quiet, Runnable done) {
    return new Rest() {
      @Override
      public void begin() {
        done.run();
      }

      @Override
      public void end() {}
    };
  }

  static void within(String what, BooleanSupplier condition) throws InterruptedException {
    FxThread.within(LIMIT, what, condition);
  }

  SightAnswer seen() {
    return pane.sights().seen.get();
  }

  InSight sight() {
    return InSight.of(map, model.picture.get());
  }

  void look(double lon, double lat, double zoom) {
    map.setCamera(new Camera(lon, lat, zoom));
  }

  void open() throws Exception {
    call(() -> {
      pane.table();
      return true;
    });
    within("the rows", () -> !seen().rows().isEmpty());
  }

  String title() {
    return ((Label) box.lookup("#sight-title")).getText();
  }

  TableView<?> table() {
    return (TableView<?>) box.lookup("#sight-table");
  }

  /// Rows of the table that exist as nodes.
  int made() {
    box.applyCss();
    box.layout();
    return box.lookupAll(".table-row-cell").size();
  }
}
