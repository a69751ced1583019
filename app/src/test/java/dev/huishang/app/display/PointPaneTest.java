package dev.huishang.app.display;

import static dev.huishang.app.FxThread.call;
import static dev.huishang.app.FxThread.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.Networks;
import dev.huishang.domain.rules.Words;
import java.time.Instant;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// Pointer over the points of a map: the card, and the list of points that lie on each other.
class PointPaneTest extends PointScreen {
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
}
