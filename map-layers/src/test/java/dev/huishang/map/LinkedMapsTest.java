package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Two maps with one camera, and the line between them, driven by mouse and keys.
@ExtendWith(ApplicationExtension.class)
class LinkedMapsTest {
  private static final BaseMap MAP = BaseMap.load();
  private static final int WIDE = 900;
  private static final int HIGH = 700;
  private final List<Integer> left = new ArrayList<>();
  private final List<Integer> right = new ArrayList<>();
  private final AtomicInteger moves = new AtomicInteger();
  private Pane pane;
  private MapSurface one;
  private MapSurface other;
  private SwipeDivider divider;
  private LinkedCameras link;

  @Start
  void start(Stage stage) throws Exception {
    one = map(1, 0xFF0000, left);
    other = map(2, 0x00FF00, right);
    divider = new SwipeDivider();
    one.setManaged(false); // each stands where the test puts it
    other.setManaged(false);
    pane = new Pane(one, other, divider);
    stage.setScene(new Scene(pane, WIDE, HIGH));
    stage.setX(0); // the headless robot works in coordinates of the window
    stage.setY(0);
    stage.show();
    one.home();
    link = new LinkedCameras(one, other);
    one.cameraProperty().addListener(c -> moves.incrementAndGet());
    other.cameraProperty().addListener(c -> moves.incrementAndGet());
  }

  private static MapSurface map(int id, int rgb, List<Integer> picks) throws Exception {
    var surface =
        new MapSurface(
            new MapPicture(MAP, Fonts.regular(), Fonts.bold()), Runnable::run, 1, Runnable::run);
    var points = new StationPicture.Builder();
    for (int lon = 80; lon <= 130; lon++) { // a row through the middle
      points.add(id, lon, 36, MarkShape.SQUARE, MarkLook.FRESH, rgb, null);
    }
    surface.setLayers(List.of(new StationLayer(points.build())));
    surface.onPick(p -> picks.add(p.station()));
    return surface;
  }

