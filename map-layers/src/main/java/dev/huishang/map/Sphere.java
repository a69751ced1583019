package dev.huishang.map;

/// Places on the unit sphere. The straight distance through it grows with the distance on it and
/// costs no trigonometry.
final class Sphere {
  /// One place.
  record Point(double x, double y, double z) {
    double square(Point other) {
      double dx = x - other.x;
      double dy = y - other.y;
      double dz = z - other.z;
      return dx * dx + dy * dy + dz * dz;
    }
  }

  /// Many places.
  ///
  /// @param x by place
  /// @param y by place
  /// @param z by place
  record Points(double[] x, double[] y, double[] z) {
    static Points of(double[] lon, double[] lat) {
      int n = lon.length;
      var points = new Points(new double[n], new double[n], new double[n]);
      for (int i = 0; i < n; i++) {
        var p = point(lon[i], lat[i]);
        points.x[i] = p.x;
        points.y[i] = p.y;
        points.z[i] = p.z;
      }
      return points;
    }

    /// Square of the straight distance.
    double square(int i, Point to) {
      double dx = x[i] - to.x;
      double dy = y[i] - to.y;
      double dz = z[i] - to.z;
      return dx * dx + dy * dy + dz * dz;
    }
  }

  static Point point(double lon, double lat) {
    double f = Math.toRadians(lat);
    double l = Math.toRadians(lon);
    return new Point(Math.cos(f) * Math.cos(l), Math.cos(f) * Math.sin(l), Math.sin(f));
  }

  /// True for a place on Earth.
  static boolean isPlace(double lon, double lat) {
    return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  }

  private Sphere() {}
}
