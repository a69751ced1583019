package dev.huishang.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.Json;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// S9, S11 and S12 over HTTP, and what is said of those that are missing.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedContractTest {
  private static final Instant CLOCK = Instant.parse("2026-11-24T06:10:00Z");
  @TempDir static Path directory;
  private Platform platform;
  private Caller caller;

  @BeforeAll
  void start() {
    platform = at("feed", CLOCK, "heavy-pollution");
    caller = new Caller(platform.url());
  }

  private static Platform at(String store, Instant clock, String scenario) {
    return Platform.start(
        new PlatformOptions(0, directory.resolve(store), 5, clock, null, scenario, false, 1));
  }

  @AfterAll
  void stop() {
    platform.close();
  }

  @Test
  void s9_emptyPagesStillSayHowFarTheyReach() throws Exception {
    for (var stream : List.of("systems", "alerts", "orders")) {
      var page = caller.json("sync/changes?limit=50000&stream=" + stream);
      assertTrue(!page.path("has_more").asBoolean());
      var token = page.path("token").asString();
      assertTrue(token.startsWith(page.path("epoch").asString()), token);
      var empty = caller.json("sync/changes?stream=" + stream + "&since=" + token);
      assertEquals(0, empty.path("n").asInt(), stream);
      assertEquals(CLOCK.toString(), empty.path("as_of").asString());
    }
  }

  @Test
  void s9_aTokenBehindTheHorizonOrOfAnotherEpochIsGone() throws Exception {
    var page = caller.json("sync/changes?stream=systems");
    var epoch = page.path("epoch").asString();
    long old = CLOCK.minus(Duration.ofDays(400)).getEpochSecond();
    for (var since : List.of("other.t" + old, epoch + ".t" + old, epoch + ".t99999999999")) {
      var answer = caller.get("sync/changes?stream=systems&since=" + since);
      assertEquals(410, answer.statusCode(), since);
      assertTrue(answer.body().contains("/problems/token-too-old"));
    }
    var ahead = caller.get("sync/changes?stream=orders&since=" + epoch + ".r999999");
    assertEquals(410, ahead.statusCode(), "the store went back behind this token");
  }

  @Test
  void s9_whatEndedLeavesATombstone() throws Exception {
    String token;
    try (var first = at("ended", CLOCK, "heavy-pollution")) {
      var page = new Caller(first.url()).json("sync/changes?stream=alerts");
      assertEquals(3, page.path("n").asInt());
      token = page.path("token").asString();
    }
    try (var second = at("ended", CLOCK.plusSeconds(60), null)) {
      var page = new Caller(second.url()).json("sync/changes?stream=alerts&since=" + token);
      assertEquals(3, page.path("n").asInt());
      assertTrue(page.path("cols").path("op").toString().contains("del"), page.toString());
      assertTrue(page.path("cols").path("id").toString().contains("W-110000"));
    }
  }

  @Test
  void s11_everyAnswerCarriesTheServersTime() throws Exception {
    for (var path :
        List.of(
            "",
            "conformance",
            "collections",
            "sync/changes?stream=orders",
            "commands/no",
            "no-such-thing",
            "sync/digest")) {
      var time = caller.get(path).headers().firstValue("X-Server-Time").orElse("");
      assertEquals(String.valueOf(CLOCK.toEpochMilli()), time, path);
    }
  }

  private record Event(String name, String id, String data, long atNanos) {}

  /// The first events of a kind, read as they come.
  private List<Event> listen(String lastId, String wanted, int count) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(platform.url() + "sync/events"))
            .header("Accept", "text/event-stream");
    if (!lastId.isEmpty()) {
      request.header("Last-Event-ID", lastId);
    }
    var events = new ArrayList<Event>();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      assertTrue(answer.headers().firstValue("Cache-Control").orElse("").contains("no-cache"));
      assertEquals("no", answer.headers().firstValue("X-Accel-Buffering").orElse(""));
      try (var lines =
          new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
        var name = "";
        var id = "";
        while (events.size() < count) {
          var line = String.valueOf(lines.readLine());
          if (line.startsWith("event:")) {
            name = line.substring(6).strip();
          } else if (line.startsWith("id:")) {
            id = line.substring(3).strip();
          } else if (line.startsWith("data:")) {
            var event = new Event(name, id, line.substring(5).strip(), System.nanoTime());
            if (name.equals(wanted)) {
              events.add(event);
            }
          }
        }
      }
      http.shutdownNow();
    }
    return events;
  }

  @Test
  @Timeout(60)
  void s12_heartbeatsComeWithinFiveSecondsAndSayHowFarTheDataReach() throws Exception {
    var beats = listen("", "hb", 4);
    for (var beat : beats) {
      var data = Json.parse(beat.data());
      assertEquals(CLOCK.toString(), data.path("as_of").asString());
      assertEquals(CLOCK.toEpochMilli(), data.path("server_time").asLong());
    }
    for (int i = 2; i < beats.size(); i++) {
      long gap = beats.get(i).atNanos() - beats.get(i - 1).atNanos();
      assertTrue(gap < 5_500_000_000L, "silent for " + gap);
      assertTrue(Long.parseLong(beats.get(i).id()) > Long.parseLong(beats.get(i - 1).id()));
    }
  }

  @Test
  @Timeout(60)
  void s12_anUnknownEventIdGetsOneHintPerStream() throws Exception {
    int streams = Feeds.ALL.size();
    var hints = listen("never-seen", "hint", streams);
    assertEquals(streams, hints.size());
    assertEquals(streams, hints.stream().map(Event::data).distinct().count());
  }

  @Test
  void whatIsMissingAnswersThatItIs() throws Exception {
    var missing = caller.json("conformance").path("missing").toString();
    var held = caller.json("conformance").path("conformsTo").toString();
    for (var s : List.of("S10=sync/probe", "S13=sync/digest", "S14=audit/head")) {
      var parts = s.split("=", -1);
      var answer = caller.get(parts[1]);
      assertEquals(501, answer.statusCode(), s);
      assertTrue(answer.body().contains("/problems/not-implemented"));
      assertTrue(missing.contains("urn:x-huishang:" + parts[0] + "\""), missing);
      assertTrue(!held.contains("urn:x-huishang:" + parts[0] + "\""), held);
    }
    assertNotNull(missing);
  }
}
