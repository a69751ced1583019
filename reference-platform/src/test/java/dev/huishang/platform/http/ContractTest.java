package dev.huishang.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import dev.huishang.wire.CommandJson;
import dev.huishang.wire.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The contract over real HTTP, each line of it that a server must do.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {
  private static final Instant CLOCK = Instant.parse("2026-11-24T06:10:00Z");
  @TempDir static Path directory;
  private final HttpClient http = HttpClient.newHttpClient();
  private Platform platform;

  @BeforeAll
  void start() {
    platform = Platform.start(options("a"));
  }

  private static PlatformOptions options(String store) {
    return new PlatformOptions(0, directory.resolve(store), 5, CLOCK, null, null, false, 1);
  }

  @AfterAll
  void stop() {
    platform.close();
  }

  private HttpResponse<String> get(String path) throws Exception {
    var uri = URI.create(platform.url() + path);
    return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  private JsonNode json(String path) throws Exception {
    var response = get(path);
    assertEquals(200, response.statusCode(), path);
    return Json.parse(response.body());
  }

  @Test
  void landingConformanceAndApiAreSelfContained() throws Exception {
    assertTrue(json("").path("links").size() >= 6);
    assertTrue(json("conformance").toString().contains("urn:x-huishang:S12"));
    assertEquals(3, json("conformance").path("missing").size());
    var api = get("api").body();
    assertFalse(api.contains("$ref"), "no reference leads outside");
    assertEquals(501, get("sync/probe").statusCode());
  }

  @Test
  void pagesOfACollectionAddUpAndNextIsClean() throws Exception {
    var ids = new HashSet<String>();
    var next = "collections/air-local/items?limit=1000&bbox=73,3,136,54";
    int matched = -1;
    while (!next.isEmpty()) {
      var page = json(next);
      matched = page.path("numberMatched").asInt();
      assertEquals(page.path("numberReturned").asInt(), page.path("features").size());
      page.path("features").forEach(f -> assertTrue(ids.add(f.path("id").asString())));
      next = "";
      for (var link : page.path("links")) {
        if (link.path("rel").asString().equals("next")) {
          assertFalse(link.path("href").asString().contains("?&"));
          next = link.path("href").asString().substring(platform.url().length());
        }
      }
    }
    assertEquals(3_377, matched);
    assertEquals(3_377, ids.size());
  }

  @Test
  void badParametersAreRefusedAndOddBoxesAnswered() throws Exception {
    for (var bad :
        List.of(
            "items?colour=red",
            "items?limit=unlimited",
            "items?limit=0",
            "items?bbox=1,2,3",
            "items?bbox=a,b,c,d",
            "items?datetime=yesterday",
            "items?offset=-1")) {
      var response = get("collections/stations/" + bad);
      assertEquals(400, response.statusCode(), bad);
      assertTrue(
          response
              .headers()
              .firstValue("content-type")
              .orElse("")
              .startsWith("application/problem+json"));
    }
    assertEquals(200, get("collections/stations/items?limit=99999").statusCode());
    assertEquals(
        0, json("collections/stations/items?bbox=177,65,-177,70").path("numberReturned").asInt());
    assertEquals(
        0, json("collections/stations/items?bbox=-180,85,180,90").path("numberReturned").asInt());
    assertEquals(404, get("collections/dragons/items").statusCode());
    assertEquals(404, get("sync/changes?stream=dragons").statusCode());
    assertEquals(410, get("sync/changes?stream=obs&since=old.t1").statusCode());
  }

  @Test
  void sameSeedAndClockGiveByteEqualPages() throws Exception {
    try (var again = Platform.start(options("b"))) {
      for (var stream : List.of("stations", "obs", "systems", "tasks", "kpi")) {
        var path = "sync/changes?limit=3000&stream=" + stream;
        var uri = URI.create(again.url() + path);
        var other =
            http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        assertEquals(get(path).body(), other, stream);
      }
    }
  }

  @Test
  void commandsNeedSignInAndHaveOneEffect() throws Exception {
    var body = log("L-1", 1, "first");
    assertEquals(401, post("k-1", body, "none").statusCode());
    var token = token("commander", "huishang-demo");
    int before = platform.effects().size();
    var first = post("k-1", body, token);
    assertEquals(200, first.statusCode(), first.body());
    assertEquals(CommandJson.hash(body), Json.parse(first.body()).path("body_hash").asString());
    var again = post("k-1", body, token);
    assertEquals(first.body(), again.body());
    assertEquals("true", again.headers().firstValue("Idempotency-Replayed").orElse(""));
    assertEquals(422, post("k-1", log("L-1", 1, "other"), token).statusCode());
    assertEquals(409, post("k-2", log("L-1", 5, "gap"), token).statusCode());
    assertEquals(before + 1, platform.effects().size());
    assertEquals(404, get("commands/never").statusCode());
    assertEquals(200, get("commands/k-1").statusCode());
    assertNotEquals(200, sign("commander", "wrong").statusCode());
  }

  private static byte[] log(String id, int seq, String text) {
    return ("{\"type\":\"log.add\",\"aggregate\":\"log/"
            + id
            + "\",\"seq\":"
            + seq
            + ",\"issued_at\":\""
            + CLOCK
            + "\",\"user\":\"commander\",\"seat\":\"R1\",\"role\":\"commander\",\"device\":\"d\","
            + "\"payload\":{\"incident\":\"\",\"text\":\""
            + text
            + "\"}}")
        .getBytes(StandardCharsets.UTF_8);
  }

  private HttpResponse<String> post(String key, byte[] body, String token) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(platform.url() + "commands"))
            .header("Idempotency-Key", key)
            .header("If-None-Match", "*")
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> sign(String user, String password) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(platform.url() + "token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "grant_type=password&username=" + user + "&password=" + password))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private String token(String user, String password) throws Exception {
    return Json.parse(sign(user, password).body()).path("access_token").asString();
  }
}
