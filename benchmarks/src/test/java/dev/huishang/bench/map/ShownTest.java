package dev.huishang.bench.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ShownTest {
  @Test
  void aWindowThatShowsItsGroundOnlyShowsNoPoint() {
    assertEquals(0, Shown.share((x, y) -> 0xFF0E1A2B));
  }

  @Test
  void everyColourOfAPointCounts() {
    for (int colour : Seeded.COLOURS) {
      assertEquals(0.5, Shown.share((x, y) -> x < 960 ? 0xFF000000 | colour : 0xFF0E1A2B), 0.01);
    }
  }

  @Test
  void aPanKeepsNearlyEveryPointInSight() {
    var points = Seeded.of(10_000);
    for (int frame = 0; frame < 300; frame += 10) {
      var camera = Script.at(Work.PAN, frame);
      double size = camera.worldSize();
      int seen = 0;
      for (int i = 0; i < points.size(); i++) {
        double dx = (points.x()[i] - dev.huishang.map.Camera.worldX(camera.lon())) * size;
        double dy = (points.y()[i] - dev.huishang.map.Camera.worldY(camera.lat())) * size;
        seen += Math.abs(dx) < 960 && Math.abs(dy) < 540 ? 1 : 0;
      }
      assertTrue(seen > 0.75 * points.size(), "frame " + frame + ": " + seen);
    }
  }
}
