package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Coverage is area: what is filled can be counted.
class InkTest {
  private static Ink ink(int width, int height) {
    var ink = new Ink(width, height, new float[Ink.coverSize(width, height)]);
    ink.clear(0);
    return ink;
  }

  private static double lit(Ink ink) {
    return Arrays.stream(ink.pixels).mapToDouble(p -> (p & 0xFF) / 255.0).sum();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 29, 30, 31, 32, 33, 61, 64, 95, 257})
  void aRectangleToEveryEdgeFillsEveryPixelOfAnyWidth(int width) {
    var ink = ink(width, 9);
    ink.rectangle(0, 0, width, 9);
    ink.fill(0xFF, 1);
    assertEquals(width * 9, lit(ink), 0.5);
    ink.rectangle(width - 1, 0, 1, 9);
    ink.fill(0x00, 1);
    assertEquals(width * 9 - 9, lit(ink), 0.5);
  }

  @Test
  void areaThatReachesBeyondTheEdgesFillsWhatIsInside() {
    var ink = ink(70, 40);
    ink.rectangle(-500, -500, 520, 530);
    ink.fill(0xFF, 1);
    assertEquals(20 * 30, lit(ink), 1);
  }

  @Test
  void aStrokeHasItsWidthAndOverlapsDoNotCancel() {
    var ink = ink(200, 100);
    ink.stroke(10, 50.5f, 190, 50.5f, 1.5f); // whole rows: half ones would add up
    ink.stroke(190, 50.5f, 10, 50.5f, 1.5f);
    ink.fill(0xFF, 1);
    assertEquals(180 * 3, lit(ink), 4);
  }

  @Test
  void aDiscHasTheAreaOfADiscAndAHoleTakesItAway() {
    var ink = ink(100, 100);
    ink.circle(50, 50, 30);
    ink.fill(0xFF, 1);
    assertEquals(Math.PI * 900, lit(ink), 12);
    var ring = ink(100, 100);
    var path = MarkShape.SQUARE.paths()[0];
    ring.polygon(path, 50, 50, 30);
    ring.hole(path, 50, 50, 10);
    ring.fill(0xFF, 1);
    double side = 1.18 * Math.sqrt(2);
    assertEquals(side * side * (900 - 100), lit(ring), 8);
  }

  @Test
  void nothingIsLeftForTheNextPath() {
    var cover = new float[Ink.coverSize(64, 64)];
    var ink = new Ink(64, 64, cover);
    ink.circle(60, 32, 20);
    ink.stroke(-5, -5, 90, 70, 2);
    ink.fill(0xFF, 1);
    for (float c : cover) {
      assertTrue(c == 0);
    }
  }
}
