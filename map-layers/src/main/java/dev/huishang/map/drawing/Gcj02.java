package dev.huishang.map.drawing;

import java.util.function.Predicate;

/// The shifted coordinates of Chinese web maps. The forward formula is that of the public
/// reconstruction of GCJ-02 (geodata handbook, section 7); the inverse iterates it. Both move only
/// places inside our own outline: a rectangle would also move Seoul and Hanoi.
///
/// @param inside says of a place in CGCS2000 whether it lies inside the outline
public record Gcj02(Predicate<Place> inside) {
  private static final double A = 6_378_245.0;
  private static final double EE = 0.00669342162296594323;

  /// Leaves 1.2 µm at most after four.
  private static final int PASSES = 6;

  /// GCJ-02 of a place in CGCS2000.
  public Place shifted(Place place) {
    return inside.test(place) ? shift(place) : place;
  }

  /// CGCS2000 of a place that is declared to be in GCJ-02.
  public Place straight(Place declared) {
    var at = unshift(declared);
    return inside.test(at) ? at : declared;
  }

  /// The forward formula, wherever the place lies.
  static Place shift(Place p) {
    double[] d = offset(p.lon(), p.lat());
    return new Place(p.lon() + d[0], p.lat() + d[1]);
  }

  /// The inverse, wherever the place lies.
  public static Place unshift(Place g) {
    double lon = g.lon();
    double lat = g.lat();
    for (int i = 0; i < PASSES; i++) {
      double[] d = offset(lon, lat);
      lon = g.lon() - d[0];
      lat = g.lat() - d[1];
    }
    return Place.isPlace(lon, lat) ? new Place(lon, lat) : g;
  }

  private static double[] offset(double lon, double lat) {
    double x = lon - 105;
    double y = lat - 35;
    double root = Math.sqrt(Math.abs(x));
    double s = (20 * sin(6 * x) + 20 * sin(2 * x)) * 2 / 3;
    double dLat = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + s;
    dLat += (20 * sin(y) + 40 * sin(y / 3)) * 2 / 3;
    dLat += (160 * sin(y / 12) + 320 * sin(y / 30)) * 2 / 3;
    double dLon = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + s;
    dLon += (20 * sin(x) + 40 * sin(x / 3)) * 2 / 3;
    dLon += (150 * sin(x / 12) + 300 * sin(x / 30)) * 2 / 3;
    double phi = Math.toRadians(lat);
    double m = 1 - EE * Math.sin(phi) * Math.sin(phi);
    double perLat = A * (1 - EE) / (m * Math.sqrt(m)) * Math.PI / 180;
    double perLon = A / Math.sqrt(m) * Math.cos(phi) * Math.PI / 180;
    return new double[] {dLon / perLon, dLat / perLat};
  }

  private static double sin(double halfTurns) {
    return Math.sin(halfTurns * Math.PI);
  }
}
