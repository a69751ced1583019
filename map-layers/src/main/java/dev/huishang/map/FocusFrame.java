package dev.huishang.map;

import javafx.scene.shape.Rectangle;

/// Shows that the map has the keyboard.
final class FocusFrame extends Rectangle {
  FocusFrame() {
    super(1, 1, 0, 0);
    getStyleClass().add("map-focus");
    setStyle("-fx-fill: transparent; -fx-stroke: #FFD166; -fx-stroke-width: 2;");
    setMouseTransparent(true);
    setManaged(false);
  }

  /// Stands just inside a map of this size.
  void around(double width, double height) {
    setWidth(Math.max(0, width - 2));
    setHeight(Math.max(0, height - 2));
  }
}
