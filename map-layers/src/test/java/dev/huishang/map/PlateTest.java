package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.wire.tiles.TileAddress;
import dev.huishang.wire.tiles.TileGrid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A map drawn for paper, in bands, is the map drawn in one piece; a raster base lies below
/// everything of ours there too.
class PlateTest {
  private static final int ROUNDING = 2;
  private static MapPicture picture;

  @BeforeAll
  static void fonts() throws IOException {
    picture = new MapPicture(BaseMap.load(), Fonts.regular(), Fonts.bold());
  }

  private static Plate plate(Camera camera, double scale, List<Layer> layers, RasterBase base) {
    return new Plate(
        1_100, 803, scale, camera, layers, MapStyle.LIGHT, "zh", null, List.of("模拟数据"), base);
  }

  private static int[] bands(Plate plate, int rows) {
    var all = new int[plate.width() * plate.height()];
    var tops = new ArrayList<Integer>();
    picture.bands(
        plate,
        rows,
        new MapPicture.Bands() {
          @Override
          public boolean take(int top, int[] pixels) {
            System.arraycopy(pixels, 0, all, top * plate.width(), pixels.length);
            tops.add(top);
            return true;
          }

          @Override
          public boolean wanted() {
            return true;
          }
        });
    assertEquals((plate.height() + rows - 1) / rows, tops.size());
    return all;
  }

