package dev.huishang.app.display.gauge;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;

/// The line of the last periods, lowest value at the foot, highest at the top: one shape without
/// any lettering. A chart of TilesFX costs some thirty nodes, a clip and a new path for every
/// value; sixty of them that change every second took a third of a core (decision 0017).
final class Spark extends Region {
  /// The line is not cut where it touches the edge.
  private static final double EDGE = 2;

  private final Polyline line = new Polyline();
  private List<Double> shown = List.of();

  Spark() {
    setMinHeight(24);
    setPrefHeight(36);
    setMaxHeight(64);
    setMouseTransparent(true);
    line.getStyleClass().add("spark");
    line.setManaged(false);
    getChildren().add(line);
  }

  /// Shows these values; fewer than two have no line.
  void show(List<Double> values) {
    if (!values.equals(shown)) {
      shown = values;
      draw();
    }
  }

  private void draw() {
    double width = getWidth() - 2 * EDGE;
    double height = getHeight() - 2 * EDGE;
    if (shown.size() < 2 || width <= 0 || height <= 0) {
      line.getPoints().clear();
      return;
    }
    double low = shown.stream().mapToDouble(v -> v).min().orElse(0);
    double high = shown.stream().mapToDouble(v -> v).max().orElse(1);
    double span = high - low;
    var points = new Double[2 * shown.size()];
    for (int i = 0; i < shown.size(); i++) {
      points[2 * i] = EDGE + width * i / (shown.size() - 1);
      double share = span == 0 ? 0.5 : (shown.get(i) - low) / span;
      points[2 * i + 1] = EDGE + height * (1 - share);
    }
    line.getPoints().setAll(points);
  }

  @Override
  protected void layoutChildren() {
    draw();
  }
}
