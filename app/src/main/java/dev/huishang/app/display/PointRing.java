package dev.huishang.app.display;

import javafx.scene.Group;
import javafx.scene.shape.Circle;

/// The ring around the point that has the keyboard.
final class PointRing extends Group {
  private static final double RADIUS = 13;

  PointRing() {
    setId("point-ring");
    setMouseTransparent(true);
    var halo = new Circle(RADIUS);
    halo.getStyleClass().add("point-halo");
    var ring = new Circle(RADIUS);
    ring.getStyleClass().add("point-ring");
    getChildren().addAll(halo, ring);
    setVisible(false);
  }
}
