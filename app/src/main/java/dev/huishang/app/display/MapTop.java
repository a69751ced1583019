package dev.huishang.app.display;

import dev.huishang.map.MapSurface;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// The tools at the upper edge of a map, in a second row where the first is full.
final class MapTop extends FlowPane {
  private static final double APART = 8;

  /// From the edges of the map.
  private static final double EDGE = 12;

  /// What stands at the right of a wide map; on a narrow one it stands below.
  private static final double CORNER = 330;

  private static final double NARROW = 1240;

  private static final double SMALL = 640;

  /// @param compared true while two views are compared: then a small map is left to be seen
  MapTop(MapSurface map, ObservableBooleanValue compared, Node... tools) {
    super(APART, APART, tools);
    visibleProperty()
        .bind(map.widthProperty().greaterThanOrEqualTo(SMALL).or(Bindings.not(compared)));
    managedProperty().bind(visibleProperty());
    setPickOnBounds(false);
    setAlignment(Pos.TOP_LEFT);
    prefWrapLengthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> {
                  double width = map.getWidth() - 2 * EDGE;
                  return Math.max(200, width < NARROW ? width : width - CORNER);
                },
                map.widthProperty()));
  }
}
