package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The desk with real windows: the command palette finds by typing and runs what it found, here a
/// function in a second window.
class WindowsTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private final Watching room = new Watching(Main.toolkit(true));

  @Test
  void thePaletteOpensAFunctionInASecondWindow(@TempDir Path directory) throws Exception {
    var profile = directory.resolve("profile");
    var chosen = Preferences.read(profile).with(true, Theme.DARK);
    var job =
        new Job("http://127.0.0.1:1/", profile, chosen, new int[] {1600, 900}, null, Duration.ZERO);
    var ended = CompletableFuture.supplyAsync(() -> new Desk(job).run());
    assertTrue(room.within(SOON, () -> desks().size() == 1), "the first window");
    var first = room.call(() -> frame(desks().getFirst()));
    room.call(() -> {
      press(first, KeyCode.K, true);
      var query = (TextField) first.lookup("#palette-query");
      query.setText("新窗口打开 调度");
      press(query, KeyCode.ENTER, false);
      return true;
    });
    assertTrue(room.within(SOON, () -> desks().size() == 2), "the second window");
    var second =
        room.call(() ->
            desks().stream()
                .map(WindowsTest::frame)
                .filter(f -> f != first)
                .findFirst()
                .orElseThrow());
    assertTrue(room.call(() -> second.lookup("#dispatch-send") != null), "dispatch in the second");
    assertTrue(room.call(() -> first.lookup("#dispatch-send") == null), "not in the first");
    assertTrue(room.call(() -> first.lookup("#palette-query") == null), "the palette went away");
    room.call(() -> {
      desks().forEach(Stage::hide);
      return true;
    });
    assertEquals(0, ended.get(30, TimeUnit.SECONDS), "the last window ends the console");
  }

  private static List<Stage> desks() {
    return Window.getWindows().stream()
        .filter(w -> w instanceof Stage && w.getScene().getRoot() instanceof Frame)
        .map(Stage.class::cast)
        .toList();
  }

  private static Frame frame(Stage stage) {
    return (Frame) stage.getScene().getRoot();
  }

  private static void press(Node node, KeyCode code, boolean shortcut) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
  }
}
