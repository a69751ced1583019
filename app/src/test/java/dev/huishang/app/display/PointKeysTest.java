package dev.huishang.app.display;

import static dev.huishang.app.FxThread.call;
import static dev.huishang.app.FxThread.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Keys on the points of a map: Tab through those in sight, Enter and Esc.
class PointKeysTest extends PointScreen {
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
