package dev.huishang.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.Warning;
import dev.huishang.domain.cap.CapForm;
import dev.huishang.domain.cap.CapLife;
import dev.huishang.domain.cap.CapMessage;
import dev.huishang.domain.cap.CapReader;
import dev.huishang.domain.cap.CapReading;
import dev.huishang.domain.cap.CapState;
import dev.huishang.domain.cap.CapStatus;
import dev.huishang.domain.cap.LifeCycle;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.PageReader;
import dev.huishang.wire.data.CapTables;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Section 4 of the contract over HTTP: the index in pages, the messages behind it, their life.
class AlertContractTest {
  private static final Instant CLOCK = Instant.parse("2026-11-24T06:10:00Z");
  private static final Pattern MESSAGE = Pattern.compile("rel=\"alternate\"[^>]*href=\"([^\"]+)\"");
  private static final Pattern NEXT = Pattern.compile("rel=\"next\"[^>]*href=\"([^\"]+)\"");
  private static final CapReader READER = new CapReader(CapTables.load());
  @TempDir static Path directory;

  private static Platform platform(String store, Instant clock, String scenario, double pace) {
    return Platform.start(
        new PlatformOptions(0, directory.resolve(store), 5, clock, null, scenario, false, pace));
  }

  private static HttpResponse<byte[]> get(String url, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(url));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private static String text(String url) throws Exception {
    return new String(get(url).body(), StandardCharsets.UTF_8);
  }

  /// Addresses of all messages, newest first, page by page as the index links them.
  private static List<String> index(String first) throws Exception {
    var all = new ArrayList<String>();
    var next = first;
    while (!next.isEmpty()) {
      var page = text(next);
      MESSAGE.matcher(page).results().map(r -> r.group(1)).forEach(all::add);
      next = NEXT.matcher(page).results().map((MatchResult r) -> r.group(1)).findFirst().orElse("");
      next = next.replace("&amp;", "&");
    }
    return all;
  }

  private static CapReading.Read read(String url) throws Exception {
    var answer = get(url);
    assertEquals(200, answer.statusCode(), url);
    assertEquals("application/cap+xml", answer.headers().firstValue("Content-Type").orElse(""));
    return assertInstanceOf(CapReading.Read.class, READER.read(answer.body()), url);
  }

  private static List<Warning> rows(String url) throws Exception {
    return new PageReader<>(Feeds.ALERTS).read(text(url + "sync/changes?stream=alerts")).rows();
  }

  @Test
  void everyWarningIsASignedMessageThatFitsItsSchemaAndIsAnExercise() throws Exception {
    try (var platform = platform("signed", CLOCK, "heavy-pollution", 1)) {
      var landing = new Caller(platform.url()).json("").path("links").toString();
      assertTrue(landing.contains("urn:x-huishang:alerts"), landing);
      var rows = rows(platform.url());
      var index = index(platform.url() + "alerts/feed.atom");
      assertEquals(3, index.size());
      for (var row : rows) {
        var href = platform.url() + "alerts/" + row.message() + ".cap";
        assertTrue(index.contains(href), href);
        var read = read(href);
        var m = read.message();
        assertEquals(CapForm.CAP_CN, m.form());
        assertEquals(CapStatus.EXERCISE, m.status());
        assertEquals(List.of(), CapTables.load().national().check(m));
        assertEquals(row.headline(), m.infos().getFirst().headline());
        assertEquals(
            row.region(), m.infos().getFirst().areas().getFirst().geocodes().getFirst().value());
        assertEquals(row.until(), m.infos().getFirst().expires().instant());
        assertTrue(read.xml().contains("X509Certificate"), "the certificate stands beside it");
        assertTrue(read.xml().contains("#ecdsa-sha256"), read.xml());
      }
    }
  }

