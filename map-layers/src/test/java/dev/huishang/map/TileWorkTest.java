package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.map.Tile.Content;
import dev.huishang.map.Tile.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Tiles are drawn for the latest wish, and what is in sight changes together.
class TileWorkTest {
  private static final BaseMap MAP = BaseMap.load();
  private final ArrayDeque<Runnable> lane = new ArrayDeque<>();
  private final List<List<Tile>> shown = new ArrayList<>();
  private final TileWork work =
      new TileWork(
          new Painters(MAP, new BaseTiles(), lane::add, 1),
          new PixelPool(),
          Runnable::run,
          shown::add);

  private static Wish wish(double lon, Content content) {
    var view = new View(new Camera(lon, 36, 4), 600, 400, 1);
    return Wish.of(view, new Level(4, 1), content, null);
  }

  private static Content content() {
    return new Content(List.of(), MapStyle.LIGHT);
  }

  private void drain() {
    while (!lane.isEmpty()) {
      lane.poll().run();
    }
  }

  @Test
  void ofManyWishesTheLastIsDrawn() {
    var content = content();
    for (double lon = 80; lon < 120; lon += 10) {
      work.want(wish(lon, content));
    }
    var last = wish(120, content);
    work.want(last);
    assertEquals(1, lane.size(), "one lane, one task");
    drain();
    var keys = new HashSet<Tile.Key>();
    shown.forEach(tiles -> tiles.forEach(t -> keys.add(t.key())));
    assertTrue(keys.containsAll(last.visible()));
    assertEquals(last.visible().size() + last.ring().size(), keys.size(), "nothing of the others");
  }

  @Test
  void whatIsInSightChangesTogetherAndTheRestAtRest() {
    var before = content();
    work.want(wish(104, before));
    drain();
    shown.clear();
    var after = content();
    var wish = wish(104, after);
    work.want(wish);
    drain();
    assertEquals(1, shown.size(), "one change of the picture");
    assertEquals(
        new HashSet<>(wish.visible()),
        new HashSet<>(shown.getFirst().stream().map(Tile::key).toList()));
    work.want(wish.at(Wish.Pace.RESTED));
    drain();
    assertEquals(1 + wish.ring().size(), shown.size(), "then what is out of sight");
    assertTrue(shown.stream().flatMap(List::stream).allMatch(t -> t.content() == after));
  }
}
