package dev.huishang.sync.tiles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.cache.store.TileStore;
import dev.huishang.sync.http.HttpTiles;
import dev.huishang.wire.tiles.TileAddress;
import dev.huishang.wire.tiles.TileTrouble;
import dev.huishang.wire.tiles.TileTrouble.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Kept tiles answer first; a server in trouble is said to be so once, and left alone for a while.
class TileLaneTest {
  private static final TileAddress AT = new TileAddress(5, 25, 12);
  private static final Duration LIMIT = Duration.ofSeconds(2);
  @TempDir Path directory;
  private TestServer server;
  private TileStore store;
  private Instant now = Instant.parse("2026-11-26T00:00:00Z");
  private final ConcurrentLinkedQueue<Runnable> lane = new ConcurrentLinkedQueue<>();
  private final List<Optional<TileTrouble>> said = new ArrayList<>();
  private final List<TileAddress> came = new ArrayList<>();
  private TileLane tiles;

  @BeforeEach
  void open() throws Exception {
    server = new TestServer();
    store = new TileStore(directory.resolve("tiles.db"), 100);
    tiles = lane(lane::add);
  }

  private TileLane lane(java.util.concurrent.Executor calls) {
    var way = server.xyz();
    var source = TestServer.source(way);
    var http = new HttpTiles(way, source.grid(), source.tileSize(), LIMIT);
    var made =
        new TileLane(source, http, store, calls, () -> now, t -> said.add(Optional.ofNullable(t)));
    made.onCame(came::add);
    return made;
  }

  @AfterEach
  void close() {
    tiles.close();
    store.close();
    server.close();
  }

  private void drain() {
    for (var work = lane.poll(); work != null; work = lane.poll()) {
      work.run();
    }
  }

  @Test
  void whatIsMissingIsFetchedKeptAndTold() throws Exception {
    assertNull(tiles.read(AT), "nothing waits for the network");
    assertTrue(server.asked.isEmpty());
    drain();
    assertEquals(List.of(AT), came);
    assertArrayEquals(TestServer.png(256, 0x40), tiles.read(AT));
    drain();
    assertEquals(1, server.asked.size(), "kept: not asked for again");
    assertEquals("/5/25/12.png?token=geheim-7788", server.asked.getFirst());
  }

  @Test
  void aStaleTileIsShownAndFetchedAgain() throws Exception {
    tiles.read(AT);
    drain();
    now = now.plus(Duration.ofHours(2));
    server.answer = e -> TestServer.body(e, 200, "image/png", TestServer.png(256, 0x99));
    assertArrayEquals(TestServer.png(256, 0x40), tiles.read(AT), "the old one at once");
    drain();
    assertEquals(List.of(AT, AT), came);
    assertArrayEquals(TestServer.png(256, 0x99), tiles.read(AT));
  }

  @Test
  void withoutAServerWhatIsKeptIsShown() throws Exception {
    tiles.read(AT);
    drain();
    server.close();
    now = now.plus(Duration.ofDays(400));
    assertNotNull(tiles.read(AT));
    drain();
    assertNotNull(tiles.read(AT));
    assertEquals(Kind.UNREACHABLE, said.getLast().orElseThrow().kind());
  }

  enum Bad {
    GONE(Kind.MISSING),
    EMPTY(Kind.MISSING),
    PAGE(Kind.MARKUP),
    SMALL(Kind.SIZE),
    WEBP(Kind.FORMAT),
    NOISE(Kind.CORRUPT),
    HUGE(Kind.LARGE),
    SILENT(Kind.SLOW),
    FORBIDDEN(Kind.DENIED),
    QUOTA(Kind.BUSY),
    FAILING(Kind.BUSY),
    SENT_ON(Kind.ELSEWHERE);

    final Kind kind;

    Bad(Kind kind) {
      this.kind = kind;
    }

    TestServer.Answer answer() {
      return e -> {
        switch (this) {
          case GONE ->
              TestServer.body(e, 404, "text/html", "<h1>none".getBytes(StandardCharsets.UTF_8));
          case EMPTY -> TestServer.body(e, 204, "image/png", new byte[0]);
          case PAGE ->
              TestServer.body(
                  e, 200, "image/png", "<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8));
          case SMALL -> TestServer.body(e, 200, "image/png", TestServer.png(100, 1));
          case WEBP ->
              TestServer.body(
                  e, 200, "image/webp", "RIFF....WEBPVP8 ".getBytes(StandardCharsets.UTF_8));
          case NOISE -> TestServer.body(e, 200, "image/png", new byte[] {9, 8, 7, 6});
          case HUGE -> TestServer.body(e, 200, "image/png", new byte[3 << 20]);
          case SILENT -> {
            try {
              new CountDownLatch(1).await(4, TimeUnit.SECONDS);
            } catch (InterruptedException stop) {
              Thread.currentThread().interrupt();
            }
          }
          case FORBIDDEN ->
              TestServer.body(
                  e, 403, "application/json", "{\"code\":301012}".getBytes(StandardCharsets.UTF_8));
          case QUOTA -> TestServer.body(e, 429, "text/plain", new byte[0]);
          case FAILING -> TestServer.body(e, 500, "text/plain", new byte[0]);
          case SENT_ON -> {
            e.getResponseHeaders().set("Location", "http://elsewhere.example/t.png");
            TestServer.body(e, 302, "text/html", new byte[0]);
          }
        }
      };
    }
  }

