package dev.huishang.map;

/// A camera on a raster: turns 1e-5 degrees into device pixels, and says what is in sight.
final class View {
  final Camera camera;
  final int width;
  final int height;
  final double scale;
  private final double size;
  private final double left;
  private final double top;
  final int west;
  final int south;
  final int east;
  final int north;

  View(Camera camera, int width, int height, double scale) {
    this.camera = camera;
    this.width = width;
    this.height = height;
    this.scale = scale;
    size = camera.worldSize() * scale;
    // whole pixels: a pan moves every picture by the same whole step
    left = Math.rint(Camera.worldX(camera.lon()) * size - width / 2.0);
    top = Math.rint(Camera.worldY(camera.lat()) * size - height / 2.0);
    double margin = 24 * scale;
    west = fix(Camera.lon((left - margin) / size));
    east = fix(Camera.lon((left + width + margin) / size));
    north = fix(Camera.lat((top - margin) / size));
    south = fix(Camera.lat((top + height + margin) / size));
  }

  private static int fix(double degrees) {
    return (int) Math.round(degrees * 1e5);
  }

  boolean sees(Line line) {
    return line.east() >= west
        && line.west() <= east
        && line.north() >= south
        && line.south() <= north;
  }

  float x(double lon) {
    return (float) (Camera.worldX(lon) * size - left);
  }

  float y(double lat) {
    return (float) (Camera.worldY(lat) * size - top);
  }

  double lonAt(double px) {
    return Camera.lon((px + left) / size);
  }

  double latAt(double py) {
    return Camera.lat((py + top) / size);
  }

  /// Detail level of lines at this zoom: a vertex is drawn where its level is not above it.
  int detail() {
    double z = camera.zoom() + Math.log(scale) / Math.log(2);
    return z < 4.2 ? 0 : z < 6 ? 1 : z < 7.5 ? 2 : 3;
  }
}
