package dev.huishang.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.Incident;
import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.incident.Stated;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.Json;
import dev.huishang.wire.PageReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Facts and grades of incidents over HTTP: what fits the grading table is kept, every change of
/// grade is recorded once and for ever, and what does not fit is refused by its name.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncidentContractTest {
  private static final Instant CLOCK = Instant.parse("2026-11-24T06:10:00Z");
  @TempDir static Path directory;
  private Platform platform;
  private Caller caller;
  private String token;
  private int key;
  private long spillSeq;

  @BeforeAll
  void start() throws Exception {
    platform =
        Platform.start(new PlatformOptions(0, directory, 5, CLOCK, null, "tanker-spill", false, 1));
    caller = new Caller(platform.url());
    token = caller.token();
  }

  @AfterAll
  void stop() {
    platform.close();
  }

  private HttpResponse<String> create(String id, String more) throws Exception {
    var payload =
        "{\"title\":\"t\",\"kind\":\"水污染\",\"lon\":110.9,\"lat\":32.5,\"learnedAt\":\""
            + CLOCK.minusSeconds(3_600)
            + "\""
            + more
            + "}";
    return post("incident.create", id, 1, CLOCK.minusSeconds(3_000), payload, "*");
  }

  private HttpResponse<String> update(String id, long seq, Instant at, String payload)
      throws Exception {
    return post("incident.update", id, seq, at, payload, "\"" + seen(id).ver() + "\"");
  }

  private HttpResponse<String> post(
      String type, String id, long seq, Instant at, String payload, String match) throws Exception {
    var body = Caller.body(type, "incident/" + id, seq, "\"issued_at\":\"" + at + "\"", payload);
    return caller.post(new Caller.Command("k" + key++, body, match), token);
  }

  /// The incident as a console reads it.
  private Incident seen(String id) throws Exception {
    var page = caller.get("sync/changes?limit=50000&stream=incidents").body();
    return new PageReader<>(Feeds.INCIDENTS)
        .read(page).rows().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }

  private static final String THREE_DEAD = "\"facts\":{\"deaths\":{\"value\":3,\"unit\":\"人\"}}";

  @Test
  void everyChangeOfGradeIsRecordedWithItsTimeAndFactsAndNeverRewritten() throws Exception {
    var made = create("A", ",\"grade\":\"III\"," + THREE_DEAD);
    assertEquals(200, made.statusCode(), made.body());
    var first = seen("A").judgements();
    assertEquals(1, first.size());
    assertEquals(CLOCK.minusSeconds(3_000), first.getFirst().at(), "judged at the click");
    assertEquals("commander", first.getFirst().by());
    assertEquals(Map.of("deaths", new Stated("3", "人")), first.getFirst().facts());
    var worse =
        "{\"grade\":\"II\",\"facts\":{\"deaths\":{\"value\":\"11\",\"unit\":\"人\"},"
            + "\"cross_boundary\":{\"value\":\"none\",\"unit\":\"\"}}}";
    assertEquals(200, update("A", 2, CLOCK.minusSeconds(60), worse).statusCode());
    var again = "{\"grade\":\"II\",\"facts\":{\"deaths\":{\"value\":\"12\",\"unit\":\"人\"}}}";
    assertEquals(200, update("A", 3, CLOCK, again).statusCode(), "the same grade is no regrade");
    var now = seen("A");
    assertEquals(2, now.judgements().size());
    assertEquals(first.getFirst(), now.judgements().getFirst());
    var second = now.judgements().getLast();
    assertEquals(IncidentGrade.II, second.grade());
    assertEquals(IncidentGrade.III, second.was());
    assertEquals(CLOCK.minusSeconds(60), second.at());
    assertEquals("11", second.facts().get("deaths").value());
    assertEquals("12", now.known().get("deaths").value(), "the facts known now");
    assertEquals(3, now.ver());
    var feature = caller.json("collections/incidents/items/A").path("properties");
    assertEquals("12", feature.path("facts").path("deaths").path("value").asString());
    assertEquals("II", feature.path("gradings").path(1).path("grade").asString());
    assertEquals("III", feature.path("gradings").path(1).path("was").asString());
    assertEquals(
        CLOCK.minusSeconds(60).toString(), feature.path("gradings").path(1).path("at").asString());
  }

  @Test
  void anotherGradeThanThatOfTheFactsNeedsAReasonThatStandsInTheLog() throws Exception {
    problem(create("B0", ",\"grade\":\"I\"," + THREE_DEAD), "reason-missing", "reason");
    var body =
        Caller.body(
                "incident.create",
                "incident/B1",
                1,
                "\"issued_at\":\"" + CLOCK + "\"",
                "{\"title\":\"t\",\"kind\":\"k\",\"lon\":1,\"lat\":1,\"learnedAt\":\""
                    + CLOCK
                    + "\",\"grade\":\"I\",\"reason\":\"r\","
                    + THREE_DEAD
                    + "}")
            .replace("\"role\":\"commander\"", "\"role\":\"operator\"");
    problem(caller.post(new Caller.Command("b1", body, "*"), token), "role-missing", "operator");
    var set = create("B", ",\"grade\":\"I\",\"reason\":\"敏感时间\"," + THREE_DEAD);
    assertEquals(200, set.statusCode(), set.body());
    assertEquals("敏感时间", seen("B").judgement().reason());
    var log = caller.get("sync/changes?limit=50000&stream=log").body();
    assertTrue(log.contains("另定 I 级：敏感时间"), log);
  }

  @Test
  void aJudgementIsNeverInTheFutureNorBeforeTheOneItFollows() throws Exception {
    assertEquals(200, create("C", ",\"grade\":\"IV\"").statusCode());
    assertEquals(200, update("C", 2, CLOCK.plusSeconds(999), "{\"grade\":\"III\"}").statusCode());
    assertEquals(CLOCK, seen("C").judgement().at());
    assertEquals(200, update("C", 3, CLOCK.minusSeconds(999), "{\"grade\":\"II\"}").statusCode());
    assertEquals(CLOCK, seen("C").judgement().at());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`{\"wounded\":{\"value\":3,\"unit\":\"人\"}}`,facts.wounded 分级标准没有此项",
        "`{\"deaths\":{\"value\":3,\"unit\":\"万人\"}}`,facts.deaths 单位不符",
        "`{\"deaths\":{\"value\":-3,\"unit\":\"人\"}}`,facts.deaths 负数",
        "`{\"deaths\":{\"value\":1e99,\"unit\":\"人\"}}`,facts.deaths 位数过多",
        "`{\"deaths\":{\"value\":1e999,\"unit\":\"人\"}}`,facts.deaths",
        "`{\"deaths\":{\"value\":true,\"unit\":\"人\"}}`,facts.deaths needs a value",
        "`{\"deaths\":3}`,facts.deaths needs a value",
        "`{\"deaths\":{\"value\":\"\",\"unit\":\"人\"}}`,facts.deaths 没有值",
        "`{\"ecology\":{\"value\":\"gone\"}}`,facts.ecology 未知代码",
        "`[1]`,facts is no object",
        "`null`,facts is no object",
      })
  void aBadFactIsRefusedByItsName(String facts, String words) throws Exception {
    problem(create("D" + key, ",\"facts\":" + facts), "bad-fact", words);
    var update =
        update("SC-TANKER", ++spillSeq, CLOCK, "{\"grade\":\"I\",\"facts\":" + facts + "}");
    problem(update, "bad-fact", words);
    assertEquals(IncidentGrade.II, seen("SC-TANKER").grade(), "nothing of it was done");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`,\"grade\":\"V\"`,grade",
        "`,\"grade\":7`,grade",
        "`,\"learnedAt\":\"noon\"`,learnedAt",
        "`,\"lat\":132.5`,lat",
      })
  void aBadMemberIsRefusedByItsName(String more, String name) throws Exception {
    problem(create("E" + key, more), "bad-value", name);
  }

  @ParameterizedTest
  @CsvSource({"grade,V", "grade,''", "response,V", "state,ASLEEP"})
  void aBadChangeIsRefusedByItsName(String name, String value) throws Exception {
    assertEquals(200, create("F" + key, ",\"grade\":\"IV\"").statusCode());
    var id = "F" + (key - 1);
    var payload = "{\"" + name + "\":\"" + value + "\"}";
    problem(update(id, 2, CLOCK, payload), "bad-value", name);
    assertEquals(IncidentGrade.IV, seen(id).grade(), "a grade is not taken back");
  }

  @Test
  void theScenariosIncidentWasRegradedOnFactsThatGiveItsGrades() throws Exception {
    var table = dev.huishang.wire.data.GradingRules.load().table();
    var spill = seen("SC-TANKER");
    assertTrue(spill.judgements().size() >= 2);
    assertEquals(spill.grade(), spill.judgement().grade());
    for (var judged : spill.judgements()) {
      assertTrue(table.problems(judged.facts()).isEmpty());
      var graded = (dev.huishang.domain.incident.Grading.Graded) table.gradeOf(judged.facts());
      assertEquals(judged.grade(), graded.grade());
    }
  }

  private static void problem(HttpResponse<String> answer, String type, String words)
      throws Exception {
    assertEquals(422, answer.statusCode(), answer.body());
    var json = Json.parse(answer.body());
    assertTrue(json.path("type").asString().endsWith("/problems/" + type), answer.body());
    assertTrue(json.path("title").asString().contains(words), answer.body());
  }
}
