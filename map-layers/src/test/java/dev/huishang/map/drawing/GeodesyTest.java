package dev.huishang.map.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.map.drawing.Shape.Buffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Against what the ellipsoid of CGCS2000 itself says: its quadrant, its equator, its surface.
class GeodesyTest {
  private static final double A = 6_378_137;
  private static final double F = 1 / 298.257222101;

  @Test
  void aQuarterOfAMeridianIsThatOfTheEllipsoid() {
    double n = F / (2 - F); // series of Bessel and Helmert
    double radius = A / (1 + n) * (1 + n * n / 4 + n * n * n * n / 64);
    var path = List.of(new Place(110, 0), new Place(110, 30), new Place(110, 90));
    assertEquals(radius * Math.PI / 2, Geodesy.length(path), 1e-3);
  }

  @Test
  void aDegreeOfTheEquatorIsOneOfItsCircle() {
    assertEquals(A * Math.PI / 180, Geodesy.distance(new Place(0, 0), new Place(1, 0)), 1e-6);
  }

  @Test
  void anOctantIsAnEighthOfTheSurface() {
    double e = Math.sqrt(F * (2 - F));
    double atanh = 0.5 * Math.log((1 + e) / (1 - e));
    double surface = 2 * Math.PI * A * A * (1 + (1 - e * e) / e * atanh);
    var octant = List.of(new Place(0, 0), new Place(90, 0), new Place(0, 90));
    assertEquals(surface / 8, Geodesy.area(octant), surface * 1e-12);
    assertEquals(surface / 8, Geodesy.area(octant.reversed()), surface * 1e-12);
  }

  @Test
  void anAreaThatCrossesItselfHasNone() {
    var bow = List.of(new Place(0, 0), new Place(1, 1), new Place(1, 0), new Place(0, 1));
    assertInstanceOf(Measure.Crossing.class, Measure.of(new Shape.Extent(bow)));
    var square = List.of(new Place(0, 0), new Place(1, 0), new Place(1, 1), new Place(0, 1));
    var large = assertInstanceOf(Measure.Large.class, Measure.of(new Shape.Extent(square)));
    var hole = List.of(new Place(.2, .2), new Place(.8, .2), new Place(.8, .8), new Place(.2, .8));
    var less =
        assertInstanceOf(Measure.Large.class, Measure.of(new Shape.Area(List.of(square, hole))));
    assertEquals(
        large.squareMetres() - Geodesy.area(hole), less.squareMetres(), 1e-3, "holes are left out");
  }

  @Test
  void everyCornerOfABufferIsItsDistanceAway() {
    var path = List.of(new Place(100, 30), new Place(101, 31), new Place(101.2, 30.2));
    double metres = 8_000;
    var outline = Around.of(new Buffer(new Shape.Trace(path), metres));
    assertEquals(1, outline.size());
    var dense = Geodesy.along(path, 50);
    for (var corner : outline.getFirst().rings().getFirst()) {
      double least = dense.stream().mapToDouble(p -> Geodesy.distance(p, corner)).min().orElse(0);
      assertEquals(metres, least, metres * 0.0005, () -> "corner " + corner);
    }
  }

  @Test
  void aBufferOfAPlaceIsACircleAtAnyLatitude() {
    for (double lat : new double[] {4, 31, 53}) {
      var circle = Around.of(new Buffer(new Shape.Spot(new Place(110, lat)), 50_000)).getFirst();
      for (var p : circle.rings().getFirst()) {
        assertEquals(50_000, Geodesy.distance(new Place(110, lat), p), 0.001);
      }
      double area = Geodesy.area(circle.rings().getFirst());
      assertEquals(Math.PI * 2.5e9, area, Math.PI * 2.5e9 * 0.001);
    }
  }

  @Test
  void aBufferOfAnAreaHoldsTheAreaAndItsSurroundings() {
    var square =
        List.of(
            new Place(110, 30), new Place(110.5, 30), new Place(110.5, 30.5), new Place(110, 30.5));
    var around = Around.of(new Buffer(new Shape.Area(List.of(square)), 1_000));
    assertEquals(1, around.getFirst().rings().size(), "no hole where the area is");
    double wider = Geodesy.area(around.getFirst().rings().getFirst());
    var closed = new ArrayList<>(square);
    closed.add(square.getFirst());
    double expected = Geodesy.area(square) + Geodesy.length(closed) * 1_000 + Math.PI * 1e6;
    assertEquals(expected, wider, expected * 1e-4);
  }

  @Test
  void aBufferThatReachesThePoleIsRefused() {
    var far = new Buffer(new Shape.Spot(new Place(10, 84)), 500_000);
    assertThrows(IllegalArgumentException.class, () -> Around.of(far));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Buffer(new Shape.Spot(new Place(10, 84)), Double.NaN));
  }

  @Test
  void aLongStretchIsDrawnWhereTheGeodesicRuns() {
    var path = List.of(new Place(80, 40), new Place(130, 40));
    var along = Geodesy.along(path);
    assertTrue(along.size() > 100, "many places between");
    assertEquals(Geodesy.length(path), Geodesy.length(along), 1e-3);
    assertTrue(along.get(along.size() / 2).lat() > 42.5, "north of the parallel");
  }
}
