package dev.huishang.map.drawing;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Lengths and areas on the ellipsoid of CGCS2000 (GB/T 18522-2020: a = 6378137 m, f =
/// 1/298.257222101) along geodesics, after C. F. F. Karney, Algorithms for geodesics (2013), as the
/// library GeographicLib computes them.
public final class Geodesy {
  static final Geodesic EARTH = new Geodesic(6_378_137, 1 / 298.257222101);

  /// Longer stretches get places between, so that they are drawn where they run: on the map a
  /// stretch of this length bends by less than 20 m below 60° N.
  private static final double STRETCH = 25_000;

  /// Length of a path, metres.
  public static double length(List<Place> path) {
    double sum = 0;
    for (int i = 1; i < path.size(); i++) {
      sum += distance(path.get(i - 1), path.get(i));
    }
    return sum;
  }

  /// Distance of two places, metres.
  public static double distance(Place a, Place b) {
    return EARTH.Inverse(a.lat(), a.lon(), b.lat(), b.lon(), GeodesicMask.DISTANCE).s12;
  }

  /// Area within a ring that does not cross itself, square metres.
  public static double area(List<Place> ring) {
    var polygon = new PolygonArea(EARTH, false);
    ring.forEach(p -> polygon.AddPoint(p.lat(), p.lon()));
    return Math.abs(polygon.Compute(false, true).area);
  }

  /// True where a ring crosses or touches itself: its area is not defined.
  public static boolean crosses(List<Place> ring) {
    var corners = new Coordinate[ring.size() + 1];
    for (int i = 0; i < corners.length; i++) {
      var p = ring.get(i % ring.size());
      corners[i] = new Coordinate(p.lon(), p.lat());
    }
    return !new GeometryFactory().createPolygon(corners).isValid();
  }

  /// The place a distance away.
  ///
  /// @param azimuth degrees from north, clockwise
  static Place away(Place from, double azimuth, double metres) {
    var to = EARTH.Direct(from.lat(), from.lon(), azimuth, metres);
    return new Place(to.lon2, to.lat2);
  }

  /// The same path with places between, close enough that straight strokes follow the geodesic.
  public static List<Place> along(List<Place> path) {
    return along(path, STRETCH);
  }

  static List<Place> along(List<Place> path, double stretch) {
    var all = new ArrayList<Place>();
    all.add(path.getFirst());
    for (int i = 1; i < path.size(); i++) {
      var a = path.get(i - 1);
      var b = path.get(i);
      // without trigonometry: files have many short stretches, and a degree is at most 112 km
      if (Math.hypot(a.lon() - b.lon(), a.lat() - b.lat()) * 112_000 > stretch) {
        between(a, b, stretch, all);
      }
      all.add(b);
    }
    return all;
  }

  private static void between(Place a, Place b, double stretch, List<Place> all) {
    var line = EARTH.InverseLine(a.lat(), a.lon(), b.lat(), b.lon());
    int parts = (int) Math.ceil(line.Distance() / stretch);
    for (int k = 1; k < parts; k++) {
      var at = line.Position(line.Distance() * k / parts);
      all.add(new Place(at.lon2, at.lat2));
    }
  }

  /// The ring with its first place again at its end, counterclockwise or clockwise.
  public static List<Place> closed(List<Place> ring, boolean counterclockwise) {
    var all = new ArrayList<>(ring);
    all.add(ring.getFirst());
    var corners =
        all.stream().map(p -> new Coordinate(p.lon(), p.lat())).toArray(Coordinate[]::new);
    return Orientation.isCCW(corners) == counterclockwise ? all : all.reversed();
  }

  private Geodesy() {}
}
