package dev.huishang.map;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapView;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.shape.Rectangle;

/// Nothing to see inside the Gluon view; gives access to the camera of the gestures.
///
/// @implNote Gluon Maps makes a tile for every 256 pixels of its view and moves each with every
///   frame, shown or not. It is kept a few pixels large in the middle of the map, where its centre
///   is ours, and is handed the gestures made on the whole.
final class GestureSheet extends MapLayer {
  private static final double EDGE = 2;

  private final Runnable moved;

  /// @param moved told when a gesture moved the camera
  GestureSheet(Runnable moved) {
    this.moved = moved;
  }

  @Override
  protected void initialize() {
    baseMap.setVisible(false); // its tiles are empty: never draw them
    baseMap.centerLon().addListener(_ -> moved.run());
    baseMap.centerLat().addListener(_ -> moved.run());
    baseMap.zoom().addListener(_ -> moved.run());
  }

  Camera camera() {
    return new Camera(baseMap.centerLon().get(), baseMap.centerLat().get(), baseMap.zoom().get());
  }

  /// Puts the view into the middle of a map of this size, and a window around the map.
  ///
  /// @return true when the window had another size
  static boolean place(MapView view, Rectangle window, double width, double height) {
    boolean resized = window.getWidth() != width || window.getHeight() != height;
    window.setWidth(width);
    window.setHeight(height);
    view.resizeRelocate((width - EDGE) / 2, (height - EDGE) / 2, EDGE, EDGE);
    return resized;
  }

  /// Hands the view what is done on the map, in its own coordinates.
  static void hand(Node map, MapView view) {
    view.setManaged(false);
    view.setMouseTransparent(true);
    pass(map, view, MouseEvent.MOUSE_PRESSED, view.getOnMousePressed());
    pass(map, view, MouseEvent.MOUSE_DRAGGED, view.getOnMouseDragged());
    pass(map, view, MouseEvent.MOUSE_RELEASED, view.getOnMouseReleased());
    pass(map, view, ZoomEvent.ZOOM_STARTED, view.getOnZoomStarted());
    pass(map, view, ZoomEvent.ZOOM, view.getOnZoom());
    pass(map, view, ZoomEvent.ZOOM_FINISHED, view.getOnZoomFinished());
  }

  private static <E extends InputEvent> void pass(
      Node map, MapView view, EventType<E> type, EventHandler<? super E> to) {
    map.addEventHandler(
        type,
        event -> {
          @SuppressWarnings("unchecked") // a copy of an event is of its own type
          E copy = (E) event.copyFor(view, view);
          to.handle(copy);
        });
  }
}
