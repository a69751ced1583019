package dev.huishang.app.display;

import dev.huishang.map.MapSurface;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;

/// What opens below the tools of a map: beside each other where there is room, and ending above the
/// inset of the South China Sea where it reaches over it; what has no room is scrolled to.
final class MapDrop extends ScrollPane {
  /// From the edges of the map, and from the inset.
  private static final double APART = 12;

  /// What a bar to scroll with takes.
  private static final double BAR = 18;

  private static final double LEAST = 120;
  private static final double WIDEST = 900;

  MapDrop(MapSurface map, Node... parts) {
    var flow = new FlowPane(APART, APART, parts);
    flow.prefWrapLengthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.clamp(map.getWidth() - 4 * APART - BAR, LEAST, WIDEST),
                map.widthProperty()));
    setContent(flow);
    getStyleClass().addAll("panel", "legend");
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFitToWidth(true);
    setFocusTraversable(false);
    setMinHeight(0);
    setMaxWidth(USE_PREF_SIZE);
    maxHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> high(map),
                map.widthProperty(),
                map.heightProperty(),
                widthProperty(),
                layoutYProperty()));
  }

  private double high(MapSurface map) {
    var inset = map.reserved();
    boolean over = APART + getWidth() > inset.getMinX();
    double end = over ? inset.getMinY() : map.getHeight();
    return Math.max(LEAST, end - APART - getLayoutY() - APART);
  }
}
