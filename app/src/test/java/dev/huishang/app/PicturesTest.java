package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import dev.huishang.map.GlyphFont;
import dev.huishang.map.MapSurface;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every view on the real platform, in both languages: no box instead of a character, no label cut,
/// nothing over the inset of the South China Sea.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesTest {
  @TempDir static Path directory;
  private Platform platform;
  private Console console;
  private Executor fx;
  private GlyphFont font;

  @BeforeAll
  void start() throws IOException {
    try (var in =
        Theme.class.getResourceAsStream("/dev/huishang/app/fonts/HuishangSansSC-Regular.ttf")) {
      font = GlyphFont.read(in);
    }
    fx = Main.toolkit(true);
    platform = Platform.start(PlatformOptions.at(directory.resolve("platform")));
    console = new Console(platform.url(), directory.resolve("profile"), fx);
    call(() -> {
      Theme.loadFonts();
      return true;
    });
    Pictures.await(() -> console.sync().progress().complete(), in(60));
    assertTrue(console.sync().progress().complete(), "the first load did not end");
  }

  @AfterAll
  void stop() {
    console.close();
    platform.close();
  }

  private static Instant in(int seconds) {
    return Instant.now().plus(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({
    "true,1920,1080,DARK",
    "false,1920,1080,LIGHT",
    "true,3840,2160,DARK",
    "false,3840,2160,DARK",
    "true,1366,768,LIGHT",
    "false,1366,768,DARK"
  })
  void everyViewIsWhole(boolean chinese, int width, int height, Theme theme) {
    var chosen = Preferences.read(directory.resolve("profile")).with(chinese, theme);
    var frame = call(() -> Desk.frame(console, chosen));
    var found = new TreeSet<String>();
    var looked = new ArrayList<Path>();
    var shots = directory.resolve("shots-" + chinese + width);
    new Pictures(fx, width, height)
        .take(
            frame,
            theme,
            shots,
            Duration.ofSeconds(60),
            file -> {
              looked.add(file);
              var name = file.getFileName().toString();
              if (width < 1920 && !name.startsWith("display")) {
                return; // the tables of the other functions are held to the full size only
              }
              found.addAll(call(() -> faults(frame, name)));
            });
    assertTrue(looked.size() >= frame.functions().size(), "too few views: " + looked);
    assertEquals(Set.of(), found);
    call(() -> {
      frame.close();
      return true;
    });
  }

  private List<String> faults(Frame frame, String view) {
    var faults = new ArrayList<String>();
    frame.applyCss(); // news since the picture was taken
    frame.layout();
    check(frame, view, faults);
    beyond(frame, view, faults);
    if (frame.lookup("#domains") instanceof ScrollPane list && frame.getWidth() >= 1_900) {
      double missing =
          list.getContent().getBoundsInParent().getHeight() - list.getViewportBounds().getHeight();
      if (list.getScene() != null && missing > 1) {
        faults.add(view + ": the list of domains is " + missing + " px higher than its place");
      }
    }
    frame
        .lookupAll(".map-surface")
        .forEach(node -> {
          if (node instanceof MapSurface map && map.getScene() != null) {
            covered(frame, map, view, faults);
          }
        });
    return faults;
  }

  /// Nothing is wider than the window: what is would be cut at its edges.
  private static void beyond(Frame frame, String view, List<String> faults) {
    for (var style : List.of(".header", ".panel")) {
      for (var node : frame.lookupAll(style)) {
        var at = node.localToScene(node.getBoundsInLocal());
        boolean shown = node.isVisible() && node.getScene() != null;
        if (shown && (at.getMinX() < -1 || at.getMaxX() > frame.getScene().getWidth() + 1)) {
          faults.add(view + ": beyond the window " + node.getStyleClass() + " " + at);
        }
      }
    }
  }

  private void check(Node node, String view, List<String> faults) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled && labeled.getText() != null && labeled.getWidth() > 0) {
      labeled
          .getText()
          .codePoints()
          .filter(c -> c >= ' ' && !font.has(c))
          .forEach(c ->
              faults.add(
                  view + ": no glyph for " + Character.toString(c) + " in " + labeled.getText()));
      for (var child : labeled.getChildrenUnmodifiable()) {
        if (child instanceof Text text && text.getText().endsWith("...") && !mayGiveWay(labeled)) {
          faults.add(view + ": cut \"" + labeled.getText() + "\"");
        }
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> check(child, view, faults));
    }
  }

  /// Names marked so give way, and words in table cells, which stand whole in the drawer beside; a
  /// figure never.
  private static boolean mayGiveWay(Labeled labeled) {
    boolean figure = Character.isDigit(labeled.getText().strip().codePointAt(0));
    return labeled.getStyleClass().contains("gives-way")
        || labeled instanceof IndexedCell<?> && !figure;
  }

  private static void covered(Frame frame, MapSurface map, String view, List<String> faults) {
    var reserved = map.reserved();
    var inset =
        map.localToScene(
            new BoundingBox(
                reserved.getMinX(), reserved.getMinY(), reserved.getWidth(), reserved.getHeight()));
    for (var over : frame.lookupAll(".panel")) {
      boolean shown = over.isVisible() && over.getScene() != null && !inside(map, over);
      if (shown && over.localToScene(over.getBoundsInLocal()).intersects(inset)) {
        faults.add(view + ": " + over + " covers the South China Sea");
      }
    }
  }

  private static boolean inside(Node map, Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == map || !at.isVisible()) {
        return true;
      }
    }
    return false;
  }

  private <T> T call(Supplier<T> work) {
    var answer = new CompletableFuture<T>();
    fx.execute(() -> {
      try {
        answer.complete(work.get());
      } catch (RuntimeException e) {
        answer.completeExceptionally(e);
      }
    });
    return answer.join();
  }
}
