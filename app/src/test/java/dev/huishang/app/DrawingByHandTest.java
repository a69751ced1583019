package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import dev.huishang.map.drawing.Entry.Element;
import dev.huishang.map.drawing.Measure;
import dev.huishang.map.drawing.Shape;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Drawing on the map of the display with mouse and keys, over a real console.
class DrawingByHandTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private final Watching room = new Watching(Main.toolkit(true));
  private final List<Throwable> escaped = new ArrayList<>();
  @TempDir Path directory;
  private Platform platform;
  private Console console;
  private Frame frame;
  private Hand hand;
  private MapHand map;

  @BeforeEach
  void start() {
    platform = Platform.start(PlatformOptions.at(directory.resolve("platform")));
    open("chair");
  }

  private void open(String user) {
    console = new Console(platform.url(), directory.resolve("profile"), room.fx());
    console.entry().signIn(user, "huishang-demo", "R1-01", user, problem -> {});
    frame =
        room.call(() -> {
          Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> escaped.add(e));
          Theme.loadFonts();
          var chosen = Preferences.read(directory.resolve("profile")).with(true, Theme.DARK);
          var made = Desk.frame(console, chosen);
          Theme.DARK.dress(new Scene(made, 1600, 900), made);
          made.open("display");
          made.applyCss();
          made.layout();
          return made;
        });
    hand = new Hand(room, frame);
    map = new MapHand(hand);
    var who = console.room(Preferences.read(directory.resolve("profile"))).who();
    assertTrue(room.within(SOON, () -> who.get() != null), "signed in");
    map.look(116.4, 39.9, 8);
  }

  private void shut() {
    room.call(() -> {
      frame.close();
      return true;
    });
    console.close();
  }

  @AfterEach
  void stop() {
    shut();
    platform.close();
    assertEquals(List.of(), escaped, "nothing escaped on the FX thread");
  }

  private List<Element> alive() {
    return console.room(Preferences.read(directory.resolve("profile"))).drawings().held().alive();
  }

  private void count(int n) {
    assertTrue(room.within(SOON, () -> alive().size() == n), () -> n + " wanted: " + alive());
    assertTrue(
        room.within(SOON, () -> shown() == n), () -> n + " wanted on the map, are " + shown());
  }

  private int shown() {
    var drawn = map.drawing().over(List.of());
    return drawn.isEmpty()
        ? 0
        : (int)
            ((dev.huishang.map.DrawingLayer) drawn.getFirst())
                .pieces().stream().map(dev.huishang.map.DrawingLayer.Piece::id).distinct().count();
  }

  private void area() {
    hand.fire("#draw-area");
    map.click(116, 39.5);
    map.click(117, 39.5);
    map.click(117, 40.2);
    map.key(KeyCode.ENTER, false);
  }

  @Test
  void anAreaIsDrawnMeasuredUndoneAndOutlivesARestart() {
    hand.fire("#draw");
    hand.fire("#draw-extent");
    map.click(116, 39.5);
    map.click(117, 39.5);
    map.move(117, 40.2);
    var live = room.call(() -> ((Label) hand.find("#sketch-measure")).getText());
    assertTrue(live.matches("3,3\\d\\d\\.\\d\\d km²，周长 .* km"), live);
    map.click(117, 40.2);
    map.click(116.4, 40);
    map.key(KeyCode.BACK_SPACE, false);
    map.key(KeyCode.ENTER, false);
    count(1);
    var measured = assertInstanceOf(Shape.Extent.class, alive().getFirst().shape());
    assertEquals(3, measured.ring().size(), "the last place was taken back");
    assertEquals(117, measured.ring().get(1).lon(), 0.003);
    assertInstanceOf(Measure.Large.class, Measure.of(measured));
    map.key(KeyCode.Z, true);
    map.key(KeyCode.Y, true);
    map.key(KeyCode.Z, true);
    count(0);
    map.key(KeyCode.Y, true);
    count(1);
    shut();
    open("chair");
    count(1);
    assertEquals("chair", alive().getFirst().by().author());
  }

  @Test
  void aRingThatCrossesItselfIsDrawnButHasNoArea() {
    hand.fire("#draw");
    hand.fire("#draw-extent");
    map.click(116, 39.5);
    map.click(117, 40.2);
    map.click(117, 39.5);
    map.move(116, 40.2);
    var live = room.call(() -> ((Label) hand.find("#sketch-measure")).getText());
    assertTrue(live.startsWith("自相交，面积无定义"), live);
    map.click(116, 40.2);
    map.click(116, 40.2, 2); // a double click ends
    count(1);
    map.key(KeyCode.ESCAPE, false);
    assertFalse(room.call(() -> map.drawing().model().sketch.begun()));
  }

  @Test
  void anothersElementIsAnsweredNotChanged() {
    hand.fire("#draw");
    area();
    count(1);
    shut();
    open("commander");
    count(1);
    map.click(116.7, 39.6);
    map.key(KeyCode.DELETE, false);
    hand.says("此要素由 chair 绘制，只能答复，不能改动");
    count(1);
    hand.type("#draw-answer", "已知悉");
    hand.fire("#draw-send");
    hand.says("已知悉");
    hand.type("#draw-buffer-km", "5");
    hand.fire("#draw-buffer");
    count(2);
  }

  @Test
  void filesAreToldBeforeTheyAreTakenAndBadOnesAreSetAside() throws IOException {
    hand.fire("#draw");
    var good = Files.writeString(directory.resolve("厂界.geojson"), GOOD);
    var hostile =
        Files.writeString(directory.resolve("a.kml"), "<!DOCTYPE kml [<!ENTITY x 'y'>]><kml/>");
    room.call(() -> {
      map.drawing().offer(List.of(good, hostile));
      return true;
    });
    hand.says("搁置 1 个：经纬度颠倒（#3 倒置）");
    hand.says("点 1 · 面 1");
    assertEquals(0, alive().size(), "nothing is taken over by itself");
    hand.fire("#arrival-accept");
    count(2);
    hand.says("未接收 a.kml：XML 含文档类型声明");
    var held = console.room(Preferences.read(directory.resolve("profile"))).held();
    assertTrue(
        room.within(SOON, () -> held.setAside().size() == 2), () -> held.setAside().toString());
    map.key(KeyCode.Z, true);
    count(0);
  }

  private static final String GOOD =
      """
      {"type":"FeatureCollection","features":[
      {"type":"Feature","properties":{"name":"厂界"},"geometry":{"type":"Polygon","coordinates":[[[116,39],[117,39],[117,40],[116,39]]]}},
      {"type":"Feature","properties":{"name":"排口"},"geometry":{"type":"Point","coordinates":[116.5,39.7]}},
      {"type":"Feature","properties":{"name":"倒置"},"geometry":{"type":"Point","coordinates":[39.7,116.5]}}]}
      """;
}