  private static void same(int[] one, int[] other, int width) {
    for (int i = 0; i < one.length; i++) {
      for (int shift = 0; shift <= 16; shift += 8) {
        int apart = Math.abs((one[i] >> shift & 0xFF) - (other[i] >> shift & 0xFF));
        assertTrue(apart <= ROUNDING, i % width + "," + i / width + " " + apart);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"104, 36, 4.2, 1", "116.4, 39.9, 6.37, 3.125", "113.5, 20.3, 5.5, 3.125"})
  void bandsMakeTheSamePictureAsOnePiece(double lon, double lat, double zoom, double scale) {
    var plate = plate(new Camera(lon, lat, zoom), scale, TilesTest.layers(6_000), null);
    same(picture.draw(plate), bands(plate, 97), plate.width());
  }

  @Test
  void aRasterBaseLiesBelowOurIslandsAndDashes() {
    var camera = new Camera(113, 13, 4.6);
    try (var base = new RasterBase(new Painted(TileGrid.WEB_MERCATOR, 1, 8), Runnable::run)) {
      var bare = plate(camera, 1, List.of(), null);
      var plate = plate(camera, 1, List.of(), base);
      int[] vector = picture.draw(bare);
      int[] over = picture.draw(plate);
      same(over, bands(plate, 128), plate.width());
      var view = plate.order().view();
      for (double[] at : new double[][] {{120.2, 37.9}, {109.3, 4.2}, {121, 13}, {100, 20}}) {
        int x = (int) view.x(at[0]);
        int y = (int) view.y(at[1]);
        if (x >= 0 && x < plate.width() && y >= 0 && y < plate.height() - 90) {
          int is = over[y * plate.width() + x] & 0xFFFFFF;
          int wanted = Painted.colour(view.lonAt(x + 0.5), view.latAt(y + 0.5));
          assertTrue(Math.abs((is >> 16) - (wanted >> 16)) < 12, Integer.toHexString(is));
        }
      }
      int dash = MapStyle.LIGHT.palette.dash();
      int drawn = 0;
      int lost = 0;
      for (int i = 0; i < vector.length; i++) {
        if ((vector[i] & 0xFFFFFF) == dash) {
          drawn++;
          lost += MarkSprites.contrast(over[i] & 0xFFFFFF, dash) > 1.3 ? 1 : 0;
        }
      }
      assertTrue(drawn > 60, "dashes and islands are in sight: " + drawn);
      assertTrue(lost * 20 < drawn, "lost " + lost + " of " + drawn);
    }
  }

  @Test
  void aRasterBaseWithoutANumberIsSaidToBeUnapproved() {
    try (var base = new RasterBase(new Painted(TileGrid.WEB_MERCATOR, 1, 8), Runnable::run)) {
      var camera = Camera.home(1_100, 803);
      var approved =
          new Plate(
              1_100,
              803,
              1,
              camera,
              List.of(),
              MapStyle.LIGHT,
              "zh",
              "GS(2026)0001",
              List.of(),
              null);
      assertTrue(approved.sources().contains("审图号：GS(2026)0001"), approved.sources().toString());
      var over =
          new Plate(
              1_100,
              803,
              1,
              camera,
              List.of(),
              MapStyle.LIGHT,
              "zh",
              "GS(2026)0001",
              List.of(),
              base);
      assertTrue(over.sources().getFirst().contains("无审图号"), over.sources().toString());
      assertTrue(over.sources().getLast().contains("未经审核"), over.sources().toString());
      int[] strip = foot(picture.draw(over));
      var none =
          new Plate(1_100, 803, 1, camera, List.of(), MapStyle.LIGHT, "zh", null, List.of(), base);
      assertEquals(
          java.util.Arrays.hashCode(foot(picture.draw(none))), java.util.Arrays.hashCode(strip));
      assertNotEquals(
          java.util.Arrays.hashCode(foot(picture.draw(approved))),
          java.util.Arrays.hashCode(strip));
    }
  }

  private static int[] foot(int[] pixels) {
    return java.util.Arrays.copyOfRange(pixels, pixels.length - 1_100 * 24, pixels.length);
  }

  @Test
  void paperWaitsForWhatIsOnItsWay() {
    var source = new Late();
    try (var base = new RasterBase(source, CompletableFuture::runAsync)) {
      var plate = plate(new Camera(104, 36, 4), 1, List.of(), base);
      int[] whole;
      try (var ready = new RasterBase(new Painted(TileGrid.WEB_MERCATOR, 1, 8), Runnable::run)) {
        whole = picture.draw(plate(new Camera(104, 36, 4), 1, List.of(), ready));
      }
      assertEquals(Integer.toString(whole[70_000]), Integer.toString(picture.draw(plate)[70_000]));
      same(whole, picture.draw(plate), plate.width());
      assertTrue(source.late > 8, "tiles came late: " + source.late);
    }
  }

  @Test
  void whatNeverComesIsCounted() {
    var source = new Painted(TileGrid.WEB_MERCATOR, 1, 8);
    var gone = new TileAddress(4, 12, 6);
    source.missing.add(gone);
    try (var base = new RasterBase(source, Runnable::run)) {
      var taken = new ArrayList<Integer>();
      int missing =
          picture.bands(
              plate(new Camera(104, 36, 4), 1, List.of(), base),
              300,
              new MapPicture.Bands() {
                @Override
                public boolean take(int top, int[] pixels) {
                  taken.add(top);
                  return true;
                }

                @Override
                public boolean wanted() {
                  return true;
                }
              });
      assertEquals(1, missing);
      assertEquals(List.of(0, 300, 600), taken);
    }
  }

  @Test
  void paperShowsWhatTheWindowShows() {
    var home = Camera.home(1_100, 803);
    var country = plate(home, 1, List.of(), null).on(3_000, 2_400, 3.125);
    assertEquals(Camera.home(3_000 / 3.125, 2_400 / 3.125), country.camera());
    var near = plate(new Camera(121, 31, 8), 1, List.of(), null);
    var tall = near.on(1_500, 4_000, 3.125);
    var window = near.order().view();
    var sheet = tall.order().view();
    assertTrue(sheet.x(window.lonAt(0)) >= -1 && sheet.x(window.lonAt(1_100)) <= 1_501);
    assertTrue(sheet.y(window.latAt(0)) >= 0 && sheet.y(window.latAt(803)) <= 4_000);
  }

  /// A server whose tiles come when they were asked for once.
  private static final class Late implements RasterSource {
    private final Painted painted = new Painted(TileGrid.WEB_MERCATOR, 1, 8);
    private final java.util.Set<TileAddress> there =
        java.util.concurrent.ConcurrentHashMap.newKeySet();
    private final java.util.concurrent.atomic.AtomicInteger running =
        new java.util.concurrent.atomic.AtomicInteger();
    private volatile int late;

    @Override
    public RasterInfo info() {
      return painted.info();
    }

    @Override
    public byte[] read(TileAddress at) {
      if (there.contains(at)) {
        return painted.read(at);
      }
      running.incrementAndGet();
      CompletableFuture.runAsync(() -> {
        if (there.add(at)) {
          late++;
          painted.came(at);
        }
        running.decrementAndGet();
      });
      return null;
    }

    @Override
    public boolean fetching() {
      return running.get() > 0;
    }

    @Override
    public void refuse(
        TileAddress at, dev.huishang.wire.tiles.TileTrouble.Kind kind, String detail) {
      painted.refuse(at, kind, detail);
    }

    @Override
    public void onCame(java.util.function.Consumer<TileAddress> heard) {
      painted.onCame(heard);
    }

    @Override
    public void close() {
      painted.close();
    }
  }
}
