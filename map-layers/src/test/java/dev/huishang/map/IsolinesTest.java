package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Lines of equal value lie on their value, close, and stop only where the field stops.
class IsolinesTest {
  private static final LandGrid GRID = SurfaceTest.GRID;

  /// A value by column and row.
  private interface Rule {
    double at(int column, int row);
  }

  private static Field field(Rule rule) {
    var values = new float[GRID.cells()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) rule.at(GRID.place[i] % GRID.columns, GRID.place[i] / GRID.columns);
    }
    return new Field(GRID, values);
  }

  private static double[] inGrid(Isolines.Chain chain, int i) {
    return new double[] {
      chain.x()[i] * GRID.size - GRID.left - 0.5, chain.y()[i] * GRID.size - GRID.top - 0.5
    };
  }

  @Test
  void aCircularHillHasClosedRingsOfTheRightRadius() {
    int c = (int) (Camera.worldX(104) * GRID.size) - GRID.left;
    int r = (int) (Camera.worldY(35) * GRID.size) - GRID.top;
    var lines = Isolines.of(field((x, y) -> 100 - Math.hypot(x - c, y - r)), 60, 80);
    assertArrayEquals(new int[] {1, 1}, lines.counts());
    for (var chain : lines.chains()) {
      assertTrue(chain.closed());
      int n = chain.x().length;
      assertEquals(chain.x()[0], chain.x()[n - 1]);
      assertEquals(chain.y()[0], chain.y()[n - 1]);
      for (int i = 0; i < n; i++) {
        double[] at = inGrid(chain, i);
        assertEquals(100 - lines.values()[chain.level()], Math.hypot(at[0] - c, at[1] - r), 0.02);
      }
    }
  }

  /// On a field of noise every place of a line has the value, no step is longer than a square, and
  /// an open line ends beside a cell without a value.
  @Test
  void everyPlaceHasTheValueAndOpenEndsLieAtTheRim() {
    var field = SurfaceTest.Stations.random(900, 4).surface(new InverseDistance(2, 6, 130)).field();
    var lines = Isolines.of(field, 35, 75, 115);
    int open = 0;
    for (var chain : lines.chains()) {
      double value = lines.values()[chain.level()];
      for (int i = 0; i < chain.x().length; i++) {
        double[] at = inGrid(chain, i);
        assertEquals(value, field.bilinear(at[0], at[1]), 0.2, Arrays.toString(at));
        if (i > 0) {
          double[] before = inGrid(chain, i - 1);
          assertTrue(Math.hypot(at[0] - before[0], at[1] - before[1]) < 1.5);
        }
      }
      if (!chain.closed()) {
        open++;
        assertTrue(rim(field, inGrid(chain, 0)) && rim(field, inGrid(chain, chain.x().length - 1)));
      }
    }
    assertTrue(open > 10 && lines.chains().size() > 100, open + " " + lines.chains().size());
  }

  private static boolean rim(Field field, double[] at) {
    for (int r = (int) at[1] - 1; r <= at[1] + 2; r++) {
      for (int c = (int) at[0] - 1; c <= at[0] + 2; c++) {
        if (Float.isNaN(field.cell(c, r))) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void aChessboardHasNoCrossingLinesAndAFlatFieldNone() {
    assertEquals(0, Isolines.of(field((x, y) -> 50), 50.5).chains().size());
    var board = Isolines.of(field((x, y) -> (x + y) % 2 == 0 ? 100 : 0), 60);
    int rings = 0;
    for (var chain : board.chains()) { // the mean of four is below: every peak stands alone
      if (chain.closed()) {
        assertEquals(5, chain.x().length);
        double[] a = inGrid(chain, 0);
        double[] b = inGrid(chain, 2);
        long middle = Math.round((a[0] + b[0]) / 2) + Math.round((a[1] + b[1]) / 2);
        assertEquals(0, middle % 2, "a ring around a hollow");
        rings++;
      }
    }
    assertTrue(rings > 1_000);
    assertTrue(board.chains().size() > 1_000);
  }

  @Test
  void linesAreDrawnOnLandOnly() {
    var view = new View(new Camera(121.6, 30.9, 8.2), 640, 480, 1);
    var land = LandMask.of(GRID.map, view);
    var pixels = new int[640 * 480];
    Arrays.fill(pixels, 0xFF101010);
    var lines = Isolines.of(field((x, y) -> x * 3 % 40), 20);
    new IsolineDrawing(view, MapStyle.DARK)
        .draw(new IsolineLayer(lines, List.of("20")), land, pixels);
    int drawn = 0;
    for (int i = 0; i < pixels.length; i++) {
      drawn += pixels[i] == 0xFF101010 ? 0 : 1;
      assertTrue(land[i] > 0 || pixels[i] == 0xFF101010);
    }
    assertTrue(drawn > 2_000, drawn + " pixels");
  }
}
