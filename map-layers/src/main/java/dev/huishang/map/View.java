package dev.huishang.map;

/// A camera on a raster: turns 1e-5 degrees into device pixels, and says what is in sight.
final class View {
  private static final double[] MERCATOR = mercator();
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
    // whole pixels: a pan moves every picture by the same whole step
    this(
        camera,
        Math.rint(Camera.worldX(camera.lon()) * camera.worldSize() * scale - width / 2.0),
        Math.rint(Camera.worldY(camera.lat()) * camera.worldSize() * scale - height / 2.0),
        width,
        height,
        scale);
  }

  /// A piece of the world at the zoom of a camera.
  ///
  /// @param left device pixels from the left edge of the world, whole
  /// @param top device pixels from its upper edge, whole
  View(Camera camera, double left, double top, int width, int height, double scale) {
    this.camera = camera;
    this.width = width;
    this.height = height;
    this.scale = scale;
    this.left = left;
    this.top = top;
    size = camera.worldSize() * scale;
    double margin = 24 * scale;
    west = fix(Camera.lon((left - margin) / size));
    east = fix(Camera.lon((left + width + margin) / size));
    north = fix(Camera.lat((top - margin) / size));
    south = fix(Camera.lat((top + height + margin) / size));
  }

  /// Abscissa of a longitude in 1e-5 degrees.
  float px(int x) {
    return (float) ((x + 18_000_000) / 3.6e7 * size - left);
  }

  /// Ordinate of a latitude in 1e-5 degrees, from a table: exact to 0.01 pixel at zoom 14.
  float py(int y) {
    int i = Math.clamp((y + 8_500_000) / 1_000, 0, MERCATOR.length - 2);
    double part = (y + 8_500_000) / 1e3 - i;
    return (float) ((MERCATOR[i] + (MERCATOR[i + 1] - MERCATOR[i]) * part) * size - top);
  }

  /// Size of the world and the left and top edge of the picture, in device pixels.
  double[] frame() {
    return new double[] {size, left, top};
  }

  /// Device pixels of a length in logical pixels.
  float dp(double length) {
    return (float) (length * scale);
  }

  private static double[] mercator() {
    var table = new double[17_001];
    for (int i = 0; i < table.length; i++) {
      table[i] = Camera.worldY(i / 100.0 - 85);
    }
    return table;
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
    return detail(camera.zoom() + Math.log(scale) / Math.log(2));
  }

  /// The same at a zoom with one device pixel a logical one.
  static int detail(double z) {
    return z < 4.2 ? 0 : z < 6 ? 1 : z < 7.5 ? 2 : 3;
  }
}
