package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The picture itself, pixel by pixel where it matters.
class MapPictureTest {
  private static final int W = 1280;
  private static final int H = 800;
  private static final int STRIP = 26;
  private static final Camera HOME = Camera.home(W, H);
  private static MapPicture picture;

  @BeforeAll
  static void fonts() throws IOException {
    picture = new MapPicture(BaseMap.load(), Fonts.regular(), Fonts.bold());
  }

  private static int[] draw(
      Camera camera, List<Layer> layers, @Nullable String approval, String... markings) {
    return picture.draw(W, H, 1, camera, layers, MapStyle.DARK, "zh", approval, List.of(markings));
  }

  private static int at(int[] pixels, Camera camera, double lon, double lat) {
    var view = new View(camera, W, H, 1);
    return pixels[(int) view.y(lat) * W + (int) view.x(lon)] & 0xFFFFFF;
  }

  /// The brightest of a few pixels around a place.
  private static boolean near(
      int[] pixels, Camera camera, double lon, double lat, int rgb, int reach) {
    var view = new View(camera, W, H, 1);
    for (int dy = -reach; dy <= reach; dy++) {
      for (int dx = -reach; dx <= reach; dx++) {
        int p = pixels[((int) view.y(lat) + dy) * W + (int) view.x(lon) + dx];
        if (MarkSprites.contrast(p & 0xFFFFFF, rgb) < 1.6) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void theWholeCountryIsOneLand() {
    var pixels = draw(HOME, List.of(), null);
    int china = MapStyle.DARK.palette.china();
    double[][] inside = {
      {88.2, 40.2}, {83, 32.5}, {94.3, 28.6}, {79.4, 35.2}, {120.9, 23.4}, {127, 47.5}, {133, 47.4}
    };
    for (double[] place : inside) {
      assertTrue(near(pixels, HOME, place[0], place[1], china, 2), place[0] + ", " + place[1]);
      assertNotEquals(MapStyle.DARK.palette.abroad(), at(pixels, HOME, place[0], place[1]));
    }
    assertEquals(MapStyle.DARK.palette.sea(), at(pixels, HOME, 129, 29.5));
    assertEquals(MapStyle.DARK.palette.abroad(), at(pixels, HOME, 110, 46));
  }

  private static Frame frame(double zoom, @Nullable Frame last, Layer... layers) {
    var notice = new Furniture.Notice("zh", null, List.of());
    var camera = new Camera(112, 33, zoom);
    return picture.frame(
        new Frame.Order(camera, W, H, 64, 1, List.of(layers), MapStyle.DARK, notice), last);
  }

  /// Words are placed anew only for what can change a word.
  @Test
  void wordsStayWherePointsOnlyChangeColour() {
    var points = (StationLayer) TilesTest.layers(500).get(1);
    var first = frame(5, null, points);
    var other = new StationLayer(points.picture().restyled(id -> id % 3));
    assertSame(first.letters(), frame(5, first, other).letters());
    var mark =
        new MarkLayer(List.of(new MarkLayer.Mark("m", 112, 33, MarkShape.ARROW, 0xFFD166, "郑州")));
    assertNotEquals(first.letters(), frame(5, first, points, mark).letters());
    assertNotEquals(first.letters(), frame(5.5, first, points).letters());
    var near = frame(9, null, points);
    assertNotSame(near.letters(), frame(9, near, other).letters());
  }

  @Test
  void dashesAndIslandsNeverDisappearAtAnyZoom() {
    int line = MapStyle.DARK.palette.outline();
    for (double zoom = 3; zoom < 12; zoom += 0.75) {
      var dash = new Camera(119.06, 15.5, zoom);
      assertTrue(near(draw(dash, List.of(), null), dash, 119.06, 15.5, line, 3), "dash " + zoom);
    }
  }

  @Test
  void theSmallestIslandsNeverDisappearAtAnyZoom() {
    var map = BaseMap.load();
    var small =
        map.borders.stream()
            .filter(b -> b.level() == 0 && Islets.guarded(b.line()))
            .map(Border::line)
            .sorted(
                java.util.Comparator.comparing(
                    l -> (l.east() - l.west()) + (l.north() - l.south())))
            .limit(5)
            .toList();
    for (var islet : small) {
      double lon = (islet.west() + islet.east()) / 2e5;
      double lat = (islet.south() + islet.north()) / 2e5;
      for (double zoom = 3; zoom < 10; zoom += 1) {
        var camera = new Camera(lon, lat, zoom);
        boolean seen =
            near(
                draw(camera, List.of(), null),
                camera,
                lon,
                lat,
                MapStyle.DARK.palette.outline(),
                2);
        assertTrue(seen, lon + ", " + lat + " at zoom " + zoom);
      }
    }
  }

  @Test
  void theInsetStandsWhileTheSeaIsNotWholeAndGoesWhenItIs() {
    assertTrue(Inset.needed(new View(HOME, W, H, 1), STRIP));
    assertFalse(Inset.needed(new View(Camera.fit(105, 2.5, 125, 25, W, H), W, H, 1), STRIP));
    assertFalse(Inset.needed(new View(Camera.fit(113, 36, 120, 42, W, H), W, H, 1), STRIP));
    int[] box = Inset.box(W, H, 1);
    int[] pixels = draw(HOME, List.of(), null);
    for (int x = box[0]; x < box[0] + box[2]; x++) {
      assertEquals(MapStyle.DARK.palette.province(), pixels[box[1] * W + x] & 0xFFFFFF);
    }
  }

  @Test
  void nothingCoversTheInset() {
    int[] box = Inset.box(W, H, 1);
    double lon = new View(HOME, W, H, 1).lonAt(box[0] + box[2] / 2.0);
    double lat = new View(HOME, W, H, 1).latAt(box[1] + box[3] / 2.0);
    var mark =
        new MarkLayer(
            List.of(new MarkLayer.Mark("a", lon, lat, MarkShape.DIAMOND, 0xFF0000, "事件")));
    assertArrayEquals(
        part(draw(HOME, List.of(), null), box), part(draw(HOME, List.of(mark), null), box));
  }

  /// The word of a mark stands at its other side where the window would cut it.
  @Test
  void theWordOfAMarkAtTheEdgeIsNotCut() {
    var camera = new Camera(110, 35, 6);
    var view = new View(camera, W, H, 1);
    int x = W - 30;
    int y = 300;
    var mark =
        new MarkLayer.Mark(
            "a", view.lonAt(x), view.latAt(y), MarkShape.ARROW, 0xFF0000, "河南省应急监测队");
    int[] left = {x - 140, y - 12, 100, 24};
    assertFalse(
        same(
            part(draw(camera, List.of(), null), left),
            part(draw(camera, List.of(new MarkLayer(List.of(mark))), null), left)));
  }

  @Test
  void approvalAndMarkingsArePrintedAtTheLowerLeft() {
    int[] strip = {0, H - 26, 700, 26};
    var bare = part(draw(HOME, List.of(), null), strip);
    assertFalse(same(bare, part(draw(HOME, List.of(), "GS(2026)0001号"), strip)));
    assertFalse(same(bare, part(draw(HOME, List.of(), null, "模拟数据"), strip)));
    assertTrue(same(bare, part(draw(HOME, List.of(), " "), strip)), "blank is no number");
    assertEquals("未经审核 仅供内部使用", Words.approval("zh", null));
    assertEquals("审图号：GS(2026)0001号", Words.approval("zh", "GS(2026)0001号"));
  }

  @Test
  void aStationIsDrawnInItsColourAndAnExpiredOneIsNot() {
    for (var look : MarkLook.values()) {
      var stations =
          new StationPicture.Builder()
              .add(1, 100, 38, MarkShape.CIRCLE, look, 0x00E400, null)
              .build();
      int seen = at(draw(HOME, List.of(new StationLayer(stations)), null), HOME, 100, 38);
      boolean full = look == MarkLook.FRESH || look == MarkLook.CORRECTED;
      boolean empty = look == MarkLook.EXPIRED || look == MarkLook.NEVER;
      assertEquals(full, seen == 0x00E400, look + " " + Integer.toHexString(seen));
      assertEquals(empty, (seen >> 8 & 0xFF) < 0x60, look + " " + Integer.toHexString(seen));
    }
  }

  @Test
  void areasOfAProvinceAreFilledAndTaiwanIsOne() {
    var layer = new ChoroplethLayer(1, Map.of("650000", 0xFF0000, "710000", 0x00FF00), 1);
    var pixels = draw(HOME, List.of(layer), null);
    assertEquals(0xFF0000, at(pixels, HOME, 84.5, 38.4));
    assertTrue(near(pixels, HOME, 121.1, 23.9, 0x00FF00, 2));
    assertNotEquals(0xFF0000, at(pixels, HOME, 96, 36));
  }

  @Test
  void theSamePictureTwiceAndTheLandFillsAViewWithoutCoast() {
    var inland = new Camera(108, 34, 8);
    assertArrayEquals(draw(inland, List.of(), null), draw(inland, List.of(), null));
    assertEquals(0, count(draw(inland, List.of(), null), MapStyle.DARK.palette.sea()));
  }

  private static long count(int[] pixels, int rgb) {
    return java.util.Arrays.stream(pixels).filter(p -> (p & 0xFFFFFF) == rgb).count();
  }

  private static boolean same(int[] a, int[] b) {
    return java.util.Arrays.equals(a, b);
  }

  private static int[] part(int[] pixels, int[] box) {
    var part = new int[box[2] * box[3]];
    for (int y = 0; y < box[3]; y++) {
      System.arraycopy(pixels, (box[1] + y) * W + box[0], part, y * box[2], box[2]);
    }
    return part;
  }
}
