package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.map.Lasso.Corner;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a lasso encloses is what a ray from each point crosses an odd number of times.
class LassoTest {
  private final List<Corner> places = places();

  private static List<Corner> places() {
    var random = new Random(3);
    var places = new ArrayList<Corner>();
    for (int i = 0; i < 6_000; i++) {
      places.add(new Corner(100 + 20 * random.nextDouble(), 25 + 15 * random.nextDouble()));
    }
    return places;
  }

  private StationPicture picture() {
    var builder = new StationPicture.Builder();
    for (int i = 0; i < places.size(); i++) {
      var p = places.get(i);
      builder.add(i, p.lon(), p.lat(), MarkShape.DROP, MarkLook.FRESH, 0, null);
    }
    return builder.build();
  }

  /// A ray downwards over every edge, in its own arithmetic: neither bands nor grid.
  private static boolean slowly(List<Corner> ring, Corner at) {
    double px = Camera.worldX(at.lon());
    double py = Camera.worldY(at.lat());
    int crossed = 0;
    for (int i = 0; i < ring.size(); i++) {
      var a = ring.get(i);
      var b = ring.get((i + 1) % ring.size());
      double ax = Camera.worldX(a.lon());
      double bx = Camera.worldX(b.lon());
      if (ax > px == bx > px) {
        continue;
      }
      double t = (px - ax) / (bx - ax);
      double crossing = (1 - t) * Camera.worldY(a.lat()) + t * Camera.worldY(b.lat());
      crossed += crossing > py ? 1 : 0;
    }
    return crossed % 2 == 1;
  }

  private int same(List<Corner> ring) {
    var slow = IntStream.range(0, places.size()).filter(i -> slowly(ring, places.get(i))).toArray();
    var fast = new Lasso(ring).within(picture());
    assertArrayEquals(slow, IntStream.of(fast).sorted().toArray());
    return slow.length;
  }

  /// Hands that shake, cross their own line and come back.
  @ParameterizedTest
  @ValueSource(ints = {3, 4, 7, 40, 900})
  void aFreeHandEnclosesWhatARayFromEachPointSays(int corners) {
    int enclosed = 0;
    for (int seed = 0; seed < 20; seed++) {
      var random = new Random(seed);
      var ring = new ArrayList<Corner>();
      for (int i = 0; i < corners; i++) {
        ring.add(new Corner(98 + 24 * random.nextDouble(), 23 + 19 * random.nextDouble()));
      }
      enclosed += same(ring);
    }
    assertTrue(enclosed > 5_000, enclosed + " enclosed: that tells nothing");
  }

  @Test
  void aBayOfAConcaveLassoIsOutside() {
    var ring =
        List.of(
            new Corner(102, 27),
            new Corner(118, 27),
            new Corner(118, 38),
            new Corner(110, 28),
            new Corner(102, 38));
    same(ring);
    var lasso = new Lasso(ring);
    assertFalse(lasso.encloses(new Corner(110, 33)), "the bay");
    assertTrue(lasso.encloses(new Corner(103, 33)));
    assertTrue(lasso.encloses(new Corner(117, 33)));
  }

  @Test
  void whatIsEnclosedTwiceIsOutside() {
    var star = new ArrayList<Corner>();
    for (int i = 0; i < 5; i++) {
      double a = Math.PI / 2 + i * 4 * Math.PI / 5;
      star.add(new Corner(110 + 8 * Math.cos(a), 32 + 6 * Math.sin(a)));
    }
    same(star);
    assertFalse(new Lasso(star).encloses(new Corner(110, 32)), "the middle of the star");
    assertTrue(new Lasso(star).encloses(new Corner(110, 36.5)), "its point");
  }

  @Test
  void aBoxTakesWhatLiesBetweenItsCornersWhicheverWayItIsDrawn() {
    var one = new Corner(104, 36);
    var other = new Corner(113, 29);
    var wanted =
        IntStream.range(0, places.size())
            .filter(i -> places.get(i).lon() > 104 && places.get(i).lon() < 113)
            .filter(i -> places.get(i).lat() > 29 && places.get(i).lat() < 36)
            .toArray();
    for (var lasso : List.of(Lasso.box(one, other), Lasso.box(other, one))) {
      assertArrayEquals(wanted, IntStream.of(lasso.within(picture())).sorted().toArray());
    }
    assertTrue(wanted.length > 500);
  }

  @Test
  void aClickOrALineEnclosesNothing() {
    var none = new int[0];
    assertArrayEquals(none, new Lasso(List.of()).within(picture()));
    assertArrayEquals(none, new Lasso(places.subList(0, 1)).within(picture()));
    assertArrayEquals(none, new Lasso(places.subList(0, 2)).within(picture()));
    var same = places.getFirst();
    assertArrayEquals(none, new Lasso(List.of(same, same, same, same)).within(picture()));
    assertEquals(0, new Lasso(places).within(new StationPicture.Builder().build()).length);
  }
}
