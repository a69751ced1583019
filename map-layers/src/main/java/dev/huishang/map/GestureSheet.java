package dev.huishang.map;

import com.gluonhq.maps.MapLayer;

/// Our picture inside the Gluon view; gives access to the camera of the gestures.
final class GestureSheet extends MapLayer {
  private final MapSheet picture;
  private final Runnable moved;

  /// @param moved told when a gesture moved the camera
  GestureSheet(MapSheet picture, Runnable moved) {
    this.picture = picture;
    this.moved = moved;
  }

  @Override
  protected void initialize() {
    getChildren().add(picture);
    baseMap.setVisible(false); // its tiles are empty: never draw them
    baseMap.centerLon().addListener(_ -> moved.run());
    baseMap.centerLat().addListener(_ -> moved.run());
    baseMap.zoom().addListener(_ -> moved.run());
  }

  Camera camera() {
    return new Camera(baseMap.centerLon().get(), baseMap.centerLat().get(), baseMap.zoom().get());
  }
}
