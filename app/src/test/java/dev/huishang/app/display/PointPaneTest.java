package dev.huishang.app.display;

import static dev.huishang.app.FxThread.call;
import static dev.huishang.app.FxThread.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.Console;
import dev.huishang.app.FxThread;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.Theme;
import dev.huishang.app.shell.drawing.DrawingPane;
import dev.huishang.domain.Networks;
import dev.huishang.domain.rules.Words;
import dev.huishang.map.Camera;
import dev.huishang.map.InSight;
import dev.huishang.map.MapSurface;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Pointer and keys over the points of a map, with what a platform serves. The pointer rests when
/// the test says so.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PointPaneTest {
  private static final Duration LIMIT = Duration.ofSeconds(90);
  @TempDir static Path directory;
  private Platform platform;
  private Console console;
  private Room room;
  private DisplayViewModel model;
  private final Button before = new Button("before");
  private final Button after = new Button("after");
  private MapSurface map;
  private PointPane pane;
  private boolean waiting;
  private Runnable rested = () -> {};

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
      var box = new VBox(before, new StackPane(map, drawing, pane), after);
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

  private Rest rest(Duration quiet, Runnable done) {
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

  private boolean national(int index) {
    return model.question.points().stations().get(index).network().equals(Networks.AIR_NATIONAL);
  }

  private InSight sight() {
    return InSight.of(map, model.picture.get());
  }

  /// Looks so closely that the point stands alone; answers where it stands.
  private Point2D alone(int index, double zoom) {
    var station = model.question.points().stations().get(index);
    map.setCamera(new Camera(station.lon(), station.lat(), zoom));
    return new Point2D(sight().x(station.lon()), sight().y(station.lat()));
  }

  private void mouse(EventType<MouseEvent> type, Point2D at) {
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

  private void click(Point2D at) {
    mouse(MouseEvent.MOUSE_PRESSED, at);
    mouse(MouseEvent.MOUSE_RELEASED, at);
    mouse(MouseEvent.MOUSE_CLICKED, at);
  }

  private void key(Node on, KeyCode code, boolean shift) {
    Event.fireEvent(
        on, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
  }

  private Node find(String id) {
    return pane.lookup(id);
  }

  private String words() {
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

  @Test
  void aPointerThatRestsIsToldWhatStandsThereAndEscHidesIt() throws Exception {
    int index = call(model::worstPoint);
    var at = call(() -> alone(index, 13));
    call(() -> {
      waiting = false;
      mouse(MouseEvent.MOUSE_MOVED, at);
      assertTrue(waiting, "it waits for the pointer to rest");
      assertFalse(find("#point-card").isVisible());
      rested.run();
      return true;
    });
    within(LIMIT, "the card", () -> find("#point-card").isVisible());
    var point = call(() -> model.question.points().at(index));
    var said = call(this::words);
    assertTrue(said.contains(point.station().name()), said);
    assertTrue(said.contains(point.word()) && said.contains("圆形 · "), said);
    assertTrue(said.contains("AQI " + point.figure()) && said.contains("µg/m³"), said);
    assertTrue(said.contains(new Words(true).time(point.at())), said);
    assertTrue(said.contains("北京时间") && said.contains("前"), said);
    assertTrue(said.contains("来源：模拟数据"), said);
    Bounds card = call(() -> find("#point-card").getBoundsInParent());
    assertFalse(card.contains(at), "it covers the point");
    assertTrue(card.getMinX() >= 0 && card.getMaxX() <= 1200, card.toString());
    call(() -> {
      key(map, KeyCode.ESCAPE, false);
      assertFalse(find("#point-card").isVisible());
      return true;
    });
  }

  @Test
  void theCardFollowsTheClockOfTheRoom() throws Exception {
    int index =
        call(() ->
            java.util.stream.IntStream.of(sight().ids())
                .filter(this::national)
                .findFirst()
                .orElseThrow());
    within(
        LIMIT,
        "hours of the past",
        () ->
            !room.past()
                .block(Networks.AIR_NATIONAL, Instant.now().minusSeconds(86_400), 24, null)
                .held()
                .isEmpty());
    var at = call(() -> alone(index, 13));
    call(() -> {
      mouse(MouseEvent.MOUSE_MOVED, at);
      rested.run();
      return true;
    });
    within(LIMIT, "the card", () -> find("#point-card").isVisible());
    try {
      call(() -> {
        room.clock().replay();
        room.clock().step(-2);
        return true;
      });
      var hour = call(() -> new Words(true).time(room.clock().shown().minusSeconds(3_600)));
      within(LIMIT, "the hour shown: " + hour, () -> words().contains(hour));
      call(() -> {
        room.clock().step(-1);
        return true;
      });
      var earlier = call(() -> new Words(true).time(room.clock().shown().minusSeconds(3_600)));
      within(LIMIT, "the hour before: " + earlier, () -> words().contains(earlier));
      assertFalse(call(this::words).contains(hour));
    } finally {
      call(() -> {
        room.clock().live();
        return true;
      });
      within(LIMIT, "the present", model::ready);
    }
  }

  /// A spot of the country where so many points lie on each other.
  private Point2D crowded() {
    map.home();
    var sight = sight();
    for (int index : sight.ids()) {
      var station = model.question.points().stations().get(index);
      var at = new Point2D(sight.x(station.lon()), sight.y(station.lat()));
      int n = sight.at(at.getX(), at.getY()).total();
      if (n > 3 && n < 30) {
        return at;
      }
    }
    throw new AssertionError("no points lie on each other");
  }

  @Test
  void aClickOnSeveralPointsListsThemWorstFirstAndEnterOpensTheOneChosen() throws Exception {
    var at = call(this::crowded);
    var there = call(() -> sight().at(at.getX(), at.getY()));
    call(() -> {
      click(at);
      return true;
    });
    within(LIMIT, "the list", () -> find("#spot").isVisible());
    var list = (ListView<?>) find("#spot-list");
    var listed = list.getItems().stream().map(item -> (CardText) item).toList();
    assertEquals(
        Set.copyOf(there.ids()), Set.copyOf(listed.stream().map(CardText::index).toList()));
    assertEquals(there.total(), listed.size());
    var colours = new ClassColours();
    int last = Integer.MAX_VALUE;
    for (var line : listed) {
      var point = call(() -> model.question.points().at(line.index()));
      int now = colours.severity(point.station().kind(), point.rgb());
      assertTrue(now <= last, "worse below better: " + listed);
      last = now;
    }
    assertTrue(call(() -> model.detail.get() == null), "nothing was opened yet");
    call(() -> {
      list.getSelectionModel().select(1);
      key(list, KeyCode.ENTER, false);
      return true;
    });
    var wanted = call(() -> model.question.points().stations().get(listed.get(1).index()).id());
    within(LIMIT, "its detail", () -> model.detail.get() != null);
    assertEquals(wanted, call(() -> model.detail.get().id()));
    assertFalse(call(() -> find("#spot").isVisible()));
  }

  /// A point without another near it.
  private int lonely() {
    for (int index : sight().ids()) {
      var at = alone(index, 13);
      if (sight().at(at.getX(), at.getY()).total() == 1) {
        return index;
      }
    }
    throw new AssertionError("no point stands alone");
  }

  @Test
  void escClosesTheListAndOnePointOpensDirectly() throws Exception {
    var at = call(this::crowded);
    call(() -> {
      click(at);
      return true;
    });
    within(LIMIT, "the list", () -> find("#spot").isVisible());
    call(() -> {
      key(find("#spot-list"), KeyCode.ESCAPE, false);
      assertFalse(find("#spot").isVisible());
      assertTrue(model.detail.get() == null);
      assertEquals(map, map.getScene().getFocusOwner(), "the map has the keyboard again");
      return true;
    });
    int index = call(this::lonely);
    var alone = call(() -> alone(index, 13));
    call(() -> {
      click(alone);
      return true;
    });
    within(LIMIT, "its detail", () -> model.detail.get() != null);
    assertFalse(call(() -> find("#spot").isVisible()));
  }

  @Test
  void tabGoesThroughTheWorstFirstAndLeavesTheMapAfterTheLast() throws Exception {
    int index = call(model::worstPoint);
    call(() -> alone(index, 9));
    int n = call(() -> sight().ids().length);
    assertTrue(n > 2, n + " points in sight tell nothing");
    var met = new ArrayList<Integer>();
    var colours = new ClassColours();
    int last = Integer.MAX_VALUE;
    for (int i = 0; i < n; i++) {
      int now =
          call(() -> {
            key(map, KeyCode.TAB, false);
            assertEquals(map, map.getScene().getFocusOwner());
            assertTrue(find("#point-ring").isVisible(), "the ring");
            return pane.model().focused.get();
          });
      met.add(now);
      var point = call(() -> model.question.points().at(now));
      int severity = colours.severity(point.station().kind(), point.rgb());
      assertTrue(severity <= last, severity + " after " + last);
      last = severity;
    }
    assertEquals(n, Set.copyOf(met).size(), "every point once");
    within(LIMIT, "the card of the last", () -> find("#point-card").isVisible());
    call(() -> {
      key(map, KeyCode.TAB, true);
      assertEquals(met.get(n - 2), pane.model().focused.get(), "back");
      key(map, KeyCode.TAB, false);
      key(map, KeyCode.TAB, false);
      assertFalse(find("#point-ring").isVisible());
      assertNotEquals(map, map.getScene().getFocusOwner(), "after the last the map is left");
      map.requestFocus();
      key(map, KeyCode.TAB, true);
      assertEquals(before, map.getScene().getFocusOwner(), "before the first as well");
      return true;
    });
  }

  @Test
  void enterOpensThePointThatHasTheKeyboardAndEscLetsGo() throws Exception {
    int index = call(model::worstPoint);
    call(() -> alone(index, 10));
    var focused =
        call(() -> {
          key(map, KeyCode.TAB, false);
          key(map, KeyCode.ENTER, false);
          return pane.model().focused.get();
        });
    var id = call(() -> model.question.points().stations().get(focused).id());
    within(LIMIT, "its detail", () -> model.detail.get() != null);
    assertEquals(id, call(() -> model.detail.get().id()));
    call(() -> {
      key(map, KeyCode.ESCAPE, false);
      assertEquals(-1, pane.model().focused.get());
      assertFalse(find("#point-ring").isVisible());
      return true;
    });
    assertNotNull(id);
  }
}
