package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.map.Pick.Found;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Clusters, wind, zones, courses: nothing is lost, nothing covers a name, a click finds them.
class ThemeLayersTest {
  private static final BaseMap MAP = BaseMap.load();
  private static final Set<String> KNOWN = Set.of("54", "63", "65");

  @ParameterizedTest
  @ValueSource(doubles = {3.2, 4, 5.7, 8.3, 11})
  void everyPointIsInOneClusterAndTheWorstColoursIt(double zoom) {
    var picture = Themes.clusters(5_000).picture();
    int all = 0;
    for (var group : Clusters.within(picture, zoom, 0, 0, 1, 1)) {
      all += group.count;
      int most = 0;
      for (int i = 0; i < picture.size(); i++) {
        boolean inside =
            picture.grid.x[i] >= group.west
                && picture.grid.x[i] <= group.east
                && picture.grid.y[i] >= group.north
                && picture.grid.y[i] <= group.south;
        most = inside ? Math.max(most, Clusters.severity(picture, i)) : most;
      }
      assertEquals(most, Clusters.severity(picture, group.worst));
    }
    assertEquals(5_000, all);
  }

  @Test
  void aPanNeverRegroups() {
    var picture = Themes.clusters(5_000).picture();
    var whole = Clusters.within(picture, 6.4, 0, 0, 1, 1);
    for (var group : Clusters.within(picture, 6.4, 0.801, 0.38, 0.83, 0.41)) {
      assertTrue(
          whole.stream()
              .anyMatch(g -> g.count == group.count && g.worst == group.worst && g.x == group.x));
    }
  }

  @Test
  void aClickOnAClusterAnswersTheWorstMemberAndItsBox() {
    var layer = Themes.clusters(5_000);
    var group =
        Clusters.within(layer.picture(), 5, 0, 0, 1, 1).stream()
            .filter(g -> g.count > 20)
            .findFirst()
            .orElseThrow();
    var camera = new Camera(Camera.lon(group.x), Camera.lat(group.y), 5);
    var pick = Picking.at(camera, 800, 600, 403, 296, List.of(layer));
    assertEquals(layer.picture().grid.ids[group.worst], pick.station());
    var found = assertInstanceOf(Found.Cluster.class, pick.found());
    assertEquals(group.count, found.count());
    assertTrue(found.west() < found.east() && found.south() < found.north());
    assertTrue(pick.hit());
  }

  @Test
  void aCourseAndAZoneAreFoundUnderThePointer() {
    var camera = new Camera(121, 36, 6);
    var zone = Picking.at(camera, 800, 600, 400, 300, List.of(Themes.zones()));
    assertEquals(new Found.Zone("ring"), zone.found());
    assertFalse(zone.hit(), "a zone is told of, it hides no map");
    assertNull(Picking.at(camera, 800, 600, 5, 5, List.of(Themes.zones())).found());
    var track = Themes.tracks().tracks().get(2);
    var there = new Camera(track.lon()[30], track.lat()[30], 8);
    var pick = Picking.at(there, 800, 600, 401, 301, List.of(Themes.zones(), Themes.tracks()));
    assertEquals(new Found.Course("car2", 30), pick.found());
  }

  /// Arrows, labels of isolines, names and clusters take their room from one another.
  @ParameterizedTest
  @ValueSource(doubles = {4.2, 6.1, 8})
  void noArrowAndNoLabelStandsOnAName(double zoom) throws IOException {
    var surface = LayerShots.pm25();
    var layers = List.of(Themes.isolines(surface), Themes.wind(3377));
    var picture = new MapPicture(MAP, Fonts.regular(), Fonts.bold());
    var plain = frame(picture, zoom, List.of());
    var themed = frame(picture, zoom, layers);
    int names = plain.letters().size();
    assertTrue(themed.letters().size() > names + 20, themed.letters().size() + " of " + names);
    var boxes = new ArrayList<int[]>();
    for (var word : themed.letters()) {
      int left = word.x() - word.sprite().anchorX();
      int top = word.y() - word.sprite().anchorY();
      boxes.add(new int[] {left, top, left + word.sprite().width(), top + word.sprite().height()});
    }
    for (int i = 0; i < names; i++) { // the names come first and are the same as without
      assertEquals(plain.letters().get(i).x(), themed.letters().get(i).x());
    }
    for (int i = names; i < boxes.size(); i++) {
      for (int k = 0; k < i; k++) {
        assertFalse(overlap(boxes.get(i), boxes.get(k)), Arrays.toString(boxes.get(i)));
      }
    }
  }

