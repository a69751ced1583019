package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.huishang.app.paper.Png;
import dev.huishang.app.shell.Bases;
import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// While a map with a base of a server is used, this process talks to the hosts that are configured
/// and to nobody else, whatever the server says. Heard in the JVM itself: every name that is looked
/// up, every socket that is read or written.
class BaseMapHostsTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private final Watching room = new Watching(Main.toolkit(true));
  private final List<String> atStranger = new CopyOnWriteArrayList<>();
  private final ExecutorService lanes = Executors.newCachedThreadPool();
  @TempDir Path directory;

  private static HttpServer server() throws IOException {
    return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  private static void tile(HttpExchange exchange) throws IOException {
    var body = Png.of(new int[256 * 256], 256, 256);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void sendOn(HttpExchange exchange, String where) throws IOException {
    exchange.getResponseHeaders().set("Location", where);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private Path profile(int port) throws IOException {
    var profile = Files.createDirectory(directory.resolve("profile"));
    Files.writeString(profile.resolve("huishang-profile"), "hosts-test\n");
    Files.writeString(
        profile.resolve("basemaps.json"),
        """
        {"chosen":"t","sources":[
          {"id":"t","zh":"测试","kind":"xyz","address":"http://localhost:%d/{z}/{x}/{y}?tk={key}",
           "key":"geheim-4711"},
          {"id":"other","zh":"未选","kind":"xyz","address":"http://never.example/{z}/{x}/{y}"}]}
        """
            .formatted(port));
    return profile;
  }

  @Test
  void noHostIsAskedThatIsNotConfigured() throws Exception {
    var configured = server();
    var stranger = server();
    stranger.createContext(
        "/",
        e -> {
          atStranger.add(e.getRequestURI().toString());
          tile(e);
        });
    stranger.start();
    var asked = new CopyOnWriteArrayList<String>();
    var several = new CountDownLatch(4); // one of each kind is on its way before the first answer
    var turn = new AtomicInteger();
    configured.setExecutor(lanes);
    configured.createContext(
        "/",
        e -> {
          var path = e.getRequestURI().getPath();
          if (!path.matches("/\\d+/\\d+/\\d+")) {
            e.sendResponseHeaders(404, -1); // the console looks for its platform here as well
            e.close();
            return;
          }
          asked.add(path);
          several.countDown();
          await(several);
          switch (turn.getAndIncrement() % 3) {
            case 0 -> sendOn(e, "http://127.0.0.1:" + stranger.getAddress().getPort() + path);
            case 1 -> tile(e);
            default -> sendOn(e, "http://elsewhere.example" + path);
          }
        });
    configured.start();
    int port = configured.getAddress().getPort();
    var heard = directory.resolve("sockets.jfr");
    try (var sockets = new Recording()) {
      for (var event : List.of("jdk.SocketRead", "jdk.SocketWrite")) {
        sockets.enable(event).withThreshold(Duration.ZERO).with("throttle", "off");
      }
      sockets.start();
      NamesAsked.ALL.clear();
      use("http://localhost:" + port + "/", profile(port), asked);
      sockets.stop();
      sockets.dump(heard);
    } finally {
      configured.stop(0);
      stranger.stop(0);
      lanes.shutdownNow();
    }
    assertTrue(asked.size() >= 4, asked::toString);
    assertEquals(List.of(), atStranger, "sent on to another port of this machine");
    var names = new TreeSet<>(NamesAsked.ALL);
    names.removeAll(Set.of("localhost", "127.0.0.1", InetAddress.getLocalHost().getHostName()));
    assertEquals(Set.of(), names);
    var spoken = spoken(heard);
    assertTrue(spoken.contains("127.0.0.1:" + port), "the witness hears: " + spoken);
    assertEquals(
        Set.of(),
        new TreeSet<>(
            spoken.stream()
                .filter(s ->
                    !s.startsWith("127.0.0.1:")
                        || s.endsWith(":" + stranger.getAddress().getPort()))
                .toList()));
  }

  /// Shows the map until the server has sent elsewhere and the room was told.
  private void use(String url, Path profile, List<String> asked) throws Exception {
    try (var console = new Console(url, profile, room.fx())) {
      var bases = new Bases[1];
      var frame =
          room.call(() -> {
            Theme.loadFonts();
            var chosen = Preferences.read(profile).with(true, Theme.DARK);
            bases[0] = console.room(chosen).bases();
            var made = Desk.frame(console, chosen);
            Theme.DARK.dress(new Scene(made, 1600, 900), made);
            made.open("display");
            return made;
          });
      assertTrue(room.within(LIMIT, () -> told(frame)), () -> asked + " " + bases[0].troubles());
      var words = room.call(() -> Watching.words(frame));
      assertFalse(words.contains("geheim"), words);
      assertTrue(
          words.matches("(?s).*已拒绝 \\S+ (elsewhere\\.example:80|127\\.0\\.0\\.1:\\d+).*"), words);
      room.call(() -> {
        frame.close();
        return true;
      });
    }
  }

  private static boolean told(Frame frame) {
    return Watching.words(frame).contains("已拒绝");
  }

  private static Set<String> spoken(Path recording) throws IOException {
    var all = new HashSet<String>();
    for (var event : RecordingFile.readAllEvents(recording)) {
      var name = event.getEventType().getName();
      if (name.startsWith("jdk.Socket")) {
        all.add(event.getString("address") + ":" + event.getInt("port"));
      }
    }
    return all;
  }
}