  @Test
  void theIndexIsReadInPagesAndOnlyWhenItChanged() throws Exception {
    try (var platform = platform("paged", CLOCK, "heavy-pollution", 1)) {
      var whole = index(platform.url() + "alerts/feed.atom");
      var paged = index(platform.url() + "alerts/feed.atom?limit=2");
      assertEquals(whole, paged);
      assertEquals(3, new HashSet<>(paged).size());
      var first = get(platform.url() + "alerts/feed.atom");
      var tag = first.headers().firstValue("ETag").orElseThrow();
      assertEquals(
          304, get(platform.url() + "alerts/feed.atom", "If-None-Match", tag).statusCode());
      assertEquals(
          200, get(platform.url() + "alerts/feed.atom", "If-None-Match", "\"99\"").statusCode());
      for (var bad : List.of("?limit=unlimited", "?before=0", "?since=3")) {
        assertEquals(400, get(platform.url() + "alerts/feed.atom" + bad).statusCode(), bad);
      }
      for (var none : List.of("no-such.cap", "13000000000000_20261124141000_0")) {
        var answer = get(platform.url() + "alerts/" + none);
        assertEquals(404, answer.statusCode(), none);
        var said = new String(answer.body(), StandardCharsets.UTF_8);
        assertTrue(said.contains("/problems/not-found"), said);
      }
    }
  }

  @Test
  void theScenarioIssuesRaisesAndLiftsAndEveryMessageStaysReadable() throws Exception {
    try (var platform = platform("course", null, "heavy-pollution", 0.08)) {
      var feed = platform.url() + "alerts/feed.atom";
      var tag = get(feed).headers().firstValue("ETag").orElseThrow();
      List<String> index = List.of();
      var until = Instant.now().plusSeconds(60);
      while (index.size() < 5 && Instant.now().isBefore(until)) {
        index = index(feed);
      }
      assertNotEquals(tag, get(feed).headers().firstValue("ETag").orElseThrow());
      var messages = new ArrayList<CapMessage>();
      for (var href : index) {
        messages.add(read(href).message());
      }
      var types = messages.stream().map(m -> m.msgType().word()).toList();
      assertEquals(List.of("Cancel", "Update", "Alert", "Alert", "Alert"), types);
      var states = states(messages, Instant.now().plusSeconds(5));
      var of = new LinkedHashMap<String, String>();
      messages.forEach(m -> of.put(m.identifier().substring(0, 2) + m.msgType(), states.get(m)));
      assertEquals("Active", of.get("11ALERT"));
      assertEquals("Cancelled", of.get("12ALERT"));
      assertEquals("Superseded", of.get("13ALERT"));
      assertEquals("Active", of.get("13UPDATE"));
      assertEquals("Red", messages.get(1).infos().getFirst().severity());
      var rows = rows(platform.url());
      assertTrue(rows.stream().anyMatch(r -> r.lifted() && r.region().equals("120000")));
      assertTrue(messages.stream().allMatch(m -> m.status() == CapStatus.EXERCISE));
    }
  }

  private static Map<CapMessage, String> states(List<CapMessage> messages, Instant now) {
    var states = new LinkedHashMap<CapMessage, String>();
    for (CapLife life : LifeCycle.of(messages, now, null)) {
      var not = assertInstanceOf(CapState.NotActual.class, life.state());
      states.put(life.message(), not.within().getClass().getSimpleName());
    }
    return states;
  }

  @Test
  void aRestartKeepsKeyAndMessagesAndWhatIsWithdrawnIsCancelled() throws Exception {
    String certificate;
    try (var first = platform("kept", CLOCK, "heavy-pollution", 1)) {
      certificate = certificate(index(first.url() + "alerts/feed.atom").getFirst());
      assertNotEquals("", certificate);
    }
    try (var second = platform("kept", CLOCK, null, 1)) {
      assertEquals(List.of(), rows(second.url()));
      var index = index(second.url() + "alerts/feed.atom");
      assertEquals(6, index.size());
      var newest = read(index.getFirst()).message();
      assertEquals("Cancel", newest.msgType().word());
      assertTrue(newest.infos().getFirst().headline().startsWith("撤回："));
      assertEquals(certificate, certificate(index.getFirst()));
    }
  }

  private static String certificate(String href) throws Exception {
    var xml = read(href).xml();
    int at = xml.indexOf("X509Certificate>") + 16;
    return xml.substring(at, xml.indexOf('<', at));
  }
}
