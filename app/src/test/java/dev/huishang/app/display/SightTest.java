package dev.huishang.app.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.Console;
import dev.huishang.app.display.SightColumn.Order;
import dev.huishang.app.display.SightQuestion.Asked;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.Theme;
import dev.huishang.app.shell.drawing.DrawingPane;
import dev.huishang.domain.Networks;
import dev.huishang.map.Camera;
import dev.huishang.map.InSight;
import dev.huishang.map.MapSurface;
import dev.huishang.map.StationLayer;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
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

/// What is in view as a table, and what is chosen with rectangle and lasso, with what a platform
/// serves.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SightTest {
  private static final Duration LIMIT = Duration.ofSeconds(90);
  @TempDir static Path directory;
  private Platform platform;
  private Console console;
  private Room room;
  private DisplayViewModel model;
  private MapSurface map;
  private PointPane pane;
  private VBox box;

  @BeforeAll
  void start() throws Exception {
    try {
      javafx.application.Platform.startup(() -> {});
    } catch (IllegalStateException e) {
      assertTrue(String.valueOf(e.getMessage()).contains("already"), "another test started it");
    }
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
              room, model, map, drawing, new ThemeWords(room, model.themes), SightTest::atOnce);
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

  private static <T> T call(Supplier<T> work) {
    var answer = new CompletableFuture<T>();
    javafx.application.Platform.runLater(() -> {
      try {
        answer.complete(work.get());
      } catch (RuntimeException | AssertionError e) {
        answer.completeExceptionally(e);
      }
    });
    return answer.join();
  }

  private static void within(String what, BooleanSupplier condition) throws InterruptedException {
    var end = Instant.now().plus(LIMIT);
    while (!call(condition::getAsBoolean)) {
      assertTrue(Instant.now().isBefore(end), what);
      new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS);
    }
  }

  private SightAnswer seen() {
    return pane.sights().seen.get();
  }

  private InSight sight() {
    return InSight.of(map, model.picture.get());
  }

  private void look(double lon, double lat, double zoom) {
    map.setCamera(new Camera(lon, lat, zoom));
  }

  private void open() throws Exception {
    call(() -> {
      pane.table();
      return true;
    });
    within("the rows", () -> !seen().rows().isEmpty());
  }

  private String title() {
    return ((Label) box.lookup("#sight-title")).getText();
  }

  private TableView<?> table() {
    return (TableView<?>) box.lookup("#sight-table");
  }

  /// Rows of the table that exist as nodes.
  private int made() {
    box.applyCss();
    box.layout();
    return box.lookupAll(".table-row-cell").size();
  }

  @Test
  void theTableHoldsEveryPointInViewTheWorstFirstAndCountsThoseWithAValue() throws Exception {
    open();
    var rows = call(() -> seen().rows());
    assertEquals(
        Set.copyOf(call(() -> Arrays.stream(sight().ids()).boxed().toList())),
        Set.copyOf(rows.stream().map(SightRow::index).toList()));
    for (int i = 1; i < rows.size(); i++) {
      assertTrue(rows.get(i).severity() <= rows.get(i - 1).severity(), "worse below better");
    }
    long valued = rows.stream().filter(SightRow::current).count();
    var title = call(this::title);
    assertTrue(title.contains(String.format("%,d 个点", rows.size())), title);
    assertTrue(title.contains(String.format("%,d 个有当前值", valued)), title);
    int counted = call(() -> seen().classes().stream().mapToInt(c -> c.count()).sum());
    assertEquals(rows.size(), counted, "every point in one class");
    assertEquals(rows.size(), call(() -> table().getItems().size()));
    int cells = call(this::made);
    assertTrue(cells > 0 && cells < 60, cells + " rows of " + rows.size() + " are made");
  }

  @Test
  void everyOrderIsThatOfItsColumnAndLosesNoRow() throws Exception {
    open();
    var asked = call(() -> seen().rows());
    for (var column : SightColumn.values()) {
      for (boolean down : new boolean[] {false, true}) {
        var sorted = new SightSort(new PointWords(room)).sorted(asked, new Order(column, down));
        assertEquals(asked.size(), new HashSet<>(sorted).size(), column + " loses rows");
        for (int i = 1; i < sorted.size(); i++) {
          int way = compared(column, sorted.get(i - 1), sorted.get(i));
          assertTrue(down ? way >= 0 : way <= 0, column + " at " + i);
        }
      }
    }
  }

  /// As a reader would compare two cells; 0 where it is another test's matter.
  private int compared(SightColumn column, SightRow a, SightRow b) {
    var words = new PointWords(room);
    var alphabet = java.text.Collator.getInstance(room.texts().locale());
    return switch (column) {
      case NAME -> alphabet.compare(words.name(a.point()), words.name(b.point()));
      case KIND -> a.point().station().kind().compareTo(b.point().station().kind());
      case CLASS -> Integer.compare(a.severity(), b.severity());
      case ITEM ->
          alphabet.compare(words.item(a.point(), a.lead()), words.item(b.point(), b.lead()));
      case VALUE ->
          a.lead().known() && b.lead().known()
              ? Double.compare(a.lead().value(), b.lead().value())
              : 0;
      case UNIT -> alphabet.compare(words.unit(a.lead()), words.unit(b.lead()));
      case TIME -> times(a, b);
      case AGE -> times(b, a);
      case REGION -> a.point().station().region().compareTo(b.point().station().region());
    };
  }

  private static int times(SightRow a, SightRow b) {
    var one = a.point().at();
    var other = b.point().at();
    return one == null || other == null ? 0 : one.compareTo(other);
  }

  @Test
  void aPressOnAHeaderSortsAndTheMapThatMovesBringsOtherRows() throws Exception {
    open();
    call(() -> {
      @SuppressWarnings("unchecked") // the table of this test
      var table = (TableView<SightRow>) table();
      var value = table.getColumns().get(SightColumn.VALUE.ordinal());
      value.setSortType(javafx.scene.control.TableColumn.SortType.ASCENDING);
      table.getSortOrder().setAll(List.of(value));
      return true;
    });
    within(
        "sorted by value",
        () -> {
          var rows = seen().rows();
          return rows.size() > 2
              && rows.getFirst().lead().value() <= rows.get(rows.size() / 2).lead().value()
              && rows.getFirst().severity() < 3;
        });
    int before = call(() -> seen().total());
    call(() -> {
      look(115, 38, 8);
      return true;
    });
    within("fewer rows", () -> seen().total() < before && seen().total() == sight().ids().length);
    var rows = call(() -> seen().rows());
    assertFalse(rows.isEmpty());
  }

  @Test
  void theMapSaysWhatIsInViewForWhoeverCannotSeeIt() throws Exception {
    within("its words", () -> map.getAccessibleText().contains("在视野中"));
    var said = call(() -> map.getAccessibleText());
    var answer = call(this::seen);
    assertTrue(said.contains(String.format("%,d 个点", answer.total())), said);
    var first = answer.classes().getFirst();
    assertTrue(said.contains(first.word() + " " + first.count()), said);
    var worst = answer.worst().orElseThrow().point();
    assertTrue(said.contains("最差：" + worst.station().name()), said);
    assertEquals(List.of(), answer.rows(), "without a table no rows are made");
  }

  @Test
  void theSameQuestionWithinAMinuteHasTheSameAnswer() {
    var question = new SightQuestion(room, model.question);
    var asked = new Asked(call(this::sight), Map.of(), Order.WORST, true);
    Supplier<Boolean> same =
        () -> {
          var now = question.answer(asked);
          return now == question.answer(asked);
        };
    assertTrue(same.get() || same.get(), "a minute may end between the two, not twice");
    var one = question.answer(asked);
    var other =
        question.answer(
            new Asked(asked.sight(), Map.of(), new Order(SightColumn.NAME, false), true));
    assertFalse(one.rows().equals(other.rows()), "another order is another answer");
  }

  private static final List<String> MORE =
      List.of(
          Networks.SOURCES,
          Networks.ECOLOGY_POINTS,
          Networks.WATER_NATIONAL,
          Networks.WATER_LOCAL,
          Networks.GROUNDWATER_NATURAL,
          Networks.GROUNDWATER_WATER);

  private boolean toggle() {
    MORE.forEach(model::toggle);
    return true;
  }

  @Test
  void thirtyThousandRowsAreSortedWhollyAndShownByTheScreenful() throws Exception {
    int before = call(() -> model.picture.get().size());
    call(this::toggle);
    try {
      call(() -> {
        look(104, 36, 3);
        return true;
      });
      within("the whole country", () -> model.picture.get().size() > 30_000);
      open();
      within("its rows", () -> seen().rows().size() > 30_000);
      assertEquals(call(() -> sight().ids().length), call(() -> table().getItems().size()));
      int cells = call(this::made);
      assertTrue(cells > 0 && cells < 60, cells + " rows are made");
      var rows = call(() -> seen().rows());
      for (var column : SightColumn.values()) {
        var sorted = new SightSort(new PointWords(room)).sorted(rows, new Order(column, true));
        assertEquals(rows.size(), sorted.size(), column.name());
      }
    } finally {
      call(this::toggle);
      within("as before", () -> model.picture.get().size() == before);
    }
  }

  private void mouse(EventType<MouseEvent> type, double x, double y, boolean shift, boolean still) {
    var at = map.localToScene(x, y);
    Event.fireEvent(
        map,
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            MouseButton.PRIMARY,
            1,
            shift,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            still,
            new PickResult(map, at.getX(), at.getY())));
  }

  private void drag(SelectTool tool, boolean shift, double... path) {
    call(() -> {
      pane.select().take(tool);
      mouse(MouseEvent.MOUSE_PRESSED, path[0], path[1], shift, true);
      for (int i = 2; i < path.length; i += 2) {
        mouse(MouseEvent.MOUSE_DRAGGED, path[i], path[i + 1], shift, false);
      }
      int last = path.length - 2;
      mouse(MouseEvent.MOUSE_RELEASED, path[last], path[last + 1], shift, false);
      mouse(MouseEvent.MOUSE_CLICKED, path[last], path[last + 1], shift, false);
      return true;
    });
  }

  /// Points whose place on the screen lies in this box.
  private Set<Integer> between(double x, double y, double w, double h) {
    var box = new Rectangle2D(x, y, w, h);
    var found = new HashSet<Integer>();
    for (int i : sight().ids()) {
      var s = model.question.points().stations().get(i);
      if (box.contains(sight().x(s.lon()), sight().y(s.lat()))) {
        found.add(i);
      }
    }
    return found;
  }

  private void chosen(Set<Integer> wanted) throws Exception {
    within("chosen", () -> pane.sights().chosen.get().ids().keySet().equals(wanted));
    within("the table of them", () -> seen().chosen() && seen().rows().size() == wanted.size());
  }

  @Test
  void aRectangleChoosesMarksAndTotalsAndMoreIsAddedWithShift() throws Exception {
    var camera = call(() -> map.camera());
    drag(SelectTool.BOX, false, 700, 350, 650, 300, 500, 200);
    var wanted = call(() -> between(500, 200, 200, 150));
    assertTrue(wanted.size() > 5, wanted.size() + " points tell nothing");
    chosen(wanted);
    assertEquals(camera, call(() -> map.camera()), "the map stood still");
    assertEquals(SelectTool.NONE, call(() -> pane.select().tool.get()), "one drag, one choice");
    assertEquals(wanted.size(), call(() -> pane.rings().getFirst().picture().size()));
    assertTrue(call(this::title).startsWith("已选 " + String.format("%,d", wanted.size())));
    int counted = call(() -> seen().classes().stream().mapToInt(c -> c.count()).sum());
    assertEquals(wanted.size(), counted);
    drag(SelectTool.BOX, true, 200, 100, 400, 300);
    var both = new HashSet<>(wanted);
    both.addAll(call(() -> between(200, 100, 200, 200)));
    chosen(both);
    call(() -> {
      Event.fireEvent(
          map,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
      return true;
    });
    within("what is in view again", () -> !seen().chosen() && pane.rings().isEmpty());
  }

  @Test
  void aLassoThatCrossesItselfLeavesOutWhatItEnclosesTwice() throws Exception {
    // round a box, and once more round its right half
    drag(
        SelectTool.LASSO,
        false,
        300,
        100,
        700,
        100,
        700,
        500,
        500,
        500,
        500,
        100,
        700,
        100,
        700,
        500,
        300,
        500);
    var left = call(() -> between(300, 100, 200, 400));
    assertTrue(left.size() > 5, left.size() + " points tell nothing");
    chosen(left);
    call(() -> {
      pane.sights().chooseAll();
      return true;
    });
    chosen(Set.copyOf(call(() -> Arrays.stream(sight().ids()).boxed().toList())));
  }

  @Test
  void aClickWithTheToolChoosesNothingAndOpensNothing() throws Exception {
    call(() -> {
      model.back();
      pane.select().take(SelectTool.LASSO);
      mouse(MouseEvent.MOUSE_PRESSED, 600, 300, false, true);
      mouse(MouseEvent.MOUSE_RELEASED, 600, 300, false, true);
      mouse(MouseEvent.MOUSE_CLICKED, 600, 300, false, true);
      assertEquals(SelectTool.LASSO, pane.select().tool.get());
      assertTrue(pane.sights().chosen.get().ids().isEmpty());
      assertSame(null, model.detail.get());
      pane.select().cancel();
      return true;
    });
  }

  @Test
  void whatIsExportedHasUnitTimeSourceAndAge() throws Exception {
    drag(SelectTool.BOX, false, 500, 200, 700, 350);
    within("chosen", () -> seen().chosen() && !seen().rows().isEmpty());
    var rows = call(() -> seen().rows());
    var file = directory.resolve("points.csv");
    call(() -> {
      pane.sights().export(file, List.of("内部", "模拟数据"));
      return true;
    });
    within("written", () -> pane.sights().notice.get().contains("points.csv"));
    var lines = Files.readString(file).split("\r\n");
    assertEquals(rows.size() + 1, lines.length);
    assertTrue(lines[0].contains("单位,数据时间,时效,状态,来源"), lines[0]);
    var first = rows.getFirst();
    assertTrue(lines[1].startsWith(first.point().station().id() + ","), lines[1]);
    assertTrue(lines[1].contains("+08:00") && lines[1].contains("模拟数据"), lines[1]);
    assertTrue(lines[1].contains("内部 模拟数据"), lines[1]);
    assertEquals(lines[0].split(",").length, lines[1].split(",", -1).length);
    var copied = new CompletableFuture<String>();
    call(() -> {
      pane.sights().copy(List.of("内部"), copied::complete);
      return true;
    });
    assertEquals(rows.size() + 1, copied.get(60, TimeUnit.SECONDS).split("\n").length);
  }
}
