package dev.huishang.app;

import com.sun.net.httpserver.HttpServer;
import dev.huishang.domain.Row;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.Page;
import dev.huishang.wire.PageWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// A server that speaks the contract and serves the rows a test puts in, spoiled as it wants; all
/// other streams are empty.
final class PagesServer implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final Map<String, UnaryOperator<String>> spoils = new ConcurrentHashMap<>();
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();

  PagesServer() {
    Feeds.ALL.forEach(this::empty);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("no port for the pages", e);
    }
    server.createContext(
        "/",
        exchange -> {
          var query = String.valueOf(exchange.getRequestURI().getQuery());
          var text =
              exchange.getRequestURI().getPath().equals("/sync/changes")
                  ? page(query)
                  : "{\"platform_id\":\"pages\"}";
          var body = text.getBytes(StandardCharsets.UTF_8);
          exchange
              .getResponseHeaders()
              .add("X-Server-Time", String.valueOf(System.currentTimeMillis()));
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  private <R extends Row> void empty(Feed<R> feed) {
    serve(feed, List.of());
  }

  /// From now on the stream has these rows.
  <R extends Row> void serve(Feed<R> feed, List<R> rows) {
    pages.put(
        feed.name(),
        new PageWriter<>(feed)
            .write(
                new Page<>(
                    feed.name(), "e1", "e1.1", false, Instant.now(), rows, List.of(), List.of())));
  }

  /// From now on pages of the stream are served like this.
  void spoil(Feed<?> feed, UnaryOperator<String> how) {
    spoils.put(feed.name(), how);
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /// How often pages of the stream were asked for.
  int asked(Feed<?> feed) {
    return asked.getOrDefault(feed.name(), 0);
  }

  private String page(String query) {
    for (var page : pages.entrySet()) {
      if (query.contains("stream=" + page.getKey() + "&")) {
        asked.merge(page.getKey(), 1, Integer::sum);
        return spoils.getOrDefault(page.getKey(), UnaryOperator.identity()).apply(page.getValue());
      }
    }
    throw new IllegalStateException(query);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
