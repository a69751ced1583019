package dev.huishang.app;

import dev.huishang.app.shell.drawing.DrawingPane;
import dev.huishang.map.Camera;
import dev.huishang.map.MapSurface;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// Mouse and keys on the map that is shown.
record MapHand(Hand hand) {
  MapSurface map() {
    return (MapSurface) hand.find(".map-surface");
  }

  DrawingPane drawing() {
    for (Node node : map().getParent().getChildrenUnmodifiable()) {
      if (node instanceof DrawingPane pane) {
        return pane;
      }
    }
    throw new AssertionError("nothing to draw with");
  }

  void look(double lon, double lat, double zoom) {
    hand.room()
        .call(() -> {
          map().setCamera(new Camera(lon, lat, zoom));
          return true;
        });
  }

  void click(double lon, double lat) {
    click(lon, lat, 1);
  }

  void click(double lon, double lat, int count) {
    move(lon, lat);
    mouse(MouseEvent.MOUSE_PRESSED, lon, lat, count);
    mouse(MouseEvent.MOUSE_RELEASED, lon, lat, count);
    mouse(MouseEvent.MOUSE_CLICKED, lon, lat, count);
  }

  void move(double lon, double lat) {
    mouse(MouseEvent.MOUSE_MOVED, lon, lat, 0);
  }

  private void mouse(EventType<MouseEvent> type, double lon, double lat, int count) {
    hand.room()
        .call(() -> {
          var map = map();
          double size = map.camera().worldSize();
          double x =
              map.getWidth() / 2 + (Camera.worldX(lon) - Camera.worldX(map.camera().lon())) * size;
          double y =
              map.getHeight() / 2 + (Camera.worldY(lat) - Camera.worldY(map.camera().lat())) * size;
          var at = map.localToScene(x, y);
          Event.fireEvent(
              map,
              new MouseEvent(
                  type,
                  at.getX(),
                  at.getY(),
                  at.getX(),
                  at.getY(),
                  MouseButton.PRIMARY,
                  count,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  true,
                  false,
                  true,
                  new PickResult(map, at.getX(), at.getY())));
          return true;
        });
  }

  void key(KeyCode code, boolean control) {
    hand.room()
        .call(() -> {
          Event.fireEvent(
              map(),
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
          return true;
        });
  }
}
