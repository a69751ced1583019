package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window that is closed is gone: nothing that outlives it, neither the clock of the room nor its
/// base maps nor the toolkit, still knows its content.
class FrameGoneTest {
  private static final int TRIES = 25;
  private final Watching room = new Watching(Main.toolkit(true));
  private Console console;
  @TempDir Path directory;

  @BeforeEach
  void open() {
    console = new Console("http://127.0.0.1:1/", directory.resolve("profile"), room.fx());
  }

  @AfterEach
  void close() {
    console.close();
  }

  private record Window(Stage stage, Frame frame) {}

  private Window window() {
    Theme.loadFonts();
    var chosen = Preferences.read(console.profile().directory()).with(true, Theme.DARK);
    var frame = Desk.frame(console, chosen);
    var scene = new Scene(frame, 1600, 900);
    Theme.DARK.dress(scene, frame);
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
    return new Window(stage, frame);
  }

  /// Opens a window, uses it, closes it.
  ///
  /// @param functions what is opened in it, one after the other
  /// @return all that may still know its content
  private WeakReference<Frame> used(List<String> functions, Runnable use) {
    return room.call(() -> {
      var window = window();
      for (var id : functions) {
        window.frame().open(id);
        window.frame().applyCss();
        window.frame().layout();
      }
      use.run();
      window.stage().hide();
      window.frame().close();
      return new WeakReference<>(window.frame());
    });
  }

  private boolean gone(WeakReference<Frame> frame) {
    for (int i = 0; i < TRIES && frame.get() != null; i++) {
      System.gc();
      room.call(() -> true); // a pulse, and what a lane still had to show
      console.profile().changes().changed();
    }
    return frame.get() == null;
  }

  @Test
  void aClosedWindowIsGoneWhicheverFunctionItShowed() {
    var kept = new ArrayList<String>();
    for (var id : Console.functions().keySet()) {
      if (!gone(used(List.of(id), () -> {}))) {
        kept.add(id);
      }
    }
    assertTrue(kept.isEmpty(), "still known: " + kept);
  }

  @Test
  void aWindowClosedWhileThePastPlaysIsGone() {
    var frame =
        used(
            List.of("display", "settings"),
            () -> {
              var clock = console.room(Preferences.read(console.profile().directory())).clock();
              clock.replay();
              clock.toStart();
              clock.play();
            });
    assertTrue(gone(frame), "still known");
  }

  @Test
  void manyWindowsLeaveNoneBehind() {
    var all = new ArrayList<WeakReference<Frame>>();
    for (int i = 0; i < 4; i++) {
      all.add(used(List.copyOf(Console.functions().keySet()), () -> {}));
    }
    long left = all.stream().filter(frame -> !gone(frame)).count();
    assertTrue(left == 0, left + " of " + all.size() + " still known");
  }
}
