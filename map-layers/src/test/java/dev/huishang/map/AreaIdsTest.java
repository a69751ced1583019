package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Divisions filled by a look into a table are those filled from their outlines.
class AreaIdsTest {
  private static final BaseMap MAP = BaseMap.load();

  /// Levels of a channel.
  private static final int NEAR = 4;

  /// Share of all pixels.
  private static final double MANY = 0.01;

  private static ChoroplethLayer layer(int level, int seed) {
    var random = new Random(seed);
    Map<String, Integer> colours = new HashMap<>();
    for (var region : MAP.regions()) {
      if (random.nextInt(5) > 0) { // some keep the ground
        colours.put(region.adcode(), random.nextInt(0x1000000));
      }
    }
    return new ChoroplethLayer(level, colours, 0.8);
  }

  @ParameterizedTest
  @CsvSource({
    "104, 36, 4, 3",
    "112, 33, 5.3, 3",
    "116.4, 39.9, 8.6, 3",
    "121, 31, 7, 2",
    "113, 23, 6, 1"
  })
  void theTableFillsWhatTheOutlinesFill(double lon, double lat, double zoom, int level) {
    var view = new View(new Camera(lon, lat, zoom), 700, 500, 1);
    var layer = layer(level, 11);
    var cover = new float[Ink.coverSize(view.width, view.height)];
    var base = Patchwork.of(Split.of(MAP, view, MapStyle.LIGHT, null, cover));
    var fast = new int[view.width * view.height];
    base.ground(fast);
    int[] slow = slowly(view, layer, fast);
    base.fill(new Choropleth(MAP, layer).table(), layer.opacity(), fast);
    int apart = 0;
    for (int i = 0; i < slow.length; i++) {
      apart += near(slow[i], fast[i]) ? 0 : 1;
    }
    // where three meet in one pixel two of them are drawn
    assertTrue(apart < slow.length * MANY, apart + " of " + slow.length + " pixels differ");
  }

  /// Every division alone, in numbers with fractions, added up.
  private static int[] slowly(View view, ChoroplethLayer layer, int[] ground) {
    int[] table = new Choropleth(MAP, layer).table();
    int n = ground.length;
    var sums = new double[4 * n];
    for (int k = 0; k < MAP.leaves.size(); k++) {
      var leaf = MAP.leaves.get(k);
      if (table[k + 1] != 0 && leaf.seen(view)) {
        var ink =
            new Ink(view.width, view.height, new float[Ink.coverSize(view.width, view.height)]);
        leaf.outline(new Pen(ink, view));
        ink.fill(0xFF, 1);
        for (int i = 0; i < n; i++) {
          double part = (ink.pixels[i] & 0xFF) / 255.0 * layer.opacity();
          if (part > 0) {
            sums[4 * i] += part;
            for (int c = 0; c < 3; c++) {
              sums[4 * i + 1 + c] += part * (table[k + 1] >> 8 * c & 0xFF);
            }
          }
        }
      }
    }
    var pixels = new int[n];
    for (int i = 0; i < n; i++) {
      double rest = Math.max(0, 1 - sums[4 * i]);
      for (int c = 0; c < 3; c++) {
        double channel = (ground[i] >> 8 * c & 0xFF) * rest + sums[4 * i + 1 + c];
        pixels[i] |= (int) Math.min(255, Math.rint(channel)) << 8 * c;
      }
    }
    return pixels;
  }

  private static boolean near(int a, int b) {
    for (int shift = 0; shift < 24; shift += 8) {
      if (Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)) > NEAR) {
        return false;
      }
    }
    return true;
  }

  /// A piece put together of tiles is the piece drawn at once.
  @ParameterizedTest
  @CsvSource({"110, 34, 5, 1", "117, 39, 7.4, 2"})
  void piecesOfTilesAreTheWhole(double lon, double lat, double zoom, double scale) {
    var view = new View(new Camera(lon, lat, zoom), 1300, 900, scale);
    var layer = layer(3, 5);
    var content = new Tile.Content(List.of(layer), MapStyle.DARK);
    var painter = new TilePainter(MAP, new BaseTiles());
    var pieces = new int[1300 * 900];
    painter.draw(view, new Tile.Level(zoom, scale), content, true, pieces);
    var kept = new int[1300 * 900];
    painter.draw(view, new Tile.Level(zoom, scale), content, false, kept);
    assertArrayEquals(kept, pieces);
    int[] whole = new BaseRaster(MAP).ink(view, MapStyle.DARK, List.of(layer)).pixels;
    int apart = 0;
    for (int i = 0; i < whole.length; i++) {
      apart += near(whole[i], pieces[i]) ? 0 : 1;
    }
    assertEquals(0, apart);
  }
}
