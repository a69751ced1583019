package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Points drawn fast are the points drawn slowly by the rule: in each square of two by two pixels
/// the worst, of equals the last; the lesser severities below, of one severity row by row.
class PointDrawingTest {
  private record Drawn(int index, int x, int y, int severity, long column, long row) {}

  @ParameterizedTest
  @CsvSource({
    "3000, 5, 1, false",
    "500000, 5, 1, true",
    "50000, 6.3, 1.25, false",
    "20000, 8.7, 2, false",
    "1, 4, 1, true",
    "0, 4, 1, false"
  })
  void theFastWayDrawsWhatTheSlowWayDraws(int points, double zoom, double scale, boolean crowded) {
    var picture = ((StationLayer) TilesTest.layers(points).get(1)).picture();
    var view = new View(new Camera(112, 33, zoom), 640, 480, scale);
    var fast = ink();
    new Ground().stations(picture, view, MapStyle.LIGHT, fast);
    var slow = ink();
    slowly(picture, view, slow, crowded);
    assertArrayEquals(slow.pixels, fast.pixels);
  }

  private static Ink ink() {
    var ink = new Ink(640, 480, new float[Ink.coverSize(640, 480)]);
    ink.clear(0x204060);
    return ink;
  }

  /// No grid, no pieces, no arrays kept: every point of the picture, one after the other.
  private static void slowly(StationPicture picture, View view, Ink ink, boolean crowded) {
    var marks = new MarkSprites();
    double[] frame = view.frame();
    long edge = crowded ? 4 : 2;
    Map<List<Long>, Drawn> squares = new HashMap<>();
    for (int i = 0; i < picture.size(); i++) {
      long x = (long) Math.rint(picture.grid.x[i] * frame[0]);
      long y = (long) Math.rint(picture.grid.y[i] * frame[0]);
      int severity = picture.styles[picture.style[i]].severity();
      long column = Math.floorDiv(x, edge);
      long row = Math.floorDiv(y, edge);
      int px = (int) (x - (long) frame[1]);
      int py = (int) (y - (long) frame[2]);
      var point = new Drawn(i, px, py, severity, column, row);
      squares.merge(List.of(column, row), point, (a, b) -> b.severity() >= a.severity() ? b : a);
    }
    var drawn = new ArrayList<>(squares.values());
    drawn.sort(
        Comparator.comparingInt(Drawn::severity)
            .thenComparingLong(Drawn::row)
            .thenComparingLong(Drawn::column));
    for (var point : drawn) {
      var style = picture.styles[picture.style[point.index()]];
      marks
          .sprite(style, Ground.radius(picture, view), MapStyle.LIGHT)
          .draw(ink, point.x(), point.y());
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "5000", "200000"})
  void theNearestPointIsTheNearest(int points) {
    var grid = ((StationLayer) TilesTest.layers(points).get(1)).picture().grid;
    var random = new Random(7);
    for (int k = 0; k < 200; k++) {
      double wx = 0.69 + 0.2 * random.nextDouble();
      double wy = 0.3 + 0.2 * random.nextDouble();
      double reach = 0.001 * random.nextDouble();
      int best = -1;
      double least = reach * reach;
      for (int i = 0; i < grid.size(); i++) {
        double d = (grid.x[i] - wx) * (grid.x[i] - wx) + (grid.y[i] - wy) * (grid.y[i] - wy);
        if (d <= least) {
          least = d;
          best = i;
        }
      }
      assertEquals(best, grid.nearest(wx, wy, reach));
    }
  }
}
