package dev.huishang.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.huishang.map.Tile.Content;
import dev.huishang.map.Tile.Key;
import dev.huishang.map.Tile.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// Each pixel of a stand-in is the one that lies nearest in the tiles of the other zoom: tiles are
/// made whose colours say where their pixels lie.
@ExtendWith(ApplicationExtension.class)
class StandInTest {
  private static final int W = 700;
  private static final int H = 500;
  private static final Level LEVEL = new Level(5, 1);

  private static View view(double zoom) {
    return new View(new Camera(110, 33, zoom), W, H, 1);
  }

  /// Colour of a pixel of the world at [#LEVEL].
  private static int colour(long x, long y) {
    return (int) (0xFF000000L | (x & 0xFFF) << 12 | y & 0xFFF);
  }

  private static Map<Key, int[]> tiles() {
    var wish = Wish.of(view(5), LEVEL, new Content(List.of(), MapStyle.DARK), null);
    Map<Key, int[]> tiles = new HashMap<>();
    for (var key : wish.visible()) {
      var pixels = new int[Tile.AREA];
      for (int i = 0; i < Tile.AREA; i++) {
        pixels[i] =
            colour(
                (long) key.x() * Tile.EDGE + i % Tile.EDGE,
                (long) key.y() * Tile.EDGE + i / Tile.EDGE);
      }
      tiles.put(key, pixels);
    }
    return tiles;
  }

  private static int[] shown(StandIn standIn, View at) throws Exception {
    var shot =
        new FutureTask<>(() -> {
          standIn.draw(at);
          var image = new Scene(standIn, W, H, Color.WHITE).snapshot(null);
          var pixels = new int[W * H];
          image
              .getPixelReader()
              .getPixels(0, 0, W, H, PixelFormat.getIntArgbInstance(), pixels, 0, W);
          return pixels;
        });
    Platform.runLater(shot);
    return shot.get(20, TimeUnit.SECONDS);
  }

  @Test
  void everyPixelIsTheNearest() throws Exception {
    for (double zoom : new double[] {5.05, 5.7, 6.9}) {
      var standIn = new StandIn();
      standIn.take(tiles(), LEVEL);
      var at = view(zoom);
      int[] pixels = shown(standIn, at);
      double[] frame = at.frame();
      for (int i = 0; i < pixels.length; i += 7) {
        double x = (frame[1] + i % W + 0.5) / frame[0] * LEVEL.size();
        double y = (frame[2] + i / W + 0.5) / frame[0] * LEVEL.size();
        double dx = distance(x, pixels[i] >>> 12 & 0xFFF);
        double dy = distance(y, pixels[i] & 0xFFF);
        assertThat(Math.max(dx, dy)).as("zoom %s, pixel %s", zoom, i).isLessThan(0.501);
      }
    }
  }

  /// How far a place lies from the middle of the pixel of this number.
  private static double distance(double place, int pixel) {
    double apart = Math.abs((place - pixel - 0.5) % 4096);
    return Math.min(apart, 4096 - apart);
  }

  @Test
  void whatNoTileCoversStaysEmpty() throws Exception {
    var standIn = new StandIn();
    standIn.take(tiles(), LEVEL);
    int[] pixels = shown(standIn, view(3.5));
    assertThat(pixels[0]).isEqualTo(0xFFFFFFFF);
    assertThat(pixels[H / 2 * W + W / 2]).isNotEqualTo(0xFFFFFFFF);
    standIn.end();
    assertThat(standIn.holds()).isFalse();
    assertThat(standIn.bytes()).isZero();
  }
}
