package dev.huishang.map.drawing;

import dev.huishang.map.drawing.Shape.Area;
import dev.huishang.map.drawing.Shape.Buffer;
import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/// The outline of a buffer: circles around the places of a shape and strips beside the geodesics
/// between them, every corner of them a geodesic distance away, united in degrees. The distance is
/// exact at the corners; between two corners of a circle the outline falls short by less than 0.04
/// %.
public final class Around {
  private static final int CORNERS = 120;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /// Farther north or east degrees no longer lie side by side.
  private static final double EDGE_LON = 179;

  private static final double EDGE_LAT = 85;

  /// The areas that lie within the distance; one, but for shapes whose rings cross.
  ///
  /// @throws IllegalArgumentException where it would reach a pole or the 180th meridian
  public static List<Area> of(Buffer buffer) {
    var parts = new ArrayList<Geometry>();
    double metres = buffer.metres();
    switch (buffer.of()) {
      case Shape.Spot(var at) -> parts.add(circle(at, metres));
      case Shape.Words(var at, _) -> parts.add(circle(at, metres));
      case Shape.Trace(var path) -> beside(path, metres, parts);
      case Shape.Length(var path) -> beside(path, metres, parts);
      case Shape.Extent(var ring) -> within(List.of(ring), metres, parts);
      case Shape.Area(var rings) -> within(rings, metres, parts);
      case Shape.Buffer _ -> throw new IllegalArgumentException("a buffer of a buffer");
    }
    return areas(new UnaryUnionOp(parts).union());
  }

  private static void within(List<List<Place>> rings, double metres, List<Geometry> parts) {
    for (var ring : rings) {
      var closed = new ArrayList<>(ring);
      closed.add(ring.getFirst());
      beside(closed, metres, parts);
    }
    var holes = rings.subList(1, rings.size()).stream().map(Around::ring);
    var inner = FACTORY.createPolygon(ring(rings.getFirst()), holes.toArray(LinearRing[]::new));
    parts.add(inner.buffer(0)); // one that crosses itself counts where it has an inside
  }

  private static void beside(List<Place> path, double metres, List<Geometry> parts) {
    var close = Geodesy.along(path, Math.max(2_000, metres / 2));
    for (int i = 0; i < close.size(); i++) {
      parts.add(circle(close.get(i), metres));
      if (i > 0) {
        parts.add(strip(close.get(i - 1), close.get(i), metres));
      }
    }
  }

  private static Geometry strip(Place a, Place b, double metres) {
    var g = Geodesy.EARTH.Inverse(a.lat(), a.lon(), b.lat(), b.lon(), GeodesicMask.AZIMUTH);
    var corners =
        List.of(
            Geodesy.away(a, g.azi1 - 90, metres),
            Geodesy.away(b, g.azi2 - 90, metres),
            Geodesy.away(b, g.azi2 + 90, metres),
            Geodesy.away(a, g.azi1 + 90, metres));
    return FACTORY.createPolygon(ring(corners)).buffer(0);
  }

  private static Polygon circle(Place at, double metres) {
    var corners = new ArrayList<Place>();
    for (int i = 0; i < CORNERS; i++) {
      var corner = Geodesy.away(at, 360.0 * i / CORNERS, metres);
      boolean far = Math.abs(corner.lat()) > EDGE_LAT || Math.abs(corner.lon()) > EDGE_LON;
      if (far || Math.abs(corner.lon() - at.lon()) > 180) {
        throw new IllegalArgumentException("the buffer reaches the edge of the map");
      }
      corners.add(corner);
    }
    return FACTORY.createPolygon(ring(corners));
  }

  private static LinearRing ring(List<Place> ring) {
    var corners = new Coordinate[ring.size() + 1];
    for (int i = 0; i < corners.length; i++) {
      var p = ring.get(i % ring.size());
      corners[i] = new Coordinate(p.lon(), p.lat());
    }
    return FACTORY.createLinearRing(corners);
  }

  private static List<Area> areas(Geometry united) {
    var areas = new ArrayList<Area>();
    for (int i = 0; i < united.getNumGeometries(); i++) {
      if (united.getGeometryN(i) instanceof Polygon polygon) {
        var rings = new ArrayList<List<Place>>();
        rings.add(open(polygon.getExteriorRing()));
        for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
          rings.add(open(polygon.getInteriorRingN(h)));
        }
        areas.add(new Area(rings));
      }
    }
    return areas;
  }

  private static List<Place> open(LinearRing ring) {
    var places = new ArrayList<Place>();
    for (int i = 0; i + 1 < ring.getNumPoints(); i++) {
      var at = ring.getCoordinateN(i);
      places.add(new Place(at.x, at.y));
    }
    return places;
  }

  private Around() {}
}