  @ParameterizedTest
  @EnumSource(Bad.class)
  void manyBadAnswersAreOneNotice(Bad bad) {
    server.answer = bad.answer();
    for (int x = 20; x < 28; x++) {
      assertNull(tiles.read(new TileAddress(5, x, 12)));
      drain();
    }
    assertEquals(1, said.size(), said::toString);
    var trouble = said.getFirst().orElseThrow();
    assertEquals(bad.kind, trouble.kind());
    assertTrue(trouble.where().startsWith("http://127.0.0.1:"), trouble.where());
    assertFalse(trouble.toString().contains("geheim"), "the key is a secret");
    int asked = server.asked.size();
    switch (bad) {
      case GONE, EMPTY -> assertEquals(8, asked, "each tile once");
      case PAGE, SMALL, WEBP, NOISE, HUGE -> assertEquals(3, asked, "three, then a pause");
      case SILENT, FORBIDDEN, QUOTA, FAILING, SENT_ON ->
          assertEquals(1, asked, "one, then a pause");
    }
    tiles.read(new TileAddress(5, 20, 12));
    tiles.tick();
    drain();
    assertEquals(asked, server.asked.size(), "remembered for a while");
    server.answer = e -> TestServer.body(e, 200, "image/png", TestServer.png(256, 7));
    now = now.plus(Duration.ofMinutes(16));
    tiles.read(new TileAddress(5, 20, 12));
    tiles.tick();
    drain();
    assertTrue(came.contains(new TileAddress(5, 20, 12)), "asked again when the pause is over");
  }

  @Test
  void aServerThatIsWellAgainIsSaidToBe() {
    server.answer = Bad.FAILING.answer();
    tiles.read(AT);
    drain();
    server.answer = e -> TestServer.body(e, 200, "image/png", TestServer.png(256, 7));
    now = now.plusSeconds(16);
    tiles.tick();
    drain();
    assertEquals(List.of(AT), came, "nobody had to ask again");
    assertEquals(Optional.empty(), said.getLast());
  }

  @Test
  void aSlowServerHasFewRequestsAtATime() throws Exception {
    var gate = new CountDownLatch(1);
    var first = new CountDownLatch(6);
    var most = new AtomicInteger();
    var open = new AtomicInteger();
    server.answer =
        e -> {
          most.accumulateAndGet(open.incrementAndGet(), Math::max);
          first.countDown();
          try {
            gate.await(1, TimeUnit.SECONDS);
          } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
          }
          open.decrementAndGet();
          TestServer.body(e, 200, "image/png", TestServer.png(256, 7));
        };
    try (ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor()) {
      var many = lane(calls);
      for (int x = 0; x < 30; x++) {
        many.read(new TileAddress(5, x, 12));
      }
      assertTrue(first.await(10, TimeUnit.SECONDS));
      gate.countDown();
    }
    assertEquals(30, server.asked.size());
    assertEquals(6, most.get());
  }

  @Test
  void whatCannotBeDecodedIsGivenUp() {
    tiles.read(AT);
    drain();
    tiles.refuse(AT, Kind.CORRUPT, "");
    assertNull(tiles.read(AT));
    drain();
    assertEquals(1, server.asked.size(), "not at once again");
    assertEquals(Kind.CORRUPT, said.getLast().orElseThrow().kind());
  }

  @Test
  void theKeyStandsNowhereOnDisk() throws Exception {
    tiles.read(AT);
    drain();
    try (var files = Files.walk(directory)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("geheim"), file::toString);
      }
    }
  }

  @Test
  void theLeastUsedTilesGoFirst() throws Exception {
    for (int i = 0; i < 400; i++) {
      store.put("s", new TileAddress(9, i, 0), new byte[] {1}, i);
    }
    int kept = 0;
    for (int i = 0; i < 400; i++) {
      kept += store.find("s", new TileAddress(9, i, 0), 400).isPresent() ? 1 : 0;
    }
    assertTrue(kept >= 100 && kept <= 100 + 64, "kept " + kept);
    assertTrue(store.find("s", new TileAddress(9, 399, 0), 400).isPresent());
    assertTrue(store.find("s", new TileAddress(9, 0, 0), 400).isEmpty());
  }
}