  private void fx(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(5_000, work);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void beside() {
    fx(() -> {
      divider.setVisible(false);
      one.resizeRelocate(0, 0, WIDE / 2.0, HIGH);
      other.resizeRelocate(WIDE / 2.0, 0, WIDE / 2.0, HIGH);
    });
  }

  private void over() {
    fx(() -> {
      one.resizeRelocate(0, 0, WIDE, HIGH);
      other.resizeRelocate(0, 0, WIDE, HIGH);
      one.setCamera(new Camera(105, 36, 5));
      var clipOne = new Rectangle();
      var clipOther = new Rectangle();
      one.setClip(clipOne);
      other.setClip(clipOther);
      divider
          .placeProperty()
          .subscribe(x -> {
            clipOne.setWidth(x.doubleValue());
            clipOne.setHeight(HIGH);
            clipOther.setX(x.doubleValue());
            clipOther.setWidth(WIDE - x.doubleValue());
            clipOther.setHeight(HIGH);
          });
      divider.stand(WIDE, HIGH);
    });
  }

  private void alike() {
    var a = one.camera();
    var b = other.camera();
    assertEquals(a.lon(), b.lon(), 1e-5);
    assertEquals(a.lat(), b.lat(), 1e-5);
    assertEquals(a.zoom(), b.zoom(), 1e-5);
  }

  @Test
  void whoeverMovesOneMovesTheOtherAndItEnds(FxRobot robot) {
    beside();
    fx(() -> one.setCamera(new Camera(105, 36, 5)));
    alike();
    var start = one.camera();
    robot.drag(one.localToScreen(200, 300)).dropTo(one.localToScreen(260, 330));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(one.camera().lon() < start.lon(), "the left one was dragged");
    alike();
    var then = one.camera();
    robot.drag(other.localToScreen(200, 300)).dropTo(other.localToScreen(120, 260));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(one.camera().lon() > then.lon(), "the right one was dragged");
    alike();
    robot.moveTo(other.localToScreen(100, 100));
    robot.scroll(2, javafx.geometry.VerticalDirection.UP);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(one.camera().zoom() > 5, "the wheel turned over the right one");
    alike();
    robot.clickOn(other.localToScreen(30, 30)).press(KeyCode.LEFT).release(KeyCode.LEFT);
    WaitForAsyncUtils.waitForFxEvents();
    alike();
    int before = moves.get();
    for (int pulse = 0; pulse < 5; pulse++) {
      fx(() -> pane.requestLayout());
    }
    assertEquals(before, moves.get(), "nothing goes round in circles");
  }

  @Test
  void anotherSizeIsNoMovement() {
    over();
    fx(() -> one.home());
    beside();
    var half = Camera.home(WIDE / 2.0, HIGH);
    assertEquals(half.zoom(), one.camera().zoom(), 1e-5);
    assertEquals(half.lon(), one.camera().lon(), 1e-5);
    alike();
  }

  @Test
  void unlinkedEachGoesItsOwnWay() {
    beside();
    fx(() -> {
      link.close();
      one.setCamera(new Camera(90, 30, 6));
    });
    assertTrue(Math.abs(other.camera().lon() - 90) > 1);
  }

  @Test
  void keysMoveTheLineByAPixelAndItStandsOnWholeOnes(FxRobot robot) throws Exception {
    over();
    fx(divider::requestFocus);
    assertEquals(WIDE / 2.0, divider.placeProperty().get());
    robot.press(KeyCode.SHIFT, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.SHIFT);
    assertEquals(WIDE / 2.0 + 1, divider.placeProperty().get());
    robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
    assertEquals(WIDE / 2.0 - 15, divider.placeProperty().get());
    fx(() -> divider.put(300.4));
    assertEquals(300, divider.placeProperty().get());
    assertEquals(0, divider.getTranslateX(), "never a fraction, never a translate");
    assertEquals(divider.getLayoutX(), Math.rint(divider.getLayoutX()));
    robot.drag(divider.localToScreen(12, 100)).dropTo(divider.localToScreen(12, 100).add(57, 9));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(357, divider.placeProperty().get(), 1);
    fx(() -> divider.put(-20));
    assertEquals(0, divider.placeProperty().get());
  }

  /// Left of the line nothing but the left map, right of it nothing but the right one, to the
  /// pixel.
  @Test
  void eachSideShowsItsOwnToThePixel() throws Exception {
    over();
    for (int at : new int[] {333, 334}) {
      var image = picture(at);
      for (int x = 1; x < WIDE - 1; x++) {
        for (int y = 0; y < HIGH; y++) {
          int argb = image.getPixelReader().getArgb(x, y);
          assertTrue(argb != 0xFFFF0000 || x < at, "red at " + x + " right of " + at);
          assertTrue(argb != 0xFF00FF00 || x >= at, "green at " + x + " left of " + at);
        }
      }
      assertTrue(count(image, 0xFFFF0000) > 50 && count(image, 0xFF00FF00) > 50);
    }
  }

  private WritableImage picture(int at) throws Exception {
    var done = new CompletableFuture<WritableImage>();
    Platform.runLater(() -> {
      divider.setVisible(false);
      divider.put(at);
      one.settle();
      other.settle();
      done.complete(pane.getScene().snapshot(null));
    });
    return done.get(10, TimeUnit.SECONDS);
  }

  private static int count(WritableImage image, int argb) {
    int n = 0;
    for (int x = 0; x < WIDE; x++) {
      for (int y = 0; y < HIGH; y++) {
        n += image.getPixelReader().getArgb(x, y) == argb ? 1 : 0;
      }
    }
    return n;
  }

  @Test
  void aClickAnswersForTheSideUnderThePointer(FxRobot robot) {
    over();
    fx(() -> one.setCamera(new Camera(105, 36, 5)));
    double step = one.camera().worldSize() / 360;
    var middle = one.localToScreen(WIDE / 2.0, HIGH / 2.0);
    robot.clickOn(middle.add(-5 * step, 0));
    robot.clickOn(middle.add(5 * step, 0));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of(1), left);
    assertEquals(List.of(2), right);
  }
}
