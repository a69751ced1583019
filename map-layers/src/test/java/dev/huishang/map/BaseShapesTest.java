package dev.huishang.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.huishang.map.drawing.Place;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BaseShapesTest {
  private static final BaseMap BASE = BaseMap.load();

  @Test
  void ringsOfTheCountryHoldWhatTheOutlineHolds() {
    var rings =
        BaseShapes.of(BASE, MapStyle.DARK, 9).stream()
            .filter(s -> s.group().equals("country"))
            .toList();
    var outline = Outline.of(BASE);
    var random = new Random(5);
    int inside = 0;
    for (int i = 0; i < 20_000; i++) {
      double lon = 73 + 62 * random.nextDouble();
      double lat = 3 + 51 * random.nextDouble();
      boolean in = outline.contains(new Place(lon, lat));
      assertThat(contains(rings, lon, lat)).as("%s %s", lon, lat).isEqualTo(in);
      inside += in ? 1 : 0;
    }
    assertThat(inside).isBetween(3_000, 10_000);
  }

  @Test
  void everyRingIsClosedByItsOwnStretches() {
    var open =
        BaseShapes.of(BASE, MapStyle.DARK, 5).stream()
            .filter(s -> s.group().equals("country"))
            .filter(s ->
                s.lon()[0] != s.lon()[s.lon().length - 1]
                    || s.lat()[0] != s.lat()[s.lat().length - 1])
            .toList();
    assertThat(open).isEmpty();
  }

  @Test
  void linesAreThoseSeenAtTheZoom() {
    assertThat(BaseShapes.of(BASE, MapStyle.DARK, 4))
        .extracting(BaseShape::group)
        .contains("country", "outline", "boundaries")
        .doesNotContain("cities", "counties");
    assertThat(BaseShapes.of(BASE, MapStyle.DARK, 8))
        .extracting(BaseShape::group)
        .contains("cities", "counties");
  }

  private static boolean contains(List<BaseShape> rings, double x, double y) {
    boolean in = false;
    for (var ring : rings) {
      int n = ring.lon().length;
      for (int i = 0, j = n - 1; i < n; j = i++) {
        double yi = ring.lat()[i];
        double yj = ring.lat()[j];
        if (yi > y != yj > y) {
          in ^= x < (ring.lon()[j] - ring.lon()[i]) * (y - yi) / (yj - yi) + ring.lon()[i];
        }
      }
    }
    return in;
  }
}
