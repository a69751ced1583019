package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.map.Tile.Content;
import dev.huishang.map.Tile.Key;
import dev.huishang.map.Tile.Level;
import dev.huishang.wire.tiles.TileAddress;
import dev.huishang.wire.tiles.TileGrid;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A raster base lies where it belongs, below everything of ours, and comes tile by tile.
class RasterDrawingTest {
  private static final BaseMap MAP = BaseMap.load();

  /// One step of a colour is 0.27 degrees of longitude; rounding twice costs one.
  private static final int STEPS = 2;

  private static int[] draw(RasterBase base, View view, MapStyle style) {
    var ink = new Ink(view.width, view.height, new float[Ink.coverSize(view.width, view.height)]);
    RasterDrawing.draw(RasterPlan.of(base, view), view, style, ink.pixels);
    return ink.pixels;
  }

  private static int apart(int a, int b) {
    int most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      most = Math.max(most, Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)));
    }
    return most;
  }

  @ParameterizedTest
  @CsvSource({
    "WEB_MERCATOR, 104, 36, 4.0, 1",
    "WEB_MERCATOR, 116.4, 39.9, 6.37, 1",
    "WEB_MERCATOR, 113.5, 22.3, 5.51, 2",
    "GEOGRAPHIC, 104, 36, 4.0, 1",
    "GEOGRAPHIC, 90, 52, 5.4, 1.5",
    "GEOGRAPHIC, 113.5, 12.3, 6.2, 2",
    "GEOGRAPHIC, 121.5, 31.2, 9.3, 1"
  })
  void everyPixelShowsItsOwnPlace(
      TileGrid grid, double lon, double lat, double zoom, double scale) {
    try (var base = new RasterBase(new Painted(grid, 1, 8), Runnable::run)) {
      var view = new View(new Camera(lon, lat, zoom), 700, 500, scale);
      draw(base, view, MapStyle.LIGHT); // asks
      var pixels = draw(base, view, MapStyle.LIGHT);
      for (int y = 0; y < view.height; y += 7) {
        for (int x = 0; x < view.width; x += 7) {
          int wanted = Painted.colour(view.lonAt(x + 0.5), view.latAt(y + 0.5));
          int is = pixels[y * view.width + x];
          assertTrue(
              apart(wanted, is) <= STEPS,
              x + "," + y + " " + Integer.toHexString(wanted) + " " + Integer.toHexString(is));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(MapStyle.class)
  void nothingCoversOurBoundariesIslandsAndDashes(MapStyle style) {
    int[] colours = {style.palette.outline(), style.palette.dash()};
    for (var camera :
        List.of(new Camera(112, 12, 5), new Camera(104, 36, 4), new Camera(123, 26, 7))) {
      var view = new View(camera, 900, 700, 1);
      var plain = base(view, style, null);
      int[] over;
      try (var base = new RasterBase(new Painted(TileGrid.WEB_MERCATOR, 1, 8), Runnable::run)) {
        base(view, style, base);
        over = base(view, style, base);
      }
      int lines = 0;
      for (int i = 0; i < plain.length; i++) {
        int rgb = plain[i] & 0xFFFFFF;
        if (rgb == colours[0] || rgb == colours[1]) {
          lines++;
          assertTrue(apart(plain[i], over[i]) <= STEPS, "a pixel of a line of ours at " + i);
        }
      }
      assertTrue(lines > 100, camera + ": " + lines);
    }
  }

  private static int[] base(View view, MapStyle style, RasterBase raster) {
    var ink = new Ink(view.width, view.height, new float[Ink.coverSize(view.width, view.height)]);
    new BaseDrawing(MAP, view, style, ink)
        .draw(raster == null ? null : RasterPlan.of(raster, view));
    return ink.pixels;
  }

  @Test
  void whereATileIsMissingTheVectorBaseIsSeenOrACoarserTile() {
    var source = new Painted(TileGrid.WEB_MERCATOR, 1, 8);
    var view = new View(new Camera(104, 36, 6), 600, 400, 1);
    try (var base = new RasterBase(source, Runnable::run)) {
      RasterPlan.of(base, view).pieces().forEach(p -> source.missing.add(p.at()));
    }
    try (var base = new RasterBase(source, Runnable::run)) {
      assertEquals(
          base(view, MapStyle.LIGHT, null)[100], base(view, MapStyle.LIGHT, base)[100], "vector");
      source.missing.forEach(at -> base.piece(new TileAddress(5, at.x() >> 1, at.y() >> 1)));
      var pixels = draw(base, view, MapStyle.LIGHT);
      for (int x = 0; x < view.width; x += 11) {
        int wanted = Painted.colour(view.lonAt(x + 0.5), view.latAt(200.5));
        assertTrue(apart(wanted, pixels[200 * view.width + x]) <= STEPS, "coarser at " + x);
      }
    }
  }

  @Test
  void aTileThatComesRedrawsOnlyTheMapTilesItLiesOn() {
    var source = new Painted(TileGrid.WEB_MERCATOR, 1, 8);
    var late = new TileAddress(4, 12, 6);
    source.missing.add(late);
    var lane = new ArrayDeque<Runnable>();
    var shown = new ArrayList<Tile>();
    var work =
        new TileWork(
            new Painters(MAP, new BaseTiles(), lane::add, 1),
            new PixelPool(),
            Runnable::run,
            shown::addAll);
    try (var base = new RasterBase(source, Runnable::run)) {
      var news = new RasterNews(Runnable::run, work::redo);
      news.follow(base);
      var content = new Content(List.of(), MapStyle.LIGHT, base);
      var view = new View(new Camera(104, 36, 4), 1400, 900, 1);
      var wish = Wish.of(view, new Level(4, 1), content, null);
      work.want(wish);
      drain(lane);
      assertTrue(work.has(wish.visible()));
      shown.clear();
      source.came(late);
      drain(lane);
      var keys = shown.stream().map(Tile::key).distinct().toList();
      assertTrue(!keys.isEmpty() && keys.size() <= 4, keys::toString);
      var grid = TileGrid.WEB_MERCATOR;
      assertTrue(keys.stream().allMatch(k -> RasterPlan.touches(grid, late, k)));
      assertTrue(work.has(wish.visible()));
      var tile = shown.stream().filter(t -> t.key().equals(key(content))).findFirst().orElseThrow();
      var at = tile.key().view();
      // the middle of what came, in a tile of the map
      int x = (12 * 256 + 128) - tile.key().x() * Tile.EDGE;
      int y = (6 * 256 + 128) - tile.key().y() * Tile.EDGE;
      int wanted = Painted.colour(at.lonAt(x + 0.5), at.latAt(y + 0.5));
      assertTrue(apart(wanted, tile.pixels()[y * Tile.EDGE + x]) <= STEPS);
    }
  }

  private static Key key(Content content) {
    return new Key(new Level(4, 1), 12 * 256 / Tile.EDGE, 6 * 256 / Tile.EDGE);
  }

  private static void drain(ArrayDeque<Runnable> lane) {
    while (!lane.isEmpty()) {
      lane.poll().run();
    }
  }

  @Test
  void aBaseIsKeptWhenItIsWholeAndDrawnAnewWhenItsTilesChange() {
    var source = new Painted(TileGrid.WEB_MERCATOR, 1, 8);
    var lane = new ArrayDeque<Runnable>();
    try (var base = new RasterBase(source, lane::add)) {
      var view = new View(new Camera(104, 36, 4), 512, 512, 1);
      var first = RasterPlan.of(base, view);
      assertTrue(!RasterPlan.complete(first), "still to come");
      drain(lane);
      var then = RasterPlan.wanted(RasterPlan.of(base, view));
      assertTrue(RasterPlan.complete(RasterPlan.of(base, view)));
      assertEquals(then, RasterPlan.wanted(RasterPlan.of(base, view)));
      source.came(first.pieces().getFirst().at());
      assertEquals(then, RasterPlan.wanted(RasterPlan.of(base, view)), "the older one until then");
      drain(lane);
      assertTrue(!then.equals(RasterPlan.wanted(RasterPlan.of(base, view))), "a newer tile");
    }
  }

  @Test
  void whatCannotBeShownIsRefusedAndAskedOnce() {
    var source = new Painted(TileGrid.WEB_MERCATOR, 1, 8);
    source.instead = "<html>sign in".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    var view = new View(new Camera(104, 36, 4), 512, 512, 1);
    try (var base = new RasterBase(source, Runnable::run)) {
      int asked = RasterPlan.of(base, view).pieces().size();
      RasterPlan.of(base, view);
      assertEquals(asked, source.asked.size());
      assertTrue(
          source.refused.stream().allMatch("MARKUP MARKUP"::equals), source.refused::toString);
    }
  }
}
