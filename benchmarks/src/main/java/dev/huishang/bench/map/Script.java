package dev.huishang.bench.map;

import dev.huishang.map.Camera;

/// Where the camera looks in each frame: the same way for every contender.
///
/// @implNote A pan goes 375 px to both sides of the middle and back, so that nearly every point
///   stays in sight, which is the worst case of all that draw point by point. A fling is made at
///   zoom 7, where the points reach far beyond the window.
final class Script {
  /// Frames after which every way begins anew.
  static final int ROUND = 1200;

  private static final double LON = 104;
  private static final double LAT = 36;

  static Camera at(Work work, int frame) {
    return switch (work) {
      case PAN, REDRAW, RECOLOUR -> moved(5, swing(frame, 150) - 75, 5, 2);
      case FLING -> moved(7, swing(frame, 80) - 40, 40, 2);
      case ZOOM -> new Camera(LON, LAT, 4 + swing(frame, 40) / 20.0);
      case CHOROPLETH -> new Camera(LON, LAT, 5);
    };
  }

  /// Up to `leg` and back.
  private static int swing(int frame, int leg) {
    int at = frame % (2 * leg);
    return at <= leg ? at : 2 * leg - at;
  }

  private static Camera moved(double zoom, int steps, double right, double down) {
    double size = new Camera(0, 0, zoom).worldSize();
    return new Camera(
        Camera.lon(Camera.worldX(LON) + steps * right / size),
        Camera.lat(Camera.worldY(LAT) + steps * down / size),
        zoom);
  }

  private Script() {}
}
