package dev.huishang.sync.http;

import dev.huishang.sync.tiles.TileServer;
import dev.huishang.wire.tiles.TileAddress;
import dev.huishang.wire.tiles.TileGrid;
import dev.huishang.wire.tiles.TileTrouble;
import dev.huishang.wire.tiles.TileTrouble.Kind;
import dev.huishang.wire.tiles.TileUrl;
import dev.huishang.wire.tiles.Way;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Tiles over HTTP. No other host than those of the source is ever asked, not even by name; what
/// sends elsewhere is refused. Nothing of an address is ever logged or said: it holds a key.
public final class HttpTiles implements TileServer {
  private static final int MOST_BYTES = 2 << 20;
  private static final int MOST_TURNS = 3;
  private final Way.Network way;
  private final TileGrid grid;
  private final int tileSize;
  private final Set<String> hosts;
  private final OkHttpClient client;

  /// @param limit longest time a tile may take
  public HttpTiles(Way.Network way, TileGrid grid, int tileSize, Duration limit) {
    this.way = way;
    this.grid = grid;
    this.tileSize = tileSize;
    hosts = way.hosts();
    client =
        new OkHttpClient.Builder()
            .connectTimeout(Duration.ofSeconds(5))
            .callTimeout(limit)
            .proxy(Proxy.NO_PROXY) // a proxy would be a host nobody configured
            .followRedirects(false)
            .followSslRedirects(false)
            .dns(this::lookup)
            .build();
  }

  /// A second lock behind [#ours]: a name that is not configured is not even looked up.
  private java.util.List<java.net.InetAddress> lookup(String host) throws UnknownHostException {
    var name = host.toLowerCase(Locale.ROOT) + ":";
    if (hosts.stream().noneMatch(h -> h.startsWith(name))) {
      throw new UnknownHostException(host + " is not configured");
    }
    return Dns.SYSTEM.lookup(host);
  }

  private boolean ours(HttpUrl url) {
    return hosts.contains(url.host().toLowerCase(Locale.ROOT) + ":" + url.port());
  }

  @Override
  public Fetched fetch(TileAddress at) {
    @Nullable HttpUrl url = HttpUrl.parse(TileUrl.of(way, grid, at));
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      if (url == null) {
        return new Fetched.Failed(Kind.UNREACHABLE, "URL");
      }
      if (!ours(url)) {
        return new Fetched.Failed(Kind.ELSEWHERE, url.host() + ":" + url.port());
      }
      try (var response = client.newCall(new Request.Builder().url(url).build()).execute()) {
        if (response.code() / 100 != 3) {
          return judged(response);
        }
        var next = response.header("Location");
        url = next == null ? null : url.resolve(next);
      } catch (InterruptedIOException e) {
        return new Fetched.Failed(Kind.SLOW, "");
      } catch (IOException e) {
        return new Fetched.Failed(Kind.UNREACHABLE, "");
      }
    }
    return new Fetched.Failed(Kind.ELSEWHERE, "HTTP 3xx");
  }

  private Fetched judged(Response response) throws IOException {
    int code = response.code();
    var said = "HTTP " + code;
    if (code == 404 || code == 204 || code == 410) {
      return new Fetched.Failed(Kind.MISSING, said);
    }
    if (code == 401 || code == 403 || code == 418 || code == 402) {
      return new Fetched.Failed(Kind.DENIED, said);
    }
    if (!response.isSuccessful()) {
      return new Fetched.Failed(
          code == 400 || code == 405 || code == 406 ? Kind.MARKUP : Kind.BUSY, said);
    }
    var source = response.body().source();
    source.request(MOST_BYTES + 1L);
    if (source.getBuffer().size() > MOST_BYTES) {
      return new Fetched.Failed(Kind.LARGE, "> " + MOST_BYTES);
    }
    var body = source.readByteArray();
    var wrong = TileTrouble.of(body, tileSize);
    return wrong == null
        ? new Fetched.Picture(body)
        : new Fetched.Failed(wrong, TileTrouble.detail(body));
  }

  @Override
  public void close() {
    client.dispatcher().cancelAll();
    client.connectionPool().evictAll();
  }
}
