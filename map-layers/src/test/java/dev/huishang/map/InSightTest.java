package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a window shows, found by the grid, is what looking at every point one by one finds.
class InSightTest {
  private static final Rectangle2D HIDDEN = new Rectangle2D(500, 400, 100, 60);

  private record Dot(int id, double lon, double lat, int severity) {}

  private static List<Dot> dots(int n, double spread) {
    var random = new Random(n);
    var dots = new ArrayList<Dot>();
    for (int i = 0; i < n; i++) {
      double lon = 112 + spread * random.nextGaussian();
      double lat = 33 + spread * random.nextGaussian();
      dots.add(new Dot(7 * i + 3, lon, lat, random.nextInt(7)));
    }
    return dots;
  }

  private static InSight sight(List<Dot> dots, double zoom) {
    var builder = new StationPicture.Builder();
    for (var d : dots) {
      builder.add(
          d.id(),
          d.lon(),
          d.lat(),
          MarkShape.CIRCLE,
          MarkLook.FRESH,
          d.severity(),
          d.severity(),
          null);
    }
    return new InSight(new Camera(112, 33, zoom), 640, 480, HIDDEN, builder.build());
  }

  /// Without grid: places from the camera, one point after the other.
  private static double[] place(Dot d, double zoom) {
    double size = 256 * Math.pow(2, zoom);
    return new double[] {
      (Camera.worldX(d.lon()) - Camera.worldX(112)) * size + 320,
      (Camera.worldY(d.lat()) - Camera.worldY(33)) * size + 240
    };
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 5",
    "1, 1, 5",
    "900, 4, 5",
    "20000, 6, 5",
    "5000, 0.05, 8",
    "5000, 0.6, 8",
    "3000, 3, 6.3"
  })
  void aSpotHoldsWhatLookingAtEveryPointFindsThere(int n, double spread, double zoom) {
    var dots = dots(n, spread);
    var sight = sight(dots, zoom);
    var random = new Random(5);
    int crowded = 0;
    for (int k = 0; k < 60; k++) {
      double x = random.nextDouble() * 640;
      double y = random.nextDouble() * 480;
      double reach = 1 + random.nextInt(30);
      var slow =
          dots.stream()
              .filter(d -> Math.hypot(place(d, zoom)[0] - x, place(d, zoom)[1] - y) <= reach)
              .sorted(
                  Comparator.comparingInt((Dot d) -> -d.severity())
                      .thenComparingDouble(
                          d -> Math.hypot(place(d, zoom)[0] - x, place(d, zoom)[1] - y)))
              .toList();
      var found = sight.at(x, y, reach);
      assertEquals(slow.size(), found.total());
      if (slow.size() <= Crowd.MOST) {
        assertEquals(slow.stream().map(Dot::id).toList(), found.ids());
      }
      crowded += slow.size() > 1 ? 1 : 0;
    }
    assertTrue(
        n < 900 || spread < 0.1 || crowded > 3,
        crowded + " spots with several points: they tell nothing");
  }

  @Test
  void aMillionPointsOnOnePixelNameTheirTwoHundredWorstAndTheirNumber() {
    var dots = new ArrayList<Dot>();
    for (int i = 0; i < 1_000_000; i++) {
      int severity = i % 10_000 == 77 ? 5 : i % 3_000 == 12 ? 4 : 1;
      dots.add(new Dot(i, 112, 33, severity));
    }
    var found = sight(dots, 9).at(320, 240);
    assertEquals(1_000_000, found.total());
    assertEquals(Crowd.MOST, found.ids().size());
    assertEquals(100, found.ids().stream().filter(i -> dots.get(i).severity() == 5).count());
    assertEquals(100, found.ids().stream().filter(i -> dots.get(i).severity() == 4).count());
    assertEquals(5, dots.get(found.ids().getFirst()).severity(), "the worst first");
    assertEquals(Crowd.MOST, found.ids().stream().distinct().count());
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "1, 5", "400, 5", "2500, 6.5"})
  void theKeyboardMeetsEveryPointInSightOnceInReadingOrder(int n, double zoom) {
    var dots = dots(n, 5);
    var sight = sight(dots, zoom);
    double size = 256 * Math.pow(2, zoom);
    var wanted =
        dots.stream()
            .filter(d -> {
              double[] at = place(d, zoom);
              return at[0] >= 0 && at[0] <= 640 && at[1] >= 0 && at[1] <= 480;
            })
            .filter(d -> !HIDDEN.contains(place(d, zoom)[0], place(d, zoom)[1]))
            .sorted(
                Comparator.comparingInt((Dot d) -> -d.severity())
                    .thenComparingDouble(d -> Math.floor(Camera.worldY(d.lat()) * size / 48))
                    .thenComparingDouble(Dot::lon))
            .map(Dot::id)
            .toList();
    assertEquals(
        wanted.stream().sorted().toList(), Arrays.stream(sight.ids()).sorted().boxed().toList());
    var met = new ArrayList<Integer>();
    var at = sight.next(-1, true);
    while (at.isPresent() && met.size() <= n) {
      met.add(at.getAsInt());
      at = sight.next(at.getAsInt(), true);
    }
    assertEquals(wanted, met);
    var back = IntStream.iterate(met.size() - 1, i -> i >= 0, i -> i - 1).map(met::get).iterator();
    for (var b = sight.next(-1, false); b.isPresent(); b = sight.next(b.getAsInt(), false)) {
      assertEquals(back.next(), b.getAsInt());
    }
    assertFalse(back.hasNext());
    assertEquals(OptionalInt.empty(), sight.next(n == 0 ? -1 : met.getLast(), true));
  }
}
