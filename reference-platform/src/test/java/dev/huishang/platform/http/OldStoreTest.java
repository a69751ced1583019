package dev.huishang.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.huishang.domain.IncidentGrade;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import dev.huishang.platform.store.PlatformStore;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.PageReader;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store from before incidents carried facts and gradings: its rows are served, and a regrade
/// keeps the grade that was held, whose time nobody recorded.
class OldStoreTest {
  private static final Instant CLOCK = Instant.parse("2026-11-24T06:10:00Z");
  private static final String ROW =
      """
      {"stream":"incidents","epoch":"-","token":"-","has_more":false,\
      "as_of":"1970-01-01T00:00:00Z","n":1,"cols":{"op":{"v":["put"]},"id":{"v":["OLD"]},\
      "ver":{"v":[1]},"title":{"v":["旧事件"]},"kind":{"v":["水污染"]},"grade":{"v":["III"]},\
      "response":{"v":[null]},"state":{"v":["RESPONDING"]},"region":{"v":["420381"]},\
      "lon":{"v":[110.86]},"lat":{"v":[32.55]},\
      "learnedAt":{"base":1763877600000,"unit":"ms","v":[0]},"createdBy":{"v":["x"]},\
      "seat":{"v":["s"]},"updated":{"base":1763877600000,"unit":"ms","v":[0]},\
      "simulated":{"v":[0]}}}\
      """;

  @TempDir Path directory;

  @Test
  void anOldRowIsRegradedWithTheGradeItHad() throws Exception {
    try (var store = new PlatformStore(directory, "e5")) {
      store.transact(() -> store.update("INSERT INTO row VALUES('incidents','OLD',1,1,0,?)", ROW));
    }
    try (var platform =
        Platform.start(new PlatformOptions(0, directory, 5, CLOCK, null, null, false, 1))) {
      var caller = new Caller(platform.url());
      var body =
          Caller.body(
              "incident.update",
              "incident/OLD",
              1,
              "\"issued_at\":\"" + CLOCK + "\"",
              "{\"grade\":\"I\"}");
      var answer = caller.post(new Caller.Command("k", body, "\"1\""), caller.token());
      assertEquals(200, answer.statusCode(), answer.body());
      var page = caller.get("sync/changes?limit=50000&stream=incidents").body();
      var row = new PageReader<>(Feeds.INCIDENTS).read(page).rows().getFirst();
      assertEquals(1, row.judgements().size());
      assertEquals(IncidentGrade.III, row.judgement().was());
      assertEquals(IncidentGrade.I, row.judgement().grade());
      assertEquals(CLOCK, row.judgement().at());
    }
  }
}
