package dev.huishang.app.display;

import static dev.huishang.app.FxThread.call;
import static dev.huishang.app.FxThread.within;

import dev.huishang.app.Console;
import dev.huishang.app.FxThread;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.Theme;
import dev.huishang.app.shell.drawing.DrawingPane;
import dev.huishang.domain.Networks;
import dev.huishang.map.Camera;
import dev.huishang.map.InSight;
import dev.huishang.map.MapSurface;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import java.nio.file.Path;
import java.time.Duration;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A map with the points a platform serves, worked with pointer and keys. The pointer rests when
/// the test says so.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PointScreen {
  static final Duration LIMIT = Duration.ofSeconds(90);
  @TempDir static Path directory;
  private Platform platform;
  private Console console;
  Room room;
  DisplayViewModel model;
  Button before;
  MapSurface map;
  PointPane pane;
  boolean waiting;
  Runnable rested = () -> {};

  @BeforeAll
  void start() throws Exception {
    FxThread.start();
    var options =
        new PlatformOptions(
            0, directory.resolve("platform"), 1, null, null, "heavy-pollution", true, 1);
    platform = Platform.start(options);
    var profile = directory.resolve("profile");
    console = new Console(platform.url(), profile, javafx.application.Platform::runLater);
    room = console.room(Preferences.read(profile).with(true, Theme.DARK));
    model = call(() -> new DisplayViewModel(room));
    within(LIMIT, "the present", model::ready);
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
  void hide() {
    call(() -> {
      pane.close();
      map.end(); // one a test, and each holds the pixels of its window
      return true;
    });
  }

  @BeforeEach
  void show() {
    call(() -> {
      Theme.loadFonts();
      map = room.newMap().get();
      var drawing = new DrawingPane(room, map);
      pane =
          new PointPane(room, model, map, drawing, new ThemeWords(room, model.themes), this::rest);
      map.onPick(pick -> {
        if (pick.station() >= 0 && !pane.hand().several(pick)) {
          model.openPoint(pick.station());
        }
      });
      before = new Button("before"); // not sooner: the toolkit must have started
      var box = new VBox(before, new StackPane(map, drawing, pane), new Button("after"));
      box.getStyleClass().add("hs-root");
      var scene = new Scene(box, 1200, 860);
      Theme.DARK.dress(scene, box);
      map.setMinSize(1200, 800);
      model.back();
      map.setLayers(java.util.List.of(new dev.huishang.map.StationLayer(model.picture.get())));
      box.applyCss();
      box.layout();
      map.requestFocus();
      return true;
    });
  }

  Rest rest(Duration quiet, Runnable done) {
    var others = rested;
    rested =
        () -> {
          others.run();
          done.run();
        };
    return new Rest() {
      @Override
      public void begin() {
        waiting = true;
      }

      @Override
      public void end() {
        waiting = false;
      }
    };
  }

  boolean national(int index) {
    return model.question.points().stations().get(index).network().equals(Networks.AIR_NATIONAL);
  }

  InSight sight() {
    return InSight.of(map, model.picture.get());
  }

  /// Looks so closely that the point stands alone; answers where it stands.
  Point2D alone(int index, double zoom) {
    var station = model.question.points().stations().get(index);
    map.setCamera(new Camera(station.lon(), station.lat(), zoom));
    return new Point2D(sight().x(station.lon()), sight().y(station.lat()));
  }

  void mouse(EventType<MouseEvent> type, Point2D at) {
    var to = map.localToScene(at.getX(), at.getY());
    Event.fireEvent(
        map,
        new MouseEvent(
            type,
            to.getX(),
            to.getY(),
            to.getX(),
            to.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            true,
            false,
            true,
            new PickResult(map, to.getX(), to.getY())));
  }

  void click(Point2D at) {
    mouse(MouseEvent.MOUSE_PRESSED, at);
    mouse(MouseEvent.MOUSE_RELEASED, at);
    mouse(MouseEvent.MOUSE_CLICKED, at);
  }

  void key(Node on, KeyCode code, boolean shift) {
    Event.fireEvent(
        on, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
  }

  Node find(String id) {
    return pane.lookup(id);
  }

  String words() {
    pane.applyCss();
    pane.layout();
    var said = new StringBuilder();
    for (var node : find("#point-card").lookupAll(".label")) {
      if (node.isVisible() && node instanceof Labeled label) {
        said.append(label.getText()).append('\n');
      }
    }
    return said.toString();
  }
}
