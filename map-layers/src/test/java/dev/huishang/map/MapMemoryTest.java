package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.wire.tiles.TileGrid;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a map says it keeps is what it keeps: it rises by what is shown and falls when nobody
/// looks, and never is above its bound.
class MapMemoryTest {
  private static final int PULSES = 8;
  private static final long TILE = 2L * Tile.AREA * Integer.BYTES;

  @BeforeAll
  static void toolkit() {
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException e) {
      Platform.setImplicitExit(false); // another test of this process has it running
    }
  }

  private static <T> T fx(Supplier<T> work) throws Exception {
    var answer = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        answer.complete(work.get());
      } catch (RuntimeException | AssertionError e) {
        answer.completeExceptionally(e);
      }
    });
    return answer.get(60, TimeUnit.SECONDS);
  }

  private static StationLayer points(int n) {
    var random = new Random(n);
    var builder = new StationPicture.Builder();
    for (int i = 0; i < n; i++) {
      builder.add(
          i,
          75 + 55 * random.nextDouble(),
          20 + 30 * random.nextDouble(),
          MarkShape.CIRCLE,
          MarkLook.FRESH,
          0x00E400,
          1,
          null);
    }
    return new StationLayer(builder.build());
  }

  private static MapMemory bounded(MapSurface map) {
    var m = map.memory();
    assertTrue(m.tiles() <= m.tilesMost(), m.toString());
    assertTrue(m.bases() <= m.basesMost(), m.toString());
    assertTrue(m.words() <= m.wordsMost(), m.toString());
    assertTrue(m.frames() <= m.framesMost() || m.frames() == 0, m.toString());
    return m;
  }

  private static MapSurface map() {
    try {
      var picture = new MapPicture(BaseMap.load(), Fonts.regular(), Fonts.bold());
      return new MapSurface(picture, Runnable::run, 1, Platform::runLater);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Waits until the toolkit has painted what was there: then what is shown no more is given back.
  private static void painted() throws Exception {
    var done = new CompletableFuture<Boolean>();
    Platform.runLater(() ->
        new AnimationTimer() {
          private int pulses;

          @Override
          public void handle(long now) {
            if (++pulses > PULSES) {
              stop();
              done.complete(true);
            }
          }
        }.start());
    assertTrue(done.get(60, TimeUnit.SECONDS));
  }

  @Test
  void itRisesByWhatIsShownAndFallsWhenNobodyLooks() throws Exception {
    var map = fx(MapMemoryTest::map);
    var pane = fx(() -> new StackPane(map));
    fx(() -> new Scene(pane, 900, 700));
    assertEquals(0, map.memory().points());
    fx(() -> shown(map, pane, List.of(points(20_000))));
    painted();
    var shown = fx(() -> bounded(map));
    // abscissa, ordinate, id, style, figure; the grid has a start for every six points
    long cells = (long) (int) Math.sqrt(20_000 / 6.0);
    assertEquals(20_000 * (8 + 8 + 4 + 2 + 4) + (cells * cells + 1) * 4, shown.points());
    assertTrue(shown.tiles() >= 4 * TILE && shown.bases() > 0 && shown.words() > 0, shown + "");
    fx(() -> shown(map, pane, List.of(points(20_000), points(6))));
    assertEquals(shown.points() + 6 * 26 + 2 * 4, fx(() -> map.memory().points()));
    for (int i = 0; i < 10; i++) {
      int step = i;
      fx(() -> {
        map.setCamera(new Camera(100 + step * 1.3, 30 + step * 0.4, 4 + step * 0.3));
        return shown(map, pane, List.of(points(500 + step)));
      });
      painted();
      fx(() -> bounded(map));
    }
    fx(() -> {
      map.setLayersNow(List.of(points(900)));
      pane.layout();
      return bounded(map);
    });
    assertEquals(2L * 3 * Integer.BYTES * 900 * 700, fx(() -> map.memory().frames()));
    long before = fx(() -> map.memory().tiles());
    fx(() -> pane.getChildren().remove(map));
    painted();
    var hidden = fx(() -> bounded(map));
    assertEquals(0, hidden.frames());
    assertEquals(0, hidden.bases());
    assertTrue(hidden.tiles() < before, hidden + " " + before);
    fx(() -> {
      map.setLayers(List.of());
      map.end();
      return true;
    });
    assertEquals(0, fx(() -> map.memory().points()));
  }

  private static boolean shown(MapSurface map, StackPane pane, List<Layer> layers) {
    map.setLayers(layers);
    pane.applyCss();
    pane.layout();
    map.settle();
    return true;
  }

  @Test
  void aRasterBaseKeepsWhatItDecodedAndNoMoreThanItsBound() {
    try (var base = new RasterBase(new Painted(TileGrid.WEB_MERCATOR, 1, 10), Runnable::run)) {
      assertEquals(0, base.bytes());
      var view = new View(new Camera(104, 36, 5), 700, 500, 1);
      int tiles = RasterPlan.of(base, view).pieces().size();
      assertEquals((long) tiles * 256 * 256 * Integer.BYTES, base.bytes());
      for (double lon = 75; lon < 134 && base.bytes() < RasterBase.MOST_BYTES; lon += 3) {
        RasterPlan.of(base, new View(new Camera(lon, 36, 9), 2_400, 2_400, 1));
        assertTrue(base.bytes() <= RasterBase.MOST_BYTES, "" + base.bytes());
      }
      assertTrue(
          base.bytes() > RasterBase.MOST_BYTES - 256 * 256 * 4 * 2L, "filled " + base.bytes());
    }
  }
}