  /// A name's halo may touch by the two pixels it is allowed to.
  private static boolean overlap(int[] a, int[] b) {
    return a[0] + 2 < b[2] && a[2] > b[0] + 2 && a[1] + 2 < b[3] && a[3] > b[1] + 2;
  }

  private static Frame frame(MapPicture picture, double zoom, List<? extends Layer> layers) {
    return picture.frame(
        new Frame.Order(
            new Camera(114, 34, zoom),
            1280,
            800,
            0,
            1,
            List.copyOf(layers),
            MapStyle.DARK,
            new Furniture.Notice("zh", null, List.of())),
        null);
  }

  @Test
  void badPlacesAndValuesAreLeftOut() throws IOException {
    double nan = Double.NaN;
    double[][] broken = {{110, nan, 112}, {30, 31, 32}};
    double[][] crossing = {{110, 114, 110, 114}, {30, 34, 34, 30}};
    var zone = new ZoneLayer.Zone("z", Set.of("990000"), List.of(broken, crossing), 1, 9, "x");
    assertEquals(1, zone.rings().size());
    var track =
        new TrackLayer.Track(
            "t",
            new double[] {110, 400, 111},
            new double[] {30, 31, nan},
            new double[] {2, nan, 1},
            0xFFFFFF,
            3,
            List.of(new TrackLayer.Stop(nan, 0, MarkShape.ARROW, "x")));
    var wind =
        new WindLayer(
            List.of(
                new WindLayer.Wind(110, 30, nan, 5),
                new WindLayer.Wind(110, 30, 90, -1),
                new WindLayer.Wind(110, 30, nan, 0.1),
                new WindLayer.Wind(nan, 30, 90, 5)),
            0.3);
    assertEquals(1, wind.winds().size(), "a calm has no direction");
    var layers = List.of(new ZoneLayer(List.of(zone)), new TrackLayer(List.of(track)), wind);
    int[] pixels =
        new MapPicture(MAP, Fonts.regular(), Fonts.bold())
            .draw(
                400,
                300,
                1,
                new Camera(112, 32, 6),
                List.copyOf(layers),
                MapStyle.LIGHT,
                "zh",
                null,
                List.of());
    assertEquals(400 * 300, pixels.length);
    int[] bare =
        new MapPicture(MAP, Fonts.regular(), Fonts.bold())
            .draw(
                400,
                300,
                1,
                new Camera(112, 32, 6),
                List.of(),
                MapStyle.LIGHT,
                "zh",
                null,
                List.of());
    for (int y : new int[] {118, 182}) {
      assertTrue(pixels[y * 400 + 200] != bare[y * 400 + 200], "a bow tie is filled on both sides");
    }
  }

  /// The strokes lie by the world: nothing of the pattern moves with the picture.
  @Test
  void unknownDivisionsAreHatchedAndOthersAreNot() {
    var view = new View(new Camera(92, 35, 5), 600, 400, 1);
    var pixels = new int[600 * 400];
    new Hatching(MAP, view).draw(Themes.unknown(), pixels);
    int hatched = 0;
    int beyond = 0; // lines of this zoom are simplified
    for (int y = 0; y < 400; y += 7) {
      for (int x = 0; x < 600; x += 5) {
        if (pixels[y * 600 + x] != 0) {
          hatched++;
          var county = MAP.countyAt(view.lonAt(x + 0.5), view.latAt(y + 0.5));
          boolean wrong = county != null && !KNOWN.contains(county.substring(0, 2));
          beyond += wrong ? 1 : 0;
        }
      }
    }
    assertTrue(hatched > 500 && beyond * 100 < hatched, hatched + ", " + beyond);
  }
}
