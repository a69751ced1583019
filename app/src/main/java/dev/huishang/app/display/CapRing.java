package dev.huishang.app.display;

import dev.huishang.domain.cap.CapShape.Circle;
import dev.huishang.domain.cap.CapShape.Place;
import java.util.List;

/// Rings of a map out of the shapes of a message, and what keeps a polygon from being one.
final class CapRing {
  private static final double EARTH_KM = 6_371.0088;

  /// A polygon as longitudes and latitudes; its last point is not repeated.
  static double[][] of(List<Place> closed) {
    int n = closed.size() - 1;
    var ring = new double[2][n];
    for (int i = 0; i < n; i++) {
      ring[0][i] = closed.get(i).lon();
      ring[1][i] = closed.get(i).lat();
    }
    return ring;
  }

  /// A circle on the sphere as a polygon of so many corners.
  static double[][] of(Circle circle, int corners) {
    double angle = circle.km() / EARTH_KM;
    double lat = Math.toRadians(circle.centre().lat());
    double lon = Math.toRadians(circle.centre().lon());
    var ring = new double[2][corners];
    for (int i = 0; i < corners; i++) {
      double bearing = 2 * Math.PI * i / corners;
      double up =
          Math.asin(
              Math.sin(lat) * Math.cos(angle)
                  + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing));
      double on =
          lon
              + Math.atan2(
                  Math.sin(bearing) * Math.sin(angle) * Math.cos(lat),
                  Math.cos(angle) - Math.sin(lat) * Math.sin(up));
      ring[0][i] = Math.toDegrees(on);
      ring[1][i] = Math.toDegrees(up);
    }
    return ring;
  }

  /// The same ring, walked against the clock: rings of one area add up, whatever their sender did.
  static double[][] oriented(double[][] ring) {
    int n = ring[0].length;
    double area = 0;
    for (int i = 0; i < n; i++) {
      int j = (i + 1) % n;
      area += ring[0][i] * ring[1][j] - ring[0][j] * ring[1][i];
    }
    if (area >= 0) {
      return ring;
    }
    var turned = new double[2][n];
    for (int i = 0; i < n; i++) {
      turned[0][i] = ring[0][n - 1 - i];
      turned[1][i] = ring[1][n - 1 - i];
    }
    return turned;
  }

  /// True where one of its edges is longer than half the world, or it leaves the map: it was meant
  /// to cross the 180° meridian or a pole.
  static boolean wraps(double[][] ring) {
    int n = ring[0].length;
    for (int i = 0; i < n; i++) {
      if (Math.abs(ring[0][i] - ring[0][(i + 1) % n]) > 180 || Math.abs(ring[0][i]) > 180) {
        return true;
      }
    }
    return false;
  }

  /// True where two of its edges cross or lie on each other.
  static boolean crosses(double[][] ring) {
    int n = ring[0].length;
    for (int i = 0; i < n; i++) {
      for (int j = i + 2; j < n; j++) {
        if ((i > 0 || j < n - 1) && meet(ring, i, j)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean meet(double[][] ring, int i, int j) {
    int n = ring[0].length;
    int k = (i + 1) % n;
    int l = (j + 1) % n;
    double a = side(ring, i, k, j);
    double b = side(ring, i, k, l);
    double c = side(ring, j, l, i);
    double d = side(ring, j, l, k);
    if (a == 0 && b == 0) { // on one line: they meet where their boxes do
      return overlap(ring[0], i, k, j, l) && overlap(ring[1], i, k, j, l);
    }
    return a * b <= 0 && c * d <= 0;
  }

  private static boolean overlap(double[] at, int i, int k, int j, int l) {
    return Math.max(at[i], at[k]) >= Math.min(at[j], at[l])
        && Math.max(at[j], at[l]) >= Math.min(at[i], at[k]);
  }

  private static double side(double[][] ring, int from, int to, int of) {
    return (ring[0][to] - ring[0][from]) * (ring[1][of] - ring[1][from])
        - (ring[1][to] - ring[1][from]) * (ring[0][of] - ring[0][from]);
  }

  private CapRing() {}
}
