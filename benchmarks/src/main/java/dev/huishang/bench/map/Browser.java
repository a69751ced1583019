package dev.huishang.bench.map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// A map in headless Chromium: page, points and ways come from a server on loopback, and the page
/// answers with the times of its frames.
final class Browser {
  private static final List<String> NAMES = List.of("chromium", "chromium-browser");

  /// The line to answer with: this contender ends in its own process, and a reason is no error.
  static String measure(Task task) throws Exception {
    var pages = Path.of(System.getProperty("bench.web", "benchmarks/web"));
    if (!Files.isDirectory(pages.resolve("node_modules"))) {
      return MapChild.notRun("its npm packages are not installed (npm ci in benchmarks/web)");
    }
    var chromium = program();
    if (chromium == null) {
      return MapChild.notRun("chromium is not installed (Debian package chromium)");
    }
    var answer = new CompletableFuture<String>();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", exchange -> file(exchange, pages));
    server.createContext("/points", exchange -> send(exchange, "x", points(task.points())));
    server.createContext("/base", exchange -> send(exchange, "application/json", Under.geoJson()));
    server.createContext("/cameras", exchange -> send(exchange, "x", cameras(task)));
    server.createContext(
        "/answer",
        exchange -> {
          answer.complete(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          send(exchange, "text/plain", new byte[0]);
        });
    server.start();
    var profile = Files.createTempDirectory("huishang-bench-browser");
    var process = new ProcessBuilder(command(chromium, profile, server, task)).start();
    try {
      return PeerAnswer.json(answer.get(), task);
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      process.waitFor();
    }
  }

  private static List<String> command(String chromium, Path profile, HttpServer server, Task task) {
    var command =
        new ArrayList<>(List.of(chromium, "--headless=new", "--user-data-dir=" + profile));
    command.addAll(List.of("--no-first-run", "--disable-background-networking", "--disable-sync"));
    command.addAll(List.of("--window-size=1920,1080", "--force-device-scale-factor=1"));
    // no clock of the display, as for the other contenders; no GPU: a canvas by the processor,
    // WebGL in software
    command.addAll(List.of("--disable-frame-rate-limit", "--disable-gpu-vsync"));
    command.add("--disable-accelerated-2d-canvas");
    command.addAll(List.of("--use-angle=swiftshader", "--enable-unsafe-swiftshader"));
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--no-sandbox"); // Chromium has none for this user
    }
    command.add(
        String.format(
            Locale.ROOT,
            "http://127.0.0.1:%d/%s.html?work=%s&seconds=%s",
            server.getAddress().getPort(),
            task.contender(),
            task.work(),
            task.seconds()));
    return command;
  }

  private static @Nullable String program() {
    for (var dir : System.getenv().getOrDefault("PATH", "").split(":")) {
      for (var name : NAMES) {
        if (Files.isExecutable(Path.of(dir, name))) {
          return Path.of(dir, name).toString();
        }
      }
    }
    return null;
  }

  /// Longitude, latitude and index of colour of each point, doubles.
  static byte[] points(int n) {
    var seeded = Seeded.of(n);
    var bytes = ByteBuffer.allocate(n * 24).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < n; i++) {
      bytes.putDouble(seeded.lon()[i]).putDouble(seeded.lat()[i]).putDouble(seeded.index()[i]);
    }
    return bytes.array();
  }

  /// Longitude, latitude and zoom of each frame of the way, doubles.
  static byte[] cameras(Task task) {
    var work = Work.of(task.work());
    var bytes = ByteBuffer.allocate(Script.ROUND * 24).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < Script.ROUND; i++) {
      var at = Script.at(work, i);
      bytes.putDouble(at.lon()).putDouble(at.lat()).putDouble(at.zoom());
    }
    return bytes.array();
  }

  private static void file(HttpExchange exchange, Path pages) throws IOException {
    var path = pages.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
    if (!path.startsWith(pages) || !Files.isRegularFile(path)) {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
      return;
    }
    var name = path.toString();
    var type =
        name.endsWith(".js") ? "text/javascript" : name.endsWith(".css") ? "text/css" : "text/html";
    send(exchange, type, Files.readAllBytes(path));
  }

  private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private Browser() {}
}
