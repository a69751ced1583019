package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import dev.huishang.platform.BodyProxy;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Warnings on the stage of the consultation: what the forecast asks for, what the messages say,
/// what their signatures are worth, with the platform and without it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WarningsScreenTest {
  private static final Duration SOON = Duration.ofSeconds(90);
  @TempDir static Path directory;
  private final Watching room = new Watching(Main.toolkit(true));
  private Platform platform;

  @BeforeAll
  void start() {
    platform = platform("platform", 100);
  }

  private static Platform platform(String name, double pace) {
    return Platform.start(
        new PlatformOptions(
            0, directory.resolve(name), 5, null, null, "heavy-pollution", false, pace));
  }

  @AfterAll
  void stop() {
    platform.close();
  }

  /// A console whose consultation is open.
  private final class Screen implements AutoCloseable {
    private final Console console;
    private final Frame frame;

    Screen(String url, String profile, boolean chinese) {
      console = new Console(url, directory.resolve(profile), room.fx());
      frame =
          call(() -> {
            Theme.loadFonts();
            var chosen = Preferences.read(directory.resolve(profile)).with(chinese, Theme.DARK);
            var made = Desk.frame(console, chosen);
            Theme.DARK.dress(new Scene(made, 1600, 900), made);
            made.open("consultation");
            return made;
          });
    }

    private <T> T call(Supplier<T> work) {
      return room.call(work);
    }

    void turn(String stage) {
      call(() -> {
        words();
        ((ToggleButton) frame.lookup("#stage-" + stage)).fire();
        return true;
      });
    }

    String words() {
      return Watching.words(frame);
    }

    void shows(String... parts) {
      assertTrue(
          room.within(SOON, () -> List.of(parts).stream().allMatch(p -> words().contains(p))),
          () -> List.of(parts) + " in\n" + call(this::words));
    }

    /// All lines of the list, also those that must be scrolled to.
    String list() {
      words(); // lays the window out
      var list = (ListView<?>) frame.lookup("#message-list");
      var all = new StringBuilder();
      for (int i = 0; list != null && i < list.getItems().size(); i++) {
        list.scrollTo(i);
        all.append(Watching.words(list));
      }
      return all.toString();
    }

    Label label(String id) {
      return (Label) frame.lookup("#" + id);
    }

    @Override
    public void close() {
      call(() -> {
        frame.close();
        return true;
      });
      console.close();
    }
  }

  @Test
  void theForecastAsksAndTheDifferenceIsShownWithItsReason() {
    try (var screen = new Screen(platform.url(), "proposals", true)) {
      screen.turn("proposals");
      screen.shows("京津冀及周边", "石家庄市", "升级为红色", "红色", "橙色", "环大气〔2024〕6号", "北京时间");
      screen.call(() -> {
        screen.words();
        var cells = screen.frame.lookupAll("#proposal-list .list-cell");
        assertTrue(cells.stream().anyMatch(c -> c.lookup(".strong") != null));
        var row = screen.frame.lookup("#proposals .row");
        assertEquals(Cursor.HAND, row.getCursor(), "tells why");
        return true;
      });
    }
  }

  /// Cities of one name in pinyin are not one city.
  @Test
  void regionsComeToTheSameInBothLanguages() {
    String zh;
    try (var screen = new Screen(platform.url(), "names", true)) {
      screen.turn("proposals");
      screen.shows("长三角", "石家庄市");
      zh = counts(screen);
    }
    try (var screen = new Screen(platform.url(), "names", false)) {
      screen.turn("proposals");
      screen.shows("Yangtze River Delta", "Shijiazhuang");
      assertEquals(zh, counts(screen));
    }
  }

  private static String counts(Screen screen) {
    return screen.call(() ->
        screen.frame.lookupAll("#proposals .row .caption").stream()
            .map(n -> ((Label) n).getText().replaceAll("\\D", ""))
            .toList()
            .toString());
  }

  @Test
  void aMessageOfAnUnknownSignerIsValidAndNotGreen() {
    try (var screen = new Screen(platform.url(), "signer", true)) {
      screen.turn("messages");
      screen.shows(
          "演练 · 生效中", "有效,签名者未知", "发送时有效", "本机不认识此证书", "CN=会商台参考平台", "只有地理编码", "北京市发布重污染天气橙色预警");
      screen.call(() -> {
        assertFalse(screen.label("message-signature").getStyleClass().contains("good"));
        assertEquals(Cursor.HAND, screen.label("message-state").getCursor(), "tells why");
        return true;
      });
    }
  }

  @Test
  void theLifeOfAWarningIsFollowedOnScreen() {
    try (var quick = platform("quick", 0.08);
        var screen = new Screen(quick.url(), "life", false)) {
      screen.turn("messages");
      for (var part :
          List.of(
              "Exercise · Notice of cancellation",
              "Exercise · Cancelled",
              "Exercise · Updated since",
              "Exercise · In force",
              "Tianjin: heavy-pollution warning, lifted")) {
        assertTrue(room.within(SOON, () -> screen.list().contains(part)), part);
      }
      // the platform has made its months: it does not write them into a store that is gone
      assertTrue(room.within(SOON, () -> screen.console.sync().progress().complete()));
    }
  }

  private void changed(String name, UnaryOperator<String> how, String... parts) {
    try (var proxy = new BodyProxy(platform.url())) {
      proxy.change(".cap", how);
      try (var screen = new Screen(proxy.url(), name, true)) {
        screen.turn("messages");
        screen.shows(parts);
      }
    }
  }

  @Test
  void aTamperedMessageIsInvalidOnScreen() {
    changed("tampered", xml -> xml.replace("重污染天气橙色", "重污染天气黄色"), "黄色预警", "签名 无效");
  }

  @Test
  void aMessageWithoutItsKeyIsUnverifiableOnScreen() {
    changed("keyless", xml -> xml.replaceAll("(?s)<ds:KeyInfo>.*</ds:KeyInfo>", ""), "签名 无法验证");
  }

  @Test
  void whatIsNoMessageIsSaidAtItsRowAndSetAside() {
    changed("rubbish", xml -> "<html>", "消息不可用：不是合格的 XML", "北京市发布重污染天气橙色预警");
  }

  @Test
  void whatWasFetchedIsShownWithoutThePlatform() {
    try (var proxy = new BodyProxy(platform.url())) {
      try (var screen = new Screen(proxy.url(), "offline", true)) {
        screen.turn("messages");
        screen.shows("演练 · 生效中", "有效,签名者未知", "索引截至");
        assertTrue(room.within(SOON, () -> screen.console.sync().progress().complete()));
      }
      proxy.close();
      try (var screen = new Screen(proxy.url(), "offline", true)) {
        screen.turn("messages");
        screen.shows("演练 · 生效中", "有效,签名者未知", "索引截至", "离线");
        screen.turn("proposals");
        screen.shows("升级为红色", "待平台确认");
      }
    }
  }
}
