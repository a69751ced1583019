package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.map.Tile.Content;
import dev.huishang.map.Tile.Level;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The map in tiles is the map in one piece, pixel for pixel.
class TilesTest {
  private static final BaseMap MAP = BaseMap.load();

  /// Float coverage that begins at another pixel may round a channel the other way.
  private static final int ROUNDING = 2;

  static List<Layer> layers(int points) {
    var random = new Random(points);
    var shapes = MarkShape.values();
    var looks = MarkLook.values();
    var builder = new StationPicture.Builder();
    for (int i = 0; i < points; i++) {
      int severity = random.nextInt(6);
      builder.add(
          i,
          73 + 62 * random.nextDouble(),
          18 + 36 * random.nextDouble(),
          shapes[random.nextInt(shapes.length)],
          looks[random.nextInt(looks.length)],
          0x303030 * severity + random.nextInt(0x2F),
          severity,
          null);
    }
    var areas = new ChoroplethLayer(1, Map.of("110000", 0xAA3333, "370000", 0x33AA33), 0.6);
    var zone =
        new PathLayer(new double[] {112, 117, 116}, new double[] {33, 34, 38}, 3, 0xFF8800, true);
    return List.of(
        areas,
        new StationLayer(builder.build()),
        zone,
        surface(),
        Themes.unknown(),
        Themes.isolines(surface().surface()),
        Themes.zones(),
        Themes.tracks(),
        Themes.clusters(2_000),
        Themes.wind(500));
  }

  private static SurfaceLayer surface() {
    return new SurfaceLayer(
        SurfaceTest.Stations.random(500, 1).surface(new InverseDistance(2, 8, 200)),
        new ColourScale(
            20, List.of(new ColourScale.Step(75, 0x123456), new ColourScale.Step(500, 0x654321))),
        0.5);
  }

  @ParameterizedTest
  @CsvSource({
    "104, 36, 4.0, 1",
    "116.4, 39.9, 6.37, 1",
    "121.5, 31.2, 8.21, 2",
    "113.5, 22.3, 9.5, 1",
    "110, 12, 5.2, 1.5"
  })
  void tilesMakeTheSamePictureAsOnePiece(double lon, double lat, double zoom, double scale)
      throws IOException {
    var camera = new Camera(lon, lat, zoom);
    var layers = layers(20_000);
    var picture = new MapPicture(MAP, Fonts.regular(), Fonts.bold());
    var view = new View(camera, 900, 700, scale);
    int[] whole =
        picture.draw(900, 700, scale, camera, layers, MapStyle.DARK, "zh", null, List.of());
    var content = new Content(layers, MapStyle.DARK);
    var pieces = new HashMap<Tile.Key, Tile>();
    var work =
        new TileWork(
            new Painters(MAP, new BaseTiles(), Runnable::run, 1),
            new PixelPool(),
            Runnable::run,
            tiles -> tiles.forEach(t -> pieces.put(t.key(), t)));
    var wish = Wish.of(view, new Level(zoom, scale), content, null);
    work.want(wish);
    assertTrue(pieces.keySet().containsAll(wish.visible()));
    assertTrue(pieces.keySet().containsAll(wish.ring()), "made ahead");
    int[] put = compose(view, pieces, picture, layers);
    int apart = 0;
    for (int i = 0; i < whole.length; i++) {
      apart = Math.max(apart, apart(whole[i], put[i]));
    }
    assertTrue(apart <= ROUNDING, "a channel is off by " + apart);
  }

  private static int[] compose(
      View view, Map<Tile.Key, Tile> tiles, MapPicture picture, List<Layer> layers) {
    var ink = new Ink(view.width, view.height, new float[Ink.coverSize(view.width, view.height)]);
    double[] frame = view.frame();
    for (int y = 0; y < view.height; y++) {
      for (int x = 0; x < view.width; x++) {
        long wx = (long) frame[1] + x;
        long wy = (long) frame[2] + y;
        var key =
            new Tile.Key(
                new Level(view.camera.zoom(), view.scale),
                (int) Math.floorDiv(wx, Tile.EDGE),
                (int) Math.floorDiv(wy, Tile.EDGE));
        ink.pixels[y * view.width + x] =
            tiles.get(key)
                .pixels()[
                (int) (Math.floorMod(wy, Tile.EDGE) * Tile.EDGE + Math.floorMod(wx, Tile.EDGE))];
      }
    }
    var notice = new Furniture.Notice("zh", null, List.of());
    var over =
        picture.frame(
            new Frame.Order(
                view.camera, view.width, view.height, 0, view.scale, layers, MapStyle.DARK, notice),
            null);
    over.letters().forEach(word -> word.sprite().draw(ink, word.x(), word.y()));
    over.strip().draw(ink, 0, view.height);
    if (over.inset() != null) {
      int[] box = Inset.box(view.width, view.height, view.scale);
      over.inset().draw(ink, box[0], box[1]);
    }
    return ink.pixels;
  }

  private static int apart(int a, int b) {
    int most = 0;
    for (int shift = 0; shift <= 24; shift += 8) {
      most = Math.max(most, Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)));
    }
    return most;
  }

  @Test
  void noWorseClassHidesHoweverManyStandInOnePlace() {
    var builder = new StationPicture.Builder();
    builder.add(0, 116.4, 39.9, MarkShape.CIRCLE, MarkLook.FRESH, 0xFF0000, 5, null);
    for (int i = 1; i <= 100_000; i++) {
      builder.add(i, 116.4, 39.9, MarkShape.CIRCLE, MarkLook.FRESH, 0x00FF00, 0, null);
    }
    var view = new View(new Camera(116.4, 39.9, 6), 101, 101, 1);
    var ink = new Ink(101, 101, new float[Ink.coverSize(101, 101)]);
    new Ground().stations(builder.build(), view, MapStyle.DARK, ink);
    assertEquals(0xFFFF0000, ink.pixels[50 * 101 + 50]);
  }
}
