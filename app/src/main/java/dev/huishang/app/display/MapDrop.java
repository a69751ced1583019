package dev.huishang.app.display;

import dev.huishang.map.MapSurface;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// What opens below the tools of a map: beside each other where there is room, and ending above the
/// inset of the South China Sea where it reaches over it; what has no room is scrolled to.
final class MapDrop extends ScrollPane {
  /// From the edges of the map, and from the inset.
  private static final double APART = 12;

  /// What a bar to scroll with takes.
  private static final double BAR = 18;

  private static final double LEAST = 120;

  MapDrop(MapSurface map, Region... parts) {
    var flow = new FlowPane(APART, APART, parts);
    flow.prefWrapLengthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.clamp(map.getWidth() - 4 * APART - BAR, LEAST, wanted(parts)),
                dependencies(map, parts)));
    flow.setRowValignment(VPos.TOP);
    flow.setPadding(new Insets(8, APART, 8, APART)); // a pane that scrolls has none of its own
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

  private static Observable[] dependencies(MapSurface map, Region... parts) {
    return Stream.concat(
            Stream.of(map.widthProperty()), Stream.of(parts).map(Region::layoutBoundsProperty))
        .toArray(Observable[]::new);
  }

  /// All parts beside each other.
  private static double wanted(Region... parts) {
    double wide = Stream.of(parts).mapToDouble(p -> p.prefWidth(-1) + APART).sum();
    return Math.max(LEAST, wide + APART);
  }

  private double high(MapSurface map) {
    var inset = map.reserved();
    boolean over = APART + getWidth() > inset.getMinX();
    double end = over ? inset.getMinY() : map.getHeight();
    return Math.max(LEAST, end - APART - getLayoutY() - APART);
  }
}
