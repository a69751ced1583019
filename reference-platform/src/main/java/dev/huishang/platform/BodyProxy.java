package dev.huishang.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/// Somebody between console and platform who changes what is read: bodies of paths that end so are
/// given to a test first. For tests; hints do not pass, everything else does.
public final class BodyProxy implements AutoCloseable {
  private final HttpServer server;
  private final String target;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, UnaryOperator<String>> changes = new ConcurrentHashMap<>();
  private final Map<String, Integer> failing = new ConcurrentHashMap<>();
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();

  /// @param target base URL of the platform, with a slash at its end
  public BodyProxy(String target) {
    this.target = target;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("no port for the proxy", e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::pass);
    server.start();
  }

  /// Base URL of the platform through this proxy.
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /// From now on bodies of paths with this end are changed like this.
  public void change(String end, UnaryOperator<String> how) {
    changes.put(end, how);
  }

  /// From now on paths that hold this part are answered with this status and no body.
  public void fail(String part, int status) {
    failing.put(part, status);
  }

  /// How often paths with this end were asked for and answered with a body.
  public int asked(String end) {
    return asked.entrySet().stream()
        .filter(e -> e.getKey().endsWith(end))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private void pass(HttpExchange exchange) throws IOException {
    var uri = exchange.getRequestURI();
    if (uri.getPath().equals("/sync/events")) {
      exchange.sendResponseHeaders(503, -1);
      exchange.close();
      return;
    }
    for (var fault : failing.entrySet()) {
      if (uri.getPath().contains(fault.getKey())) {
        exchange.sendResponseHeaders(fault.getValue(), -1);
        exchange.close();
        return;
      }
    }
    try {
      var request = HttpRequest.newBuilder(URI.create(target + uri.toString().substring(1)));
      var match = exchange.getRequestHeaders().getFirst("If-None-Match");
      if (match != null) {
        request.header("If-None-Match", match);
      }
      answer(exchange, http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  private void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
    var path = exchange.getRequestURI().getPath();
    for (var name : new String[] {"Content-Type", "X-Server-Time", "ETag"}) {
      answer.headers().firstValue(name).ifPresent(v -> exchange.getResponseHeaders().set(name, v));
    }
    if (answer.statusCode() == 304) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    asked.merge(path, 1, Integer::sum);
    var text = new String(answer.body(), StandardCharsets.UTF_8).replace(target, url());
    for (var change : changes.entrySet()) {
      text = path.endsWith(change.getKey()) ? change.getValue().apply(text) : text;
    }
    var body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.statusCode(), body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    http.shutdownNow();
  }
}
