package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.map.ZoneLayer.Zone;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A zone in force, one of an exercise and one that is over look apart without their colour.
class ZoneLookTest {
  private static final double[][] SQUARE = {{100, 108, 108, 100}, {32, 32, 38, 38}};

  /// A base in parts rounds some pixels the other way.
  private static final int SEEN = 6;

  private static MapPicture picture;

  @BeforeAll
  static void fonts() throws IOException {
    picture = new MapPicture(BaseMap.load(), Fonts.regular(), Fonts.bold());
  }

  private static Plate plate(Layer... layers) {
    return new Plate(
        900,
        700,
        1,
        new Camera(104, 35, 5.5),
        List.of(layers),
        MapStyle.LIGHT,
        "zh",
        null,
        List.of(),
        null);
  }

  private static int apart(int one, int other) {
    int most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
    }
    return most;
  }

  private static ZoneLayer zone(ZoneLook look, Set<String> codes, List<double[][]> rings) {
    return new ZoneLayer(List.of(new Zone("a", codes, rings, 0xE5342B, 3, "", look)));
  }

  /// Part of the pixels well inside the square that changed.
  private static double inside(ZoneLook look) {
    int[] bare = picture.draw(plate());
    int[] with = picture.draw(plate(zone(look, Set.of(), List.<double[][]>of(SQUARE))));
    var view = plate().order().view();
    int changed = 0;
    int all = 0;
    for (int y = (int) view.y(37); y < view.y(33); y++) {
      for (int x = (int) view.x(101); x < view.x(107); x++) {
        all++;
        changed += apart(bare[y * 900 + x], with[y * 900 + x]) > SEEN ? 1 : 0;
      }
    }
    return (double) changed / all;
  }

  /// Part of a line along an edge that carries ink.
  private static double edge(ZoneLook look) {
    int[] bare = picture.draw(plate());
    int[] with = picture.draw(plate(zone(look, Set.of(), List.<double[][]>of(SQUARE))));
    var view = plate().order().view();
    int y = Math.round(view.y(38));
    int changed = 0;
    int from = (int) view.x(100.5);
    int to = (int) view.x(107.5);
    for (int x = from; x < to; x++) {
      changed += apart(bare[y * 900 + x], with[y * 900 + x]) > SEEN ? 1 : 0;
    }
    return (double) changed / (to - from);
  }

  @Test
  void filledHatchedAndDashed() {
    assertTrue(inside(ZoneLook.FILLED) > 0.9, "filled " + inside(ZoneLook.FILLED));
    double hatched = inside(ZoneLook.HATCHED);
    assertTrue(hatched > 0.15 && hatched < 0.5, "hatched " + hatched);
    assertEquals(0, inside(ZoneLook.DASHED), 0.001);
    assertTrue(edge(ZoneLook.FILLED) > 0.97, "edge " + edge(ZoneLook.FILLED));
    double dashed = edge(ZoneLook.DASHED);
    assertTrue(dashed > 0.4 && dashed < 0.8, "dashes " + dashed);
  }

  @Test
  void bandsGoOnWithEachOther() {
    for (var look : ZoneLook.values()) {
      var layer = zone(look, Set.of("620000"), List.<double[][]>of(SQUARE));
      int[] whole = picture.draw(plate(layer));
      var bands = new int[whole.length];
      picture.bands(
          plate(layer),
          61,
          new MapPicture.Bands() {
            @Override
            public boolean take(int top, int[] pixels) {
              System.arraycopy(pixels, 0, bands, top * 900, pixels.length);
              return true;
            }

            @Override
            public boolean wanted() {
              return true;
            }
          });
      for (int i = 0; i < whole.length; i++) {
        assertTrue(apart(whole[i], bands[i]) <= 2, look + " " + i % 900 + "," + i / 900);
      }
    }
  }
}
