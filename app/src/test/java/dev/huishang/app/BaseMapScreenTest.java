package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A base map is described in the settings, chosen on the map, kept over a restart, and said to be
/// wrong where it is.
class BaseMapScreenTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Path FILES =
      Path.of("../map-layers/src/test/resources/dev/huishang/map/files").toAbsolutePath();
  private final Watching watching = new Watching(Main.toolkit(true));
  @TempDir Path directory;

  private record Screen(Console console, Room room, Frame frame) implements AutoCloseable {
    @Override
    public void close() {
      console.close();
    }
  }

  private Screen screen() {
    var profile = directory.resolve("profile");
    var console = new Console("http://127.0.0.1:9/", profile, watching.fx());
    return watching.call(() -> {
      Theme.loadFonts();
      var chosen = Preferences.read(profile).with(true, Theme.DARK);
      var frame = Desk.frame(console, chosen);
      Theme.DARK.dress(new Scene(frame, 1600, 900), frame);
      frame.open("display");
      return new Screen(console, console.room(chosen), frame);
    });
  }

  private void sources(String more) throws IOException {
    var profile = Files.createDirectory(directory.resolve("profile"));
    Files.writeString(profile.resolve("huishang-profile"), "screen-test\n");
    Files.writeString(
        profile.resolve("basemaps.json"),
        """
        {"chosen":"","sources":[
          {"id":"relief","zh":"浮雕","en":"Relief","kind":"mbtiles","file":"%s"},
          {"id":"cut","zh":"残缺","en":"Cut","kind":"pmtiles","file":"%s"}%s]}
        """
            .formatted(FILES.resolve("gdal-jpeg.mbtiles"), directory.resolve("cut.pmtiles"), more));
    var whole = Files.readAllBytes(FILES.resolve("flat.pmtiles"));
    Files.write(directory.resolve("cut.pmtiles"), java.util.Arrays.copyOf(whole, 3000));
  }

  private static void press(Frame frame, String id) {
    frame.applyCss();
    frame.layout();
    switch (frame.lookup(id)) {
      case RadioButton radio -> radio.fire();
      case Button button -> button.fire();
      default -> throw new AssertionError(id + " is not on the screen");
    }
  }

  private static String notice(Frame frame) {
    return frame.lookup("#base-notice") instanceof Label label ? label.getText() : "none";
  }

  @Test
  void theChoiceIsShownAndKeptOverARestart() throws Exception {
    sources("");
    try (var screen = screen()) {
      watching.call(() -> {
        assertNull(screen.room().bases().shown().get(), "the vector base first");
        press(screen.frame(), "#base-relief");
        return true;
      });
      assertTrue(watching.within(LIMIT, () -> screen.room().bases().shown().get() != null));
    }
    try (var again = screen()) {
      assertTrue(watching.within(LIMIT, () -> again.room().bases().shown().get() != null));
      assertEquals("浮雕", again.room().bases().shown().get().info().zh());
      assertTrue(
          watching.call(() -> {
            again.frame().applyCss(); // what scrolls is found once it has its skin
            return ((RadioButton) again.frame().lookup("#base-relief")).isSelected();
          }));
      assertEquals("", watching.call(() -> notice(again.frame())));
      watching.call(() -> {
        press(again.frame(), "#base-vector-light");
        return true;
      });
      assertTrue(watching.within(LIMIT, () -> again.room().bases().shown().get() == null));
    }
    var kept = directory.resolve("profile/basemaps.json");
    assertTrue(Files.readString(kept).contains("vector-light"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
  }

  @Test
  void aDamagedFileIsNamedAndTheVectorBaseStays() throws Exception {
    sources(",{\"id\":\"bad\",\"zh\":\"坏\",\"kind\":\"ftp\"}");
    try (var screen = screen()) {
      watching.call(() -> {
        press(screen.frame(), "#base-cut");
        return true;
      });
      assertTrue(watching.within(LIMIT, () -> notice(screen.frame()).contains("cut.pmtiles")));
      var said = watching.call(() -> notice(screen.frame()));
      assertTrue(said.contains("残缺") && said.contains("文件被截断"), said);
      assertNull(screen.room().bases().shown().get());
      assertTrue(
          watching.call(() -> {
            screen.frame().open("settings");
            return Watching.words(screen.frame()).contains("没有这种来源");
          }));
    }
  }

  @Test
  void aSourceIsAddedInTheSettingsAndAWrongOneSaysWhy() throws Exception {
    sources("");
    try (var screen = screen()) {
      watching.call(() -> {
        screen.frame().open("settings");
        press(screen.frame(), "#base-add");
        screen.frame().applyCss();
        ((TextField) screen.frame().lookup("#base-zh")).setText("影像");
        press(screen.frame(), "#base-keep");
        return true;
      });
      var words = watching.call(() -> Watching.words(screen.frame()));
      assertTrue(words.contains("天地图需要密钥"), words);
      watching.call(() -> {
        ((TextField) screen.frame().lookup("#base-key")).setText("geheim-1");
        press(screen.frame(), "#base-keep");
        return true;
      });
      assertEquals(3, screen.room().bases().kept().get().sources().size());
      assertTrue(!watching.call(() -> Watching.words(screen.frame())).contains("geheim"));
      watching.call(() -> screen.frame().open("display"));
      watching.call(() -> Watching.words(screen.frame()));
      assertNotNull(watching.call(() -> screen.frame().lookup("#base-base-1")));
    }
  }

  @Test
  void aFileThatIsNoListIsPutAside() throws Exception {
    sources("");
    var file = directory.resolve("profile/basemaps.json");
    Files.writeString(file, "{\"sources\": [ half");
    try (var screen = screen()) {
      assertEquals(0, screen.room().bases().kept().get().sources().size());
      assertTrue(Files.exists(file.resolveSibling("basemaps.json.damaged")));
    }
  }
}
