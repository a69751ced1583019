package dev.huishang.app.display;

import dev.huishang.app.shell.drawing.DrawingViewModel;
import dev.huishang.app.shell.drawing.Tool;
import dev.huishang.map.Crowd;
import dev.huishang.map.InSight;
import dev.huishang.map.MapSurface;
import dev.huishang.map.Pick;
import dev.huishang.map.Pick.Found;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What pointer and keys do to the points of a map: a pointer that rests shows a card, Tab goes
/// from point to point and at the end leaves the map.
final class PointHand {
  private static final Duration RESTS = Duration.ofMillis(300);

  /// Points this near each other lie on each other: the worst is the one drawn on top.
  private static final double SAME = 4;

  private final PointsViewModel model;
  private final DisplayViewModel display;
  private final MapSurface map;
  private final DrawingViewModel drawing;
  private final ThemeWords words;
  private final Rest rest;
  private Point2D pointer = Point2D.ZERO;
  private Point2D clicked = Point2D.ZERO;
  private Point2D shown = Point2D.ZERO;

  PointHand(
      PointsViewModel model,
      DisplayViewModel display,
      MapSurface map,
      DrawingViewModel drawing,
      ThemeWords words,
      Rest.Maker rests) {
    this.model = model;
    this.display = display;
    this.map = map;
    this.drawing = drawing;
    this.words = words;
    rest = rests.of(RESTS, this::rested);
    map.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    map.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
    map.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed());
    map.addEventFilter(ScrollEvent.SCROLL, event -> leave());
    map.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    map.focusedProperty()
        .addListener((f, before, now) -> {
          if (!now && map.getScene() != null && map.getScene().getFocusOwner() != map) {
            model.release();
          }
        });
  }

  /// Where the pointer rested.
  Point2D pointer() {
    return shown;
  }

  /// Where the map was clicked last.
  Point2D clicked() {
    return clicked;
  }

  private void moved(MouseEvent event) {
    pointer = new Point2D(event.getX(), event.getY());
    boolean still = pointer.distance(shown) <= SAME && model.card.get().isPresent();
    if (!still && drawing.sketch.tool.get() == Tool.NONE) {
      hide();
      rest.begin();
    }
  }

  private void leave() {
    rest.end();
    hide();
  }

  private void pressed() {
    leave();
    model.release();
  }

  private void hide() {
    if (model.focused.get() < 0) {
      model.hide();
    }
  }

  /// The pointer rests.
  private void rested() {
    if (model.focused.get() >= 0 || !model.listed.get().points().isEmpty()) {
      return;
    }
    shown = pointer;
    var pick = map.at(pointer.getX(), pointer.getY());
    if (pick.station() < 0) {
      words.at(pick).ifPresent(model::show);
    } else if (pick.found() instanceof Found.Cluster cluster) {
      model.show(pick.station(), cluster.count() - 1);
    } else {
      var crowd = crowd(pointer);
      var nearest = sight().map(s -> s.at(pointer.getX(), pointer.getY(), SAME)).orElse(Crowd.NONE);
      int on = nearest.total() == 0 ? pick.station() : nearest.ids().getFirst();
      model.show(on, Math.max(0, crowd.total() - 1));
    }
  }

  private Optional<InSight> sight() {
    return Optional.ofNullable(display.picture.get()).map(p -> InSight.of(map, p));
  }

  private Crowd crowd(Point2D at) {
    return sight().map(s -> s.at(at.getX(), at.getY())).orElse(Crowd.NONE);
  }

  /// Opens the list where several points lie under a click.
  ///
  /// @return false where there is one at most: it is opened directly
  boolean several(Pick pick) {
    var sight = sight();
    if (pick.layer() == null || sight.isEmpty()) {
      return false;
    }
    clicked = new Point2D(sight.get().x(pick.lon()), sight.get().y(pick.lat()));
    var crowd = crowd(clicked);
    if (crowd.total() < 2) {
      return false;
    }
    model.list(crowd);
    return true;
  }

  private void key(KeyEvent event) {
    if (event.isConsumed() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    boolean done =
        switch (event.getCode()) {
          case TAB ->
              event.isControlDown() ? over(!event.isShiftDown()) : tab(!event.isShiftDown());
          case ENTER -> open();
          case ESCAPE -> back();
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  /// The next point in sight; after the last one, and back before the first, the map is left.
  private boolean tab(boolean on) {
    rest.end();
    int from = model.focused.get();
    var sight = sight();
    if (sight.isEmpty() || from < 0 && !on) {
      return false;
    }
    var next = sight.get().next(from, on);
    next.ifPresentOrElse(model::focus, model::release);
    return next.isPresent();
  }

  /// Leaves the map at once.
  private boolean over(boolean on) {
    model.release();
    return map.requestFocusTraversal(on ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
  }

  private boolean open() {
    int index = model.focused.get();
    if (index >= 0) {
      display.openPoint(index);
    }
    return index >= 0;
  }

  private boolean back() {
    boolean any = model.focused.get() >= 0 || model.card.get().isPresent();
    rest.end();
    model.release();
    model.hide();
    return any;
  }
}
