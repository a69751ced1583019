package dev.huishang.map.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.map.BaseMap;
import dev.huishang.map.Outline;
import dev.huishang.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// All published vectors, the round trip, and that nothing abroad moves.
class Gcj02Test {
  private static BaseMap map;
  private static Gcj02 gcj;

  @BeforeAll
  static void outline() {
    map = BaseMap.load();
    var outline = Outline.of(map);
    gcj = new Gcj02(outline::contains);
  }

  @Test
  void everyVectorHolds() throws IOException {
    var file = Samples.need("geo/gcj02_vectors.csv");
    var lines = Files.readAllLines(file);
    for (var line : lines.subList(1, lines.size())) {
      var v = line.split(",");
      var wgs = new Place(Double.parseDouble(v[1]), Double.parseDouble(v[0]));
      var shifted = new Place(Double.parseDouble(v[3]), Double.parseDouble(v[2]));
      assertNear(shifted, gcj.shifted(wgs), 1e-12);
      assertNear(wgs, gcj.straight(shifted), 1e-9);
    }
    assertTrue(lines.size() >= 7, "all of them");
  }

  @Test
  void thereAndBackIsTheSamePlace() {
    var random = new Random(3);
    int inside = 0;
    for (int i = 0; i < 20_000; i++) {
      var p = new Place(74 + 60 * random.nextDouble(), 18 + 35 * random.nextDouble());
      if (gcj.inside().test(p)) {
        inside++;
        assertTrue(Geodesy.distance(p, gcj.straight(gcj.shifted(p))) < 1e-5, () -> "moved " + p);
      }
    }
    assertTrue(inside > 5_000, "many were inside");
  }

  @Test
  void nothingAbroadMoves() {
    for (var p :
        new Place[] {
          new Place(126.98, 37.57), // 首尔
          new Place(106.92, 47.92), // 乌兰巴托
          new Place(105.85, 21.03), // 河内
          new Place(-104.9903, 39.7392)
        }) {
      assertEquals(p, gcj.shifted(p));
      assertEquals(p, gcj.straight(p));
    }
  }

  @Test
  void theOutlineAgreesWithTheDivisions() {
    var random = new Random(11);
    for (int i = 0; i < 1_500; i++) {
      var p = new Place(74 + 61 * random.nextDouble(), 4 + 50 * random.nextDouble());
      boolean division = map.countyAt(p.lon(), p.lat()) != null;
      assertEquals(division, gcj.inside().test(p), p::toString);
    }
  }

  private static void assertNear(Place expected, Place actual, double degrees) {
    assertEquals(expected.lon(), actual.lon(), degrees);
    assertEquals(expected.lat(), actual.lat(), degrees);
  }
}
