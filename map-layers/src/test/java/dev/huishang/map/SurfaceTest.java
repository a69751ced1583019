package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The surface computed fast is the surface computed slowly by the rule.
class SurfaceTest {
  private static final BaseMap MAP = BaseMap.load();
  static final LandGrid GRID = LandGrid.of(MAP);
  private static final double RADIUS = 6371.0088;

  record Stations(double[] lon, double[] lat, double[] value) {
    /// Around the seats of counties, some in the same place; a tenth without a value.
    static Stations random(int n, int seed) {
      var random = new Random(seed);
      var counties = MAP.regions().stream().filter(r -> r.level() == 3).toList();
      var stations = new Stations(new double[n], new double[n], new double[n]);
      for (int i = 0; i < n; i++) {
        var county = counties.get(random.nextInt(counties.size()));
        double off = random.nextInt(5) == 0 ? 0 : 0.12;
        stations.lon[i] = county.lon() + random.nextGaussian() * off;
        stations.lat[i] = county.lat() + random.nextGaussian() * off;
        stations.value[i] = random.nextInt(10) == 0 ? Double.NaN : 5 + 200 * random.nextDouble();
      }
      return stations;
    }

    SurfaceWeights weights(InverseDistance method) {
      return SurfaceWeights.of(GRID, method, lon, lat);
    }

    Surface surface(InverseDistance method) {
      return weights(method).apply(value, 0, 1000);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "3377, 2, 8, 150",
    "3377, 1, 1, 60",
    "500, 3.5, 12, 400",
    "3, 2, 8, 900",
    "0, 2, 8, 150",
    "40000, 2, 4, 30"
  })
  void theFastWayComputesWhatTheSlowWayComputes(int n, double power, int most, double limit) {
    var stations = Stations.random(n, 11);
    var surface = stations.surface(new InverseDistance(power, most, limit));
    var random = new Random(3);
    int without = 0;
    for (int k = 0; k < 2_000; k++) {
      int cell = random.nextInt(GRID.cells());
      double lon = GRID.lon(GRID.place[cell] % GRID.columns);
      double lat = GRID.lat(GRID.place[cell] / GRID.columns);
      double slow = slowly(stations, lon, lat, power, most, limit);
      double fast = surface.field().values[cell];
      without += Double.isNaN(slow) ? 1 : 0;
      assertEquals(slow, fast, 1e-3, lon + ", " + lat);
    }
    assertEquals(n == 0, without == 2_000);
  }

  private static double distance(double lon, double lat, double toLon, double toLat) {
    double a = Math.toRadians(lat);
    double b = Math.toRadians(toLat);
    double u = Math.sin((a - b) / 2);
    double v = Math.sin(Math.toRadians(lon - toLon) / 2);
    return 2 * RADIUS * Math.asin(Math.sqrt(u * u + Math.cos(a) * Math.cos(b) * v * v));
  }

  private static double slowly(
      Stations stations, double lon, double lat, double power, int most, double limit) {
    var d =
        IntStream.range(0, stations.lon.length)
            .mapToDouble(i -> distance(lon, lat, stations.lon[i], stations.lat[i]))
            .toArray();
    double found = mean(stations, d, power, most, limit, i -> true);
    return Double.isNaN(found)
        ? mean(stations, d, power, most, limit, i -> !Double.isNaN(stations.value[i]))
        : found;
  }

  private static double mean(
      Stations stations, double[] d, double power, int most, double limit, IntPredicate looked) {
    // places a rounding apart are one place: of equals the first
    var near =
        IntStream.range(0, d.length)
            .filter(i -> d[i] <= limit && looked.test(i))
            .boxed()
            .sorted(Comparator.<Integer>comparingLong(i -> Math.round(d[i] * 1e4)))
            .limit(most)
            .toList();
    double sum = 0;
    double weights = 0;
    for (int i : near) {
      if (!Double.isNaN(stations.value[i])) {
        double w = Math.pow(Math.max(1, d[i]), -power);
        sum += w * stations.value[i];
        weights += w;
      }
    }
    return weights == 0 ? Double.NaN : sum / weights;
  }

  @Test
  void aMissingValueIsNeverNoughtAndNothingLiesBeyondTheLimit() {
    double[] lon = {116.4, 116.6, 87.6};
    double[] lat = {39.9, 40.0, 43.8};
    var weights = SurfaceWeights.of(GRID, new InverseDistance(2, 8, 100), lon, lat);
    var surface = weights.apply(new double[] {80, Double.NaN, 40}, 0, 500);
    assertEquals(80, surface.field().at(116.55, 39.98), 1e-3);
    assertEquals(40, surface.field().at(87.7, 43.7), 1e-3);
    assertTrue(Double.isNaN(surface.field().at(104, 36)), "far from any station");
    var without = weights.apply(new double[] {Double.NaN, Double.NaN, 40}, 0, 500);
    assertTrue(Double.isNaN(without.field().at(116.55, 39.98)), "no station has a value");
    assertEquals(40, without.field().greatest(), 1e-3);
  }

