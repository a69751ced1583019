package dev.huishang.app.shell.drawing;

import dev.huishang.map.Camera;
import dev.huishang.map.MapSurface;
import dev.huishang.map.drawing.Geodesy;
import dev.huishang.map.drawing.Place;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;

/// The rubber band: what is being drawn follows the pointer, with its measure beside it. Nodes, not
/// tiles: it changes with every move and is never large.
final class SketchOverlay extends Pane {
  private final Sketch sketch;
  private final MapSurface map;
  private final Polyline band = new Polyline();
  private final Polyline closing = new Polyline();
  private final Pane dots = new Pane();
  private final Label measure = new Label();

  SketchOverlay(Sketch sketch, MapSurface map) {
    this.sketch = sketch;
    this.map = map;
    setMouseTransparent(true);
    band.getStyleClass().add("sketch");
    band.setId("sketch-band");
    closing.getStyleClass().addAll("sketch", "closing");
    measure.getStyleClass().add("sketch-measure");
    measure.setId("sketch-measure");
    measure.textProperty().bind(sketch.measure);
    measure.visibleProperty().bind(sketch.measure.isNotEmpty());
    getChildren().addAll(band, closing, dots, measure);
    sketch.corners.addListener((ListChangeListener<Place>) change -> redraw());
    sketch.pointer.addListener((o, was, is) -> redraw());
    map.cameraProperty().addListener((o, was, is) -> redraw());
  }

  private void redraw() {
    var path = sketch.path();
    stretch(band, path);
    boolean ring = sketch.tool.get().closes() && path.size() > 2;
    stretch(closing, ring ? List.of(path.getLast(), path.getFirst()) : List.of());
    dots.getChildren().setAll(sketch.corners.stream().map(this::dot).toList());
    var at = path.isEmpty() ? null : path.getLast();
    measureAt(at);
  }

  private Circle dot(Place place) {
    var dot = new Circle(x(place), y(place), 4);
    dot.getStyleClass().add("sketch-dot");
    return dot;
  }

  private void stretch(Polyline line, List<Place> path) {
    var points = new ArrayList<Double>();
    if (path.size() > 1) {
      for (var place : Geodesy.along(path)) {
        points.add(x(place));
        points.add(y(place));
      }
    }
    line.getPoints().setAll(points);
  }

  private void measureAt(@Nullable Place at) {
    if (at != null) {
      measure.applyCss();
      measure.autosize();
      double left = x(at) + 14;
      boolean fits = left + measure.getWidth() < getWidth();
      measure.relocate(fits ? left : x(at) - 14 - measure.getWidth(), Math.max(0, y(at) - 30));
    }
  }

  private double x(Place place) {
    var camera = map.camera();
    double from = Camera.worldX(place.lon()) - Camera.worldX(camera.lon());
    return map.getWidth() / 2 + from * camera.worldSize();
  }

  private double y(Place place) {
    var camera = map.camera();
    double from = Camera.worldY(place.lat()) - Camera.worldY(camera.lat());
    return map.getHeight() / 2 + from * camera.worldSize();
  }
}
