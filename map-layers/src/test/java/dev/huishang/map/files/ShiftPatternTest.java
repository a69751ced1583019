package dev.huishang.map.files;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.map.BaseMap;
import dev.huishang.map.BorderDistance;
import dev.huishang.map.Outline;
import dev.huishang.map.drawing.Gcj02;
import dev.huishang.map.drawing.Place;
import dev.huishang.map.drawing.Shape;
import dev.huishang.map.files.Incoming.Feature;
import dev.huishang.map.files.Incoming.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The warning comes for files in GCJ-02 and stays away from true ones.
class ShiftPatternTest {
  private static BaseMap map;
  private static Gcj02 gcj;
  private static BorderDistance borders;

  @BeforeAll
  static void read() {
    map = BaseMap.load();
    gcj = new Gcj02(Outline.of(map)::contains);
    borders = BorderDistance.of(map);
  }

  @Test
  void stationsInGcj02AreNoticed() {
    var stations = crowd(3_000, 1);
    var pattern = new ShiftPattern(stations, borders::metres);
    var some = noisy(stations.subList(0, 200), 5, 2);
    assertTrue(pattern.looksShifted(points(some.stream().map(gcj::shifted).toList())));
    assertFalse(pattern.looksShifted(points(some)), "the same as they are");
  }

  @Test
  void aFewKnownOnesAmongManyOthersAreEnough() {
    var stations = crowd(3_000, 1);
    var pattern = new ShiftPattern(stations, borders::metres);
    var file = new ArrayList<>(noisy(stations.subList(0, 40), 5, 2));
    file.addAll(scattered(400, 9));
    assertTrue(pattern.looksShifted(points(file.stream().map(gcj::shifted).toList())));
  }

  @Test
  void noTruePlacesAreSuspected() {
    int alarms = 0;
    for (int seed = 0; seed < 60; seed++) {
      var pattern = new ShiftPattern(crowd(3_000, seed), borders::metres);
      alarms += pattern.looksShifted(points(scattered(2_000, 100 + seed))) ? 1 : 0;
      alarms += pattern.looksShifted(points(crowd(2_000, 200 + seed))) ? 1 : 0;
      alarms += pattern.looksShifted(line(scattered(300, 300 + seed))) ? 1 : 0;
    }
    assertTrue(alarms == 0, "false alarms of 180: " + alarms);
  }

  @Test
  void bordersInGcj02AreNoticedAndTrueOnesAreNot() {
    var pattern = new ShiftPattern(List.of(), borders::metres);
    for (int seed = 0; seed < 10; seed++) {
      var border = noisy(onBorders(200, seed), 80, seed);
      assertFalse(pattern.looksShifted(line(border)), "true to 80 m");
      assertTrue(pattern.looksShifted(line(border.stream().map(gcj::shifted).toList())));
    }
  }

  /// Places within 30 m of a border, found by walking across the country.
  private static List<Place> onBorders(int count, int seed) {
    var random = new Random(seed);
    var found = new ArrayList<Place>();
    while (found.size() < count) {
      var at = new Place(104 + 14 * random.nextDouble(), 26 + 12 * random.nextDouble());
      for (int i = 0; i < 400 && found.size() < count; i++) {
        at = new Place(at.lon() + 0.0004, at.lat());
        if (borders.metres(at) < 30) {
          found.add(at);
          break;
        }
      }
    }
    return found;
  }

  /// Places in towns: close together around some middles.
  private static List<Place> crowd(int count, int seed) {
    var random = new Random(seed);
    var middles = scattered(60, seed);
    var all = new ArrayList<Place>();
    while (all.size() < count) {
      var m = middles.get(random.nextInt(middles.size()));
      all.add(
          new Place(
              m.lon() + random.nextGaussian() * 0.05, m.lat() + random.nextGaussian() * 0.05));
    }
    return all;
  }

  private static List<Place> scattered(int count, int seed) {
    var random = new Random(seed);
    var all = new ArrayList<Place>();
    for (int i = 0; i < count; i++) {
      all.add(new Place(103 + 14 * random.nextDouble(), 25 + 12 * random.nextDouble()));
    }
    return all;
  }

  private static List<Place> noisy(List<Place> places, double metres, int seed) {
    var random = new Random(seed);
    UnaryOperator<Place> move =
        p ->
            new Place(
                p.lon() + random.nextGaussian() * metres / 111_000,
                p.lat() + random.nextGaussian() * metres / 111_000);
    return places.stream().map(move).toList();
  }

  private static Incoming points(List<Place> places) {
    return file(places.stream().map(p -> new Feature(new Shape.Spot(p), "")).toList());
  }

  private static Incoming line(List<Place> places) {
    return file(List.of(new Feature(new Shape.Trace(places), "")));
  }

  private static Incoming file(List<Feature> features) {
    return new Incoming("a", Format.GEOJSON, "", false, features, List.of(), List.of(), Set.of());
  }
}
