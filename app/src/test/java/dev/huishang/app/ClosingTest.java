package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import dev.huishang.domain.Connectivity;
import dev.huishang.map.Camera;
import dev.huishang.map.MapSurface;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A console that is closed while its windows are open ends in order: what a window still asks or
/// draws is dropped, and nobody is told of a failure that is none.
class ClosingTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int LANES_ROUNDS = 40;
  private final Watching room = new Watching(Main.toolkit(true));
  private Heard heard;
  @TempDir Path directory;

  @BeforeEach
  void listen() {
    room.call(() -> true); // the toolkit says at its start what it has to say of its class path
    heard = new Heard();
  }

  @AfterEach
  void stop() {
    heard.close();
  }

  private record Window(Stage stage, Frame frame) {}

  private Window window(Console console) {
    return room.call(() -> {
      Theme.loadFonts();
      var chosen = Preferences.read(console.profile().directory()).with(true, Theme.DARK);
      var frame = Desk.frame(console, chosen);
      var scene = new javafx.scene.Scene(frame, 1600, 900);
      Theme.DARK.dress(scene, frame);
      frame.open("display");
      var stage = new Stage();
      stage.setScene(scene);
      stage.show();
      return new Window(stage, frame);
    });
  }

  /// Moves every map of the frame, which orders frames.
  private static boolean move(Frame frame, double by) {
    for (var node : frame.lookupAll(".map-surface")) {
      if (node instanceof MapSurface map) {
        var c = map.camera();
        map.setCamera(new Camera(c.lon() + by, c.lat(), c.zoom()));
      }
    }
    return true;
  }

  @Test
  void aConsoleClosedUnderOpenWindowsEndsWithoutAWord() throws Exception {
    var console = new Console("http://127.0.0.1:1/", directory.resolve("profile"), room.fx());
    var window = window(console);
    assertTrue(room.within(SOON, () -> window.frame().lookup(".map-surface") != null), "a map");
    assertTrue(
        room.within(
            SOON,
            () ->
                console.sync().link().state() == Connectivity.OFFLINE
                    && console.sync().link().reason().equals("refused")),
        "the loops run");
    room.call(() -> move(window.frame(), 1)); // a frame is being drawn when the console ends
    console.profile().changes().changed(); // and questions are on their way
    console.close();
    for (int i = 0; i < LANES_ROUNDS; i++) {
      double by = i % 2 == 0 ? 1 : -1;
      room.call(() -> move(window.frame(), by));
      console.profile().changes().changed();
    }
    settled();
    assertEquals(List.of(), heard.all());
    room.call(() -> {
      window.stage().hide();
      window.frame().close();
      return true;
    });
    settled();
    assertEquals(List.of(), heard.all());
  }

  @Test
  void aConsoleClosedAtOnceEndsAsQuietly() throws Exception {
    for (int i = 0; i < 3; i++) {
      new Console("http://127.0.0.1:1/", directory.resolve("profile"), room.fx()).close();
    }
    settled();
    assertEquals(List.of(), heard.all());
  }

  /// Everything delayed by the 100 ms of the questions has come due, and the FX thread has done
  /// what came of it.
  private void settled() throws Exception {
    CompletableFuture.runAsync(
            () -> {}, CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS))
        .get(SOON.toSeconds(), TimeUnit.SECONDS);
    room.call(() -> true);
  }
}
