package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The surface on the headless platform, driven by mouse and keys.
@ExtendWith(ApplicationExtension.class)
class MapSurfaceTest {
  private static final BaseMap MAP = BaseMap.load();
  private static final int BEIJING = 7;
  private MapSurface surface;
  private final List<Pick> picks = new ArrayList<>();

  @Start
  void start(Stage stage) throws Exception {
    surface =
        new MapSurface(
            new MapPicture(MAP, Fonts.regular(), Fonts.bold()), Runnable::run, 1, Runnable::run);
    var stations =
        new StationPicture.Builder()
            .add(BEIJING, 116.4, 39.9, MarkShape.CIRCLE, MarkLook.FRESH, 0xFF0000, "162")
            .build();
    surface.setLayers(List.of(new StationLayer(stations)));
    surface.onPick(picks::add);
    stage.setScene(new Scene(new StackPane(surface), 900, 700));
    stage.setX(0); // the headless robot scrolls in coordinates of the window
    stage.setY(0);
    stage.show();
    surface.home();
    surface.requestFocus();
  }

  private Point2D place(double lon, double lat) {
    double size = surface.camera().worldSize();
    double x = (Camera.worldX(lon) - Camera.worldX(surface.camera().lon())) * size;
    double y = (Camera.worldY(lat) - Camera.worldY(surface.camera().lat())) * size;
    return surface.localToScreen(surface.getWidth() / 2 + x, surface.getHeight() / 2 + y);
  }

  @Test
  void aClickFindsTheStationAndAClickAtSeaFindsNone(FxRobot robot) {
    robot.clickOn(place(116.4, 39.9));
    robot.clickOn(place(126, 30));
    assertEquals(2, picks.size());
    assertEquals(BEIJING, picks.getFirst().station());
    assertEquals(-1, picks.getLast().station());
    assertEquals(126, picks.getLast().lon(), 0.2);
  }

  @Test
  void theWholeCountryStaysInSightWhenTheWindowChanges(FxRobot robot) {
    for (double height : new double[] {420, 640}) {
      robot.interact(() -> surface.setMaxHeight(height)); // not the window: other tests use it
      WaitForAsyncUtils.waitForFxEvents();
      var home = Camera.home(surface.getWidth(), surface.getHeight());
      assertEquals(home.zoom(), surface.camera().zoom(), 1e-6, "at " + height);
      assertEquals(home.lat(), surface.camera().lat(), 1e-6, "at " + height);
    }
  }

  @Test
  void keysZoomAndPanAndHomeGoesBack(FxRobot robot) {
    var home = surface.camera();
    robot.press(KeyCode.ADD).release(KeyCode.ADD);
    assertEquals(home.zoom() + 0.5, surface.camera().zoom(), 1e-6);
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    assertTrue(surface.camera().lon() > home.lon());
    robot.press(KeyCode.HOME).release(KeyCode.HOME);
    assertEquals(home.zoom(), surface.camera().zoom(), 1e-6);
    assertEquals(home.lon(), surface.camera().lon(), 1e-6);
  }

  @Test
  void draggingMovesTheMapWithThePointerAlsoAfterASetCamera(FxRobot robot) {
    WaitForAsyncUtils.waitForAsyncFx(2_000, () -> surface.setCamera(new Camera(110, 35, 5)));
    var before = place(110, 35);
    robot.drag(before).dropTo(before.add(100, 40));
    var after = place(110, 35);
    assertEquals(100, after.getX() - before.getX(), 6);
    assertEquals(40, after.getY() - before.getY(), 6);
    WaitForAsyncUtils.waitForAsyncFx(2_000, () -> surface.setCamera(new Camera(110, 35, 5)));
    assertEquals(before.getX(), place(110, 35).getX(), 0.01);
  }

  @Test
  void theWheelKeepsThePlaceUnderThePointer(FxRobot robot) {
    var corner = place(120, 30);
    robot.moveTo(corner);
    robot.scroll(3, javafx.geometry.VerticalDirection.UP);
    WaitForAsyncUtils.waitForFxEvents();
    assertNotEquals(Camera.home(900, 700).zoom(), surface.camera().zoom());
    assertEquals(corner.getX(), place(120, 30).getX(), 1);
    assertEquals(corner.getY(), place(120, 30).getY(), 1);
  }

  @Test
  void theStationIsOnTheScreenAndTheInsetIsUncovered() throws Exception {
    var done = new CompletableFuture<javafx.scene.image.WritableImage>();
    Platform.runLater(() -> done.complete(surface.getScene().snapshot(null)));
    var image = done.get(5, TimeUnit.SECONDS);
    var at = surface.screenToLocal(place(116.4, 39.9));
    int seen = image.getPixelReader().getArgb((int) at.getX(), (int) at.getY());
    assertEquals(0xFFFF0000, seen, Integer.toHexString(seen));
    var inset = surface.reserved();
    int frame = image.getPixelReader().getArgb((int) inset.getMinX() + 20, (int) inset.getMinY());
    assertEquals(0xFF000000 | MapStyle.DARK.palette.province(), frame);
  }

  /// What the lanes have drawn may still wait for the FX thread, which takes the picture just now.
  @Test
  void aPictureIsWholeThoughWhatWasDrawnHasNotArrived() throws Exception {
    var waiting = new ArrayDeque<Runnable>();
    var picture = new MapPicture(MAP, Fonts.regular(), Fonts.bold());
    var whole = new CompletableFuture<Boolean>();
    Platform.runLater(() -> {
      var late = new MapSurface(picture, Runnable::run, 1, waiting::add);
      late.resize(900, 700);
      late.layout();
      boolean before = late.current();
      late.settle();
      whole.complete(!before && late.current());
    });
    assertTrue(whole.get(20, TimeUnit.SECONDS));
    assertNotEquals(0, waiting.size(), "nothing had been drawn");
  }
}
