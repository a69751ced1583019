package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A frame drawn live by several lanes is the picture drawn in one piece, wherever the camera went,
/// and gives way to tiles that show the same.
@ExtendWith(ApplicationExtension.class)
class LiveSheetTest {
  private static final int W = 900;
  private static final int H = 700;

  /// A channel, for what is rounded in pieces.
  private static final int ROUNDING = 2;

  /// Never closed: the map may still ask for tiles when a test has seen enough.
  private static final ExecutorService LANES =
      Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());

  private MapPicture picture;
  private MapSurface surface;

  @Start
  void start(Stage stage) throws Exception {
    picture = new MapPicture(BaseMap.load(), Fonts.regular(), Fonts.bold());
    surface = new MapSurface(picture, LANES, 2, Platform::runLater);
    stage.setScene(new Scene(new StackPane(surface), W, H));
    stage.show();
    surface.setCamera(new Camera(112, 33, 5));
  }

  private static <T> T onFx(Callable<T> task) throws Exception {
    var future = new FutureTask<>(task);
    Platform.runLater(future);
    return future.get(20, TimeUnit.SECONDS);
  }

  private int[] shot() {
    var image = surface.snapshot(new SnapshotParameters(), null);
    var pixels = new int[W * H];
    image.getPixelReader().getPixels(0, 0, W, H, PixelFormat.getIntArgbInstance(), pixels, 0, W);
    return pixels;
  }

  @Test
  void everyFrameIsThePictureInOnePiece() throws Exception {
    var points = ((StationLayer) TilesTest.layers(5_000).get(1)).picture();
    for (int k = 0; k < 4; k++) {
      int turn = k;
      var camera = new Camera(112 + k * 3, 33 - k, 5);
      var layers = List.<Layer>of(new StationLayer(points.restyled(id -> (id + turn) % 3)));
      var seen =
          onFx(() -> {
            surface.setLayersNow(layers);
            surface.setCamera(camera);
            assertFalse(surface.current(), "a frame is due");
            surface.layout();
            assertTrue(surface.current());
            return shot();
          });
      var whole = picture.draw(W, H, 1, camera, layers, MapStyle.DARK, "zh", null, List.of());
      same(whole, seen);
    }
    var live = onFx(this::shot);
    var settled =
        onFx(() -> {
          surface.settle(); // what a picture of the view is taken of: tiles again
          return shot();
        });
    same(settled, live);
  }

  /// Words keep their places while the camera moves; only the ground is compared.
  private static void same(int[] whole, int[] seen) {
    int apart = 0;
    for (int i = 0; i < whole.length; i++) {
      apart += far(whole[i], seen[i]) ? 1 : 0;
    }
    assertTrue(apart < whole.length / 25, apart + " pixels differ");
  }

  private static boolean far(int a, int b) {
    for (int shift = 0; shift < 24; shift += 8) {
      if (Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)) > ROUNDING) {
        return true;
      }
    }
    return false;
  }
}
