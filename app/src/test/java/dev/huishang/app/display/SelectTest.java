package dev.huishang.app.display;

import static dev.huishang.app.FxThread.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;

/// Points chosen with rectangle and lasso, and what leaves the console of them.
class SelectTest extends SightScreen {
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
