package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import dev.huishang.domain.PointKind;
import dev.huishang.wire.Feeds;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A click on a value of a station shows how it came about, a second one hides it.
class DerivationClickTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private final Watching room = new Watching(Main.toolkit(true));
  private final PagesServer server = new PagesServer();
  @TempDir Path directory;

  @BeforeEach
  void serve() {
    server.serve(
        Feeds.STATIONS,
        List.of(Strange.station("W1", PointKind.SURFACE_WATER, "water-national", "乙断面")));
    server.serve(Feeds.OBS, List.of(Strange.value("W1", "codmn", 7), Strange.value("W1", "do", 8)));
    server.serve(
        Feeds.PARAMETERS,
        List.of(
            Strange.parameter("codmn", PointKind.SURFACE_WATER, "mg/L"),
            Strange.parameter("do", PointKind.SURFACE_WATER, "mg/L")));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Frame frame(Console console) {
    return room.call(() -> {
      Theme.loadFonts();
      var chosen = Preferences.read(directory.resolve("profile")).with(true, Theme.DARK);
      var frame = Desk.frame(console, chosen);
      Theme.DARK.dress(new Scene(frame, 1600, 900), frame);
      frame.open("display");
      return frame;
    });
  }

  private static boolean open(Frame frame) {
    var query = (TextField) frame.lookup("#search");
    query.setText("");
    query.setText("乙断面");
    var hits = (VBox) query.getParent().getChildrenUnmodifiable().getLast();
    if (hits.getChildren().isEmpty()) {
      return false;
    }
    ((Button) hits.getChildren().getFirst()).fire();
    return true;
  }

  private static String derivation(Frame frame) {
    return frame.lookup("#derivation") instanceof Parent shown ? Watching.words(shown) : "";
  }

  /// What scrolls has its content below it once it was styled.
  private static boolean asks(Frame frame) {
    frame.applyCss();
    frame.layout();
    return frame.lookup("#detail-why") != null;
  }

  private static void click(Node node) {
    Event.fireEvent(
        node,
        new MouseEvent(
            MouseEvent.MOUSE_CLICKED,
            0,
            0,
            0,
            0,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            null));
  }

  private static Node label(Frame frame, String text) {
    return frame.lookup("#detail").lookupAll(".label").stream()
        .filter(n -> n instanceof Label l && l.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aClickOnAValueShowsHowItCameAbout() {
    try (var console = new Console(server.url(), directory.resolve("profile"), room.fx())) {
      var frame = frame(console);
      assertTrue(room.within(SOON, () -> open(frame)), "station found");
      assertTrue(
          room.within(SOON, () -> asks(frame)),
          () -> "no way to ask: " + room.call(() -> Watching.words(frame)));
      assertEquals("", room.call(() -> derivation(frame)));
      var whole =
          room.call(() -> {
            ((Button) frame.lookup("#detail-why")).fire();
            return derivation(frame);
          });
      assertTrue(whole.contains("GB 3838-2002") && whole.contains("Ⅳ: codmn"), whole);
      assertTrue(whole.contains("do = 8.0 mg/L"), whole);
      var hidden =
          room.call(() -> {
            click(frame.lookup("#detail-value"));
            return derivation(frame);
          });
      assertEquals("", hidden);
      var one =
          room.call(() -> {
            click(label(frame, "7.0"));
            return derivation(frame);
          });
      assertTrue(one.contains("codmn = 7.0 mg/L") && one.contains("Ⅲ ≤ 6, Ⅳ ≤ 10"), one);
      assertTrue(!one.contains("do = "), one);
      room.call(() -> {
        frame.close();
        return true;
      });
    }
  }
}
