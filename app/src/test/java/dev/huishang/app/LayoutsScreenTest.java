package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A wall layout made on the screen: refused in words at the field, kept, started, stopped, deleted
/// and brought back by key.
class LayoutsScreenTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private final Watching room = new Watching(Main.toolkit(true));
  private final PagesServer server = new PagesServer();
  @TempDir Path directory;

  @BeforeEach
  void serve() {
    server.serve(
        dev.huishang.wire.Feeds.KPI_DEFINITIONS, List.of(Strange.definition("air.pm25", "air")));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Path file() {
    return directory.resolve("profile/walls.json");
  }

  private Hand hand(Console console) {
    var frame =
        room.call(() -> {
          Theme.loadFonts();
          var chosen = Preferences.read(directory.resolve("profile")).with(true, Theme.DARK);
          var made = Desk.frame(console, chosen);
          Theme.DARK.dress(new Scene(made, 1600, 900), made);
          made.open("walls");
          return made;
        });
    return new Hand(room, frame);
  }

  private void key(Hand hand, KeyCode code) {
    room.call(() -> {
      Event.fireEvent(
          hand.frame(),
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
      return true;
    });
  }

  private boolean off(Hand hand, String selector) {
    return room.call(() -> hand.find(selector).isDisabled());
  }

  private List<Stage> windows() {
    return room.call(() ->
        Window.getWindows().stream()
            .filter(w -> w instanceof Stage s && s.getStyle() == StageStyle.UNDECORATED)
            .map(w -> (Stage) w)
            .toList());
  }

  /// A page with the time alone on the only screen: no map is drawn for this.
  private void onePage(Hand hand) {
    hand.fire("#wall-new");
    hand.fire("#wall-screen-0");
    hand.says("屏幕 1");
    hand.choose("#wall-part-0", "TIME");
    for (int i = 0; i < 2; i++) {
      room.call(() -> {
        var remove = hand.find("#wall-page-1").lookupAll(".button").stream().toList().getLast();
        ((ButtonBase) remove).fire();
        return true;
      });
    }
  }

  @Test
  void aLayoutIsMadeRefusedKeptStartedAndBroughtBack() throws IOException {
    try (var console = new Console(server.url(), directory.resolve("profile"), room.fx())) {
      var hand = hand(console);
      hand.says("还没有布局");
      assertTrue(off(hand, "#wall-start"));
      onePage(hand);
      hand.type("#wall-seconds-0", "0");
      hand.says("至少 5 秒");
      key(hand, KeyCode.S);
      assertFalse(Files.exists(file()), "what has a fault is not kept");
      hand.type("#wall-seconds-0", "20");
      hand.fire("#wall-add-page");
      hand.says("请选择这一页显示什么");
      hand.choose("#wall-part-1", "CHARTS");
      assertTrue(room.within(SOON, () -> domains(hand).contains("air")), "domains to choose from");
      hand.type("#wall-name", "值班");
      key(hand, KeyCode.S);
      assertTrue(off(hand, "#wall-save"));
      assertTrue(Files.readString(file()).contains("值班"));
      key(hand, KeyCode.ENTER);
      assertEquals(1, windows().size());
      hand.says("正在运行：值班");
      hand.fire("#wall-stop");
      assertEquals(0, windows().size());
      hand.says("没有大屏在运行");
      hand.fire("#wall-delete");
      hand.says("还没有布局");
      key(hand, KeyCode.Z);
      assertEquals("值班", room.call(() -> ((TextField) hand.find("#wall-name")).getText()));
      assertTrue(off(hand, "#wall-save"), "back to what is kept: nothing to save");
      room.call(() -> {
        hand.frame().close();
        return true;
      });
    }
  }

  @SuppressWarnings("unchecked") // the boxes of this form hold codes
  private static List<String> domains(Hand hand) {
    return ((ComboBox<String>) hand.find("#wall-domain-1")).getItems();
  }
}
