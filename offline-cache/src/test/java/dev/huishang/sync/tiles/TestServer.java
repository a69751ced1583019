package dev.huishang.sync.tiles;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.huishang.wire.tiles.Secret;
import dev.huishang.wire.tiles.TileGrid;
import dev.huishang.wire.tiles.TileSource;
import dev.huishang.wire.tiles.Way;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// A tile server on loopback that answers as the test wants.
final class TestServer implements AutoCloseable {
  interface Answer {
    void give(HttpExchange exchange) throws IOException;
  }

  private final ExecutorService lanes = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer http;
  final List<String> asked = new CopyOnWriteArrayList<>();
  volatile Answer answer = exchange -> body(exchange, 200, "image/png", png(256, 0x40));

  TestServer() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.setExecutor(lanes);
    http.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          try (exchange) {
            answer.give(exchange);
          }
        });
    http.start();
  }

  int port() {
    return http.getAddress().getPort();
  }

  static void body(HttpExchange exchange, int code, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  Way.Network xyz() {
    var address = "http://127.0.0.1:" + port() + "/{z}/{x}/{y}.png?token={key}";
    return new Way.Network(
        Way.Service.XYZ, address, "", "", "", "image/png", new Secret("geheim-7788"));
  }

  static TileSource source(Way way) {
    return new TileSource(
        "test", "测试", "Test", "", "", TileGrid.WEB_MERCATOR, 256, 1, 12, Duration.ofHours(1), way);
  }

  /// A grey PNG, written by hand.
  static byte[] png(int size, int grey) throws IOException {
    var out = new ByteArrayOutputStream();
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    var head = new ByteArrayOutputStream();
    var data = new DataOutputStream(head);
    data.writeInt(size);
    data.writeInt(size);
    data.write(new byte[] {8, 0, 0, 0, 0});
    chunk(out, "IHDR", head.toByteArray());
    var pixels = new ByteArrayOutputStream();
    try (var packed = new DeflaterOutputStream(pixels)) {
      for (int y = 0; y < size; y++) {
        packed.write(0);
        for (int x = 0; x < size; x++) {
          packed.write(grey);
        }
      }
    }
    chunk(out, "IDAT", pixels.toByteArray());
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] body)
      throws IOException {
    var data = new DataOutputStream(out);
    data.writeInt(body.length);
    var kind = name.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    data.write(kind);
    data.write(body);
    var sum = new CRC32();
    sum.update(kind);
    sum.update(body);
    data.writeInt((int) sum.getValue());
  }

  @Override
  public void close() {
    http.stop(0);
    lanes.shutdownNow();
  }
}