  /// A province whose line is down: its cells look on to the neighbours that have a value.
  @Test
  void aCellWhoseNearestStationsAllLackAValueLooksFurtherButNotBeyondItsReach() {
    var stations = Stations.random(3377, 4);
    for (int i = 0; i < stations.lon.length; i++) {
      if (Math.hypot(stations.lon[i] - 112.5, stations.lat[i] - 37.5) < 1.6) {
        stations.value[i] = Double.NaN;
      }
    }
    var field = stations.surface(new InverseDistance(2, 4, 150)).field();
    int filled = 0;
    for (int cell = 0; cell < GRID.cells(); cell += 3) {
      double lon = GRID.lon(GRID.place[cell] % GRID.columns);
      double lat = GRID.lat(GRID.place[cell] / GRID.columns);
      if (Math.hypot(lon - 112.5, lat - 37.5) < 0.9) {
        assertEquals(slowly(stations, lon, lat, 2, 4, 150), field.values[cell], 1e-3);
        filled += Float.isNaN(field.values[cell]) ? 0 : 1;
      }
    }
    assertTrue(filled > 100, filled + " cells");
    assertTrue(
        Double.isNaN(stations.surface(new InverseDistance(2, 4, 60)).field().at(112.5, 37.5)));
  }

  @Test
  void whatIsNoValueOrNoPlaceIsIgnoredAndCounted() {
    double inf = Double.POSITIVE_INFINITY;
    double[] lon = {116.4, 116.5, 116.5, 116.5, 116.5, Double.NaN, 200, 116.5};
    double[] lat = {39.9, 39.9, 39.9, 39.9, 39.9, 39.9, 39.9, inf};
    double[] value = {60, inf, -inf, -999, 1e30, 60, 60, 60};
    var surface =
        SurfaceWeights.of(GRID, new InverseDistance(2, 8, 150), lon, lat).apply(value, 0, 1000);
    assertEquals(new Surface.Counts(8, 1, 0, 4, 3), surface.counts());
    assertEquals(60, surface.field().at(116.5, 39.9), 1e-3);
    assertEquals("反距离加权插值，幂次 2，150 公里内最近 8 站；采用 1 站，共 8 站，剔除无效 7 站", surface.legend("zh"));
    assertTrue(surface.legend("en").contains("power 2, nearest 8 stations within 150 km"));
    var few = SurfaceWeights.of(GRID, new InverseDistance(2, 8, 150), lon, lat);
    assertEquals(5, few.apply(new double[0], 0, 1000).counts().missing(), "too few values");
  }

  @Test
  void noValueLiesAtSeaOrAbroad() {
    double[][] places = {
      {129.5, 37.5}, {126.5, 37.4}, {119.5, 23}, {103, 47.5}, {106, 21}, {95, 27}, {122.5, 31.3}
    };
    var stations = Stations.random(3377, 5);
    var field = stations.surface(new InverseDistance(2, 8, 900)).field();
    for (double[] place : places) {
      assertNull(MAP.countyAt(place[0], place[1]), Arrays.toString(place));
      assertTrue(Double.isNaN(field.at(place[0], place[1])), Arrays.toString(place));
    }
    var random = new Random(2);
    int beside = 0;
    while (beside < 50) { // cells at the rim have values that serve the land beside them only
      int cell = random.nextInt(GRID.cells());
      double lon = GRID.lon(GRID.place[cell] % GRID.columns);
      double lat = GRID.lat(GRID.place[cell] / GRID.columns);
      if (!GRID.onLand[cell] && MAP.countyAt(lon, lat) == null) {
        assertTrue(Double.isNaN(field.at(lon, lat)), lon + ", " + lat);
        beside++;
      }
    }
    assertFalse(Double.isNaN(field.at(121, 23.8)), "台湾省");
    assertFalse(Double.isNaN(field.at(94.3, 28.6)), "藏南");
  }

  /// No pixel outside China changes its colour, at any zoom; inside it takes the colour of the
  /// class of its value.
  @ParameterizedTest
  @CsvSource({"104, 36, 4.1", "121, 30.5, 7.3", "114.1, 22.5, 9.4", "126, 41, 8"})
  void onlyLandOfChinaIsColoured(double lon, double lat, double zoom) {
    var surface = Stations.random(3377, 5).surface(new InverseDistance(2, 8, 900));
    var colours =
        new ColourScale(
            0, List.of(new ColourScale.Step(75, 0x123456), new ColourScale.Step(500, 0x654321)));
    var view = new View(new Camera(lon, lat, zoom), 640, 480, 1);
    var land = LandMask.of(MAP, view);
    var pixels = new int[640 * 480];
    Arrays.fill(pixels, 0xFF000000);
    new Shading(surface.field(), colours, 1).draw(view, land, pixels);
    double[] frame = view.frame();
    var random = new Random(9);
    int inside = 0;
    for (int k = 0; k < 3_000; k++) {
      int x = random.nextInt(640);
      int y = random.nextInt(480);
      int at = y * 640 + x;
      if (land[at] == 0) {
        if (k < 300) {
          assertNull(MAP.countyAt(view.lonAt(x + 0.5), view.latAt(y + 0.5)));
        }
        assertEquals(0xFF000000, pixels[at]);
      } else {
        double value =
            surface
                .field()
                .bilinear(
                    (frame[1] + x + 0.5) / frame[0] * GRID.size - GRID.left - 0.5,
                    (frame[2] + y + 0.5) / frame[0] * GRID.size - GRID.top - 0.5);
        if (Math.abs(value - 75) > 0.01) {
          assertEquals(
              Ink.blend(0xFF000000, colours.rgb((float) value), land[at] / 255f), pixels[at]);
          inside++;
        }
      }
    }
    assertNotEquals(0, inside);
  }
}
