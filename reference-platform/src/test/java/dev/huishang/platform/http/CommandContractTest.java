package dev.huishang.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import dev.huishang.wire.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// S1 to S8 over HTTP: what makes a command happen once, in order, in time and on the right base.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandContractTest {
  private static final Instant CLOCK = Instant.parse("2026-11-24T06:10:00Z");
  private static final String NOW = "\"issued_at\":\"" + CLOCK + "\"";
  @TempDir static Path directory;
  private Platform platform;
  private Caller caller;
  private String token;

  @BeforeAll
  void start() throws Exception {
    platform = at("a", CLOCK);
    caller = new Caller(platform.url());
    token = caller.token();
  }

  private static Platform at(String store, Instant clock) {
    return Platform.start(
        new PlatformOptions(0, directory.resolve(store), 5, clock, null, null, false, 1));
  }

  @AfterAll
  void stop() {
    platform.close();
  }

  private static Caller.Command log(String key, String id, long seq, String text) {
    return log(key, id, seq, text, NOW);
  }

  private static Caller.Command log(String key, String id, long seq, String text, String times) {
    var payload = "{\"incident\":\"\",\"text\":\"" + text + "\"}";
    return new Caller.Command(key, Caller.body("log.add", "log/" + id, seq, times, payload), "*");
  }

  private static JsonNode problem(HttpResponse<String> answer, int code, String type)
      throws Exception {
    assertEquals(code, answer.statusCode(), answer.body());
    var json = Json.parse(answer.body());
    assertTrue(json.path("type").asString().endsWith("/problems/" + type), answer.body());
    assertTrue(json.path("server_time").isString(), "a refusal is a receipt too");
    return json;
  }

  private static boolean replayed(HttpResponse<String> answer) {
    return answer.headers().firstValue("Idempotency-Replayed").orElse("").equals("true");
  }

  @Test
  void s1_theKeySpaceSurvivesAFreshLogin() throws Exception {
    var command = log("s1", "S1", 1, "once");
    var first = caller.post(command, token);
    int effects = platform.effects().size();
    var again = caller.post(command, caller.token());
    assertEquals(first.body(), again.body());
    assertTrue(replayed(again));
    assertEquals(effects, platform.effects().size());
  }

  @Test
  void s2_keyEffectAndReplyAreThereTogetherOrNotAtAll() throws Exception {
    int effects = platform.effects().size();
    var refused =
        new Caller.Command(
            "s2", Caller.body("log.add", "log/S2", 1, NOW, "{\"incident\":\"\"}"), "*");
    problem(caller.post(refused, token), 422, "bad-value");
    assertEquals(effects, platform.effects().size(), "a refusal has no effect");
    platform.faults().cutReplies(1);
    assertFalse(answered(log("s2b", "S2B", 1, "cut")), "the reply must be cut");
    assertEquals("applied", caller.json("commands/s2b").path("status").asString());
    assertEquals(effects + 1, platform.effects().size());
    assertTrue(caller.json("sync/changes?stream=log").toString().contains("cut"));
  }

  @Test
  void anIncidentInADivisionThereIsNotIsRefusedByName() throws Exception {
    int effects = platform.effects().size();
    var refused =
        problem(caller.post(incident("d1", "D1", 1, "110199"), token), 422, "unknown-division");
    assertTrue(refused.toString().contains("侧翻"), refused::toString);
    assertTrue(refused.toString().contains("110199"), refused::toString);
    assertEquals(effects, platform.effects().size());
    assertEquals(
        200, caller.post(incident("d2", "D2", 1, "110221"), token).statusCode() / 100 * 100);
  }

  private static Caller.Command incident(String key, String id, long seq, String region) {
    var payload =
        "{\"title\":\"侧翻\",\"kind\":\"水污染\",\"lon\":116.2,\"lat\":40.2,\"region\":\""
            + region
            + "\",\"learnedAt\":\"2026-11-24T06:00:00Z\"}";
    return new Caller.Command(
        key, Caller.body("incident.create", "incident/" + id, seq, NOW, payload), "*");
  }

  private boolean answered(Caller.Command command) throws Exception {
    try {
      return caller.post(command, token).body().contains("applied");
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void s3_refusalsAreReplayedAsTheyWere() throws Exception {
    var late = log("s3", "S3", 1, "late", NOW + ",\"not_after\":\"" + CLOCK.minusSeconds(9) + "\"");
    var first = caller.post(late, token);
    problem(first, 410, "too-late");
    var again = caller.post(late, token);
    assertEquals(410, again.statusCode());
    assertEquals(first.body(), again.body());
    assertTrue(replayed(again));
    assertTrue(!replayed(first));
  }

  @Test
  void s4_anotherBodyUnderTheKeyIsRefused() throws Exception {
    assertEquals(200, caller.post(log("s4", "S4", 1, "one"), token).statusCode());
    problem(caller.post(log("s4", "S4", 1, "two"), token), 422, "key-reused");
  }

  @Test
  void s5_keysOutliveThirtyDaysAndOlderCommandsAreNeverExecuted() throws Exception {
    var command = log("s5", "S5", 1, "kept");
    String first;
    try (var then = at("s5", CLOCK)) {
      var old = new Caller(then.url());
      first = old.post(command, old.token()).body();
    }
    try (var later = at("s5", CLOCK.plus(Duration.ofDays(31)))) {
      var now = new Caller(later.url());
      var again = now.post(command, now.token());
      assertEquals(first, again.body());
      assertTrue(replayed(again));
      int effects = later.effects().size();
      problem(now.post(log("s5b", "S5", 2, "old"), now.token()), 410, "retention-passed");
      assertEquals(effects, later.effects().size());
    }
  }

  @Test
  void s6_gapsAndUsedNumbersNameTheExpectedOne() throws Exception {
    assertEquals(200, caller.post(log("s6a", "S6", 1, "first"), token).statusCode());
    var gap = problem(caller.post(log("s6c", "S6", 3, "third"), token), 409, "order-gap");
    assertEquals(2, gap.path("expected").asInt());
    var used = problem(caller.post(log("s6x", "S6", 1, "first"), token), 409, "order-used");
    assertEquals(2, used.path("expected").asInt());
    var due = NOW + ",\"not_after\":\"" + CLOCK.plusSeconds(1) + "\"";
    var update = Caller.body("log.add", "log/S6-2", 1, due, "{\"text\":\"in time\"}");
    assertEquals(200, caller.post(new Caller.Command("s6d", update, "*"), token).statusCode());
  }

  @Test
  void s6_aVoidClosesItsNumberAlsoAgainstALateOriginal() throws Exception {
    var notice = "{\"device\":\"d\",\"aggregate\":\"log/S6V\",\"seq\":1}";
    int effects = platform.effects().size();
    var first = caller.voided("s6v", notice, token);
    assertEquals(200, first.statusCode(), first.body());
    var again = caller.voided("s6v", notice, token);
    assertEquals(200, again.statusCode(), "a notice may be repeated");
    problem(caller.post(log("s6v", "S6V", 1, "late original"), token), 410, "voided");
    assertEquals(effects, platform.effects().size());
    assertEquals(200, caller.post(log("s6w", "S6V", 2, "next"), token).statusCode());
  }

  @Test
  void s6_aVoidAfterTheEffectGetsTheStoredReply() throws Exception {
    var original = caller.post(log("s6y", "S6Y", 1, "applied"), token);
    var notice = "{\"device\":\"d\",\"aggregate\":\"log/S6Y\",\"seq\":1}";
    var answer = caller.voided("s6y", notice, token);
    assertEquals(original.body(), answer.body());
    assertEquals(200, answer.statusCode());
  }

  @Test
  void s7_theStatusOfACommandIsItsStoredReply() throws Exception {
    var reply = caller.post(log("s7", "S7", 1, "asked"), token);
    assertEquals(reply.body(), caller.get("commands/s7").body());
    var never = caller.get("commands/never");
    assertEquals(404, never.statusCode());
    assertTrue(never.body().contains("/problems/never-seen"));
  }

  @Test
  void s8_changesNeedTheCurrentVersionAndAreToldIt() throws Exception {
    var task = caller.json("collections/tasks/items?limit=1").path("features").path(0);
    var id = task.path("id").asString();
    var etag = caller.get("collections/tasks/items/" + id).headers().firstValue("ETag");
    assertEquals("\"" + task.path("properties").path("ver").asLong() + "\"", etag.orElse(""));
    var bare = problem(caller.post(progress("s8a", id, 1, null), token), 428, "if-match-missing");
    assertEquals(etag.orElse("").replace("\"", ""), bare.path("current").asString());
    var first = caller.post(progress("s8b", id, 1, etag.orElse("")), token);
    assertEquals(200, first.statusCode(), first.body());
    var stale = caller.post(progress("s8c", id, 2, etag.orElse("")), token);
    var conflict = problem(stale, 412, "stale-base");
    var newer = first.headers().firstValue("ETag").orElse("none");
    assertEquals(newer, stale.headers().firstValue("ETag").orElse(""));
    assertEquals(newer, "\"" + conflict.path("current").asLong() + "\"");
    assertEquals(41, conflict.path("representation").path("progressPct").asInt());
    assertEquals(id, conflict.path("representation").path("id").asString());
    var again = caller.post(progress("s8c", id, 2, etag.orElse("")), token);
    assertEquals(stale.body(), again.body());
    assertTrue(replayed(again));
  }

  private static Caller.Command progress(String key, String id, long seq, String match) {
    var payload = "{\"progressPct\":41,\"text\":\"" + key + "\"}";
    return new Caller.Command(
        key, Caller.body("task.progress", "task/" + id, seq, NOW, payload), match);
  }
}
