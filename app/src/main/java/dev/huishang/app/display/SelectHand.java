package dev.huishang.app.display;

import dev.huishang.app.shell.drawing.DrawingViewModel;
import dev.huishang.app.shell.drawing.Tool;
import dev.huishang.map.InSight;
import dev.huishang.map.Lasso;
import dev.huishang.map.Lasso.Corner;
import dev.huishang.map.MapSurface;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Polygon;

/// Draws a rectangle or a lasso around points: one tool is in hand for one drag, which then moves
/// the map no further.
final class SelectHand {
  /// A hand makes no corners nearer than this.
  private static final double STEP = 2;

  /// More corners than this no hand makes; what goes on longer is cut short.
  private static final int MOST = 5_000;

  /// A shorter drag was a click.
  private static final double LEAST = 6;

  private final SightViewModel model;
  private final MapSurface map;
  private final Supplier<InSight> sight;
  private final List<Point2D> path = new ArrayList<>();

  /// The tool in hand.
  final SimpleObjectProperty<SelectTool> tool = new SimpleObjectProperty<>(SelectTool.NONE);

  /// What is being drawn.
  final Polygon band = new Polygon();

  SelectHand(
      SightViewModel model, MapSurface map, DrawingViewModel drawing, Supplier<InSight> sight) {
    this.model = model;
    this.map = map;
    this.sight = sight;
    band.getStyleClass().addAll("sketch", "select-band");
    band.setMouseTransparent(true);
    band.setManaged(false);
    map.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    map.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    map.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    map.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    map.addEventHandler(MouseEvent.MOUSE_MOVED, event -> moved());
    tool.addListener((t, before, now) -> {
      drop();
      map.setCursor(now == SelectTool.NONE ? Cursor.DEFAULT : Cursor.CROSSHAIR);
      if (now != SelectTool.NONE) {
        drawing.take(Tool.NONE);
      }
    });
    drawing.sketch.tool.addListener((t, before, now) -> {
      if (now != Tool.NONE) {
        tool.set(SelectTool.NONE);
      }
    });
  }

  /// Takes a tool, or lays it down.
  void take(SelectTool next) {
    tool.set(tool.get() == next ? SelectTool.NONE : next);
    map.requestFocus();
  }

  /// Lays the tool down.
  ///
  /// @return true where one was in hand
  boolean cancel() {
    boolean had = tool.get() != SelectTool.NONE;
    tool.set(SelectTool.NONE);
    return had;
  }

  private boolean mine(MouseEvent event) {
    return tool.get() != SelectTool.NONE && event.getButton() == MouseButton.PRIMARY;
  }

  private void moved() {
    if (tool.get() != SelectTool.NONE) {
      map.setCursor(Cursor.CROSSHAIR);
    }
  }

  private void pressed(MouseEvent event) {
    if (mine(event)) {
      map.requestFocus();
      path.clear();
      path.add(new Point2D(event.getX(), event.getY()));
      event.consume();
    }
  }

  private void dragged(MouseEvent event) {
    if (mine(event) && !path.isEmpty()) {
      var at = new Point2D(event.getX(), event.getY());
      if (tool.get() == SelectTool.BOX) {
        var from = path.getFirst();
        path.clear();
        path.addAll(List.of(from, at));
      } else if (path.size() < MOST && at.distance(path.getLast()) >= STEP) {
        path.add(at);
      }
      show();
      event.consume();
    }
  }

  private void show() {
    var points = band.getPoints();
    points.clear();
    for (var p : corners()) {
      points.addAll(p.getX(), p.getY());
    }
  }

  private List<Point2D> corners() {
    if (tool.get() != SelectTool.BOX || path.size() < 2) {
      return path;
    }
    var one = path.getFirst();
    var other = path.getLast();
    return List.of(
        one, new Point2D(other.getX(), one.getY()), other, new Point2D(one.getX(), other.getY()));
  }

  private void released(MouseEvent event) {
    if (!mine(event) || path.isEmpty()) {
      return;
    }
    event.consume();
    var from = path.getFirst();
    boolean drawn = path.stream().anyMatch(p -> p.distance(from) >= LEAST);
    if (drawn) {
      var now = sight.get();
      var lasso =
          new Lasso(
              corners().stream()
                  .map(p -> new Corner(now.lon(p.getX()), now.lat(p.getY())))
                  .toList());
      model.look(now);
      model.choose(lasso, event.isShiftDown());
      tool.set(SelectTool.NONE);
    }
    drop();
  }

  /// The click that ends a drag, or stood still, opens nothing while a tool is in hand.
  private void clicked(MouseEvent event) {
    if (mine(event) || !event.isStillSincePress() && event.isConsumed()) {
      event.consume();
    }
  }

  private void drop() {
    path.clear();
    band.getPoints().clear();
  }
}
