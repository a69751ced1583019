package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.huishang.app.shell.FirstStartView;
import dev.huishang.app.shell.FirstStartView.Choice;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first start on the real toolkit: a wrong address is said at once and keeps nothing, a right
/// one is kept with seat and region.
class FirstStartTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private final Watching room = new Watching(Main.toolkit(true));
  private final List<Choice> chosen = new ArrayList<>();
  @TempDir Path directory;
  private FirstStart start;
  private FirstStartView view;

  @BeforeEach
  void ask() {
    var profile = directory.resolve("profile");
    start = new FirstStart(profile, Preferences.read(profile), room.fx());
    view =
        room.call(() -> {
          Theme.loadFonts();
          var made = start.view(chosen::add);
          Theme.DARK.dress(new Scene(made, 720, 720), made);
          made.applyCss();
          made.layout();
          return made;
        });
  }

  private void fill(String url, String seat, String search) {
    room.call(() -> {
      ((RadioButton) view.lookup("#first-platform")).setSelected(true);
      ((TextField) view.lookup("#first-url")).setText(url);
      ((TextField) view.lookup("#first-seat")).setText(seat);
      ((TextField) view.lookup("#first-search")).setText(search);
      ((ButtonBase) view.lookup("#first-start")).fire();
      return true;
    });
  }

  private boolean says(String words) {
    return room.within(
        SOON, () -> ((Label) view.lookup("#first-problem")).getText().contains(words));
  }

  @Test
  void wrongAddressesAreSaidAndKeepNothing() throws Exception {
    fill("platform.example", "R2-05", "湖北");
    assertTrue(says("“platform.example”不是 http 或 https 地址"));
    fill("http://127.0.0.1:1/", "R2-05", "湖北");
    assertTrue(says("http://127.0.0.1:1/ 连接不上"));
    var portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    portal.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 6);
          exchange.getResponseBody().write("<html>".getBytes());
          exchange.close();
        });
    portal.start();
    try {
      fill("http://127.0.0.1:" + portal.getAddress().getPort() + "/", "R2-05", "湖北");
      assertTrue(says("不是平台"));
    } finally {
      portal.stop(0);
    }
    fill("http://127.0.0.1:1/", " ", "湖北");
    assertTrue(says("请填席位"));
    fill("http://127.0.0.1:1/", "R2-05", "no such place");
    assertTrue(says("没有这个行政区划"));
    assertEquals(List.of(), room.call(() -> List.copyOf(chosen)));
    assertFalse(Files.exists(directory.resolve("profile")), "nothing half-written");
  }

  @Test
  void aPlatformThatAnswersIsKeptWithSeatAndRegion() {
    try (var platform = Platform.start(PlatformOptions.at(directory.resolve("platform")))) {
      fill(platform.url(), "R2-05", "湖北");
      assertTrue(room.within(SOON, () -> !chosen.isEmpty()));
      start.keep(chosen.getFirst());
      var kept = Preferences.read(directory.resolve("profile"));
      assertEquals(platform.url(), kept.platform());
      assertEquals("R2-05", kept.seat());
      assertEquals("420000", kept.region());
    }
  }

  @Test
  void theDemoNeedsNoAddress() {
    room.call(() -> {
      ((ButtonBase) view.lookup("#first-start")).fire();
      return true;
    });
    assertEquals(List.of(new Choice(Preferences.DEMO, "R1-01", "100000")), chosen);
  }
}
