package dev.huishang.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.huishang.cache.store.PageStore;
import dev.huishang.cache.store.PageStore.Cursor;
import dev.huishang.domain.IncidentGrade;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.PageReader;
import dev.huishang.wire.PageWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A cache that was kept before incidents carried facts and gradings still opens: nothing of it is
/// loaded anew, and what is not recorded stays unrecorded.
class OldCacheTest {
  private static final Instant AS_OF = Instant.parse("2026-11-23T06:00:00Z");

  /// The page as an earlier version kept it.
  private static final String PAGE =
      """
      {"stream":"incidents","epoch":"e1","token":"e1.r7","has_more":false,\
      "as_of":"2026-11-23T06:00:00Z","n":1,"cols":{"op":{"v":["put"]},"id":{"v":["SC-TANKER"]},\
      "ver":{"v":[1]},"title":{"v":["危化品罐车侧翻泄漏入河（模拟）"]},"kind":{"v":["水污染"]},\
      "grade":{"v":["II"]},"response":{"v":["II"]},"state":{"v":["RESPONDING"]},\
      "region":{"v":["420381"]},"lon":{"v":[110.86]},"lat":{"v":[32.55]},\
      "learnedAt":{"base":1763877600000,"unit":"ms","v":[0]},"createdBy":{"v":["scenario"]},\
      "seat":{"v":["platform"]},"updated":{"base":1763877600000,"unit":"ms","v":[0]},\
      "simulated":{"v":[1]}}}\
      """;

  @TempDir Path directory;

  @Test
  void aCacheFromBeforeTheFactsOpensAndSaysThatNoneAreRecorded() throws Exception {
    var file = directory.resolve("cache.db");
    var cursor = new Cursor("incidents", "e1", "e1.r7", AS_OF, true, 1, false);
    try (var store = new PageStore(file)) {
      store.take(cursor, PAGE, List.of(), false);
    }
    try (var store = new PageStore(file)) {
      var inbox = new Inbox(store, new ChangeFeed(), () -> HeldMessages.NONE);
      inbox.restore(() -> true);
      var kept = inbox.find(Feeds.INCIDENTS, "SC-TANKER").orElseThrow();
      assertEquals(IncidentGrade.II, kept.grade());
      assertNull(kept.facts());
      assertNull(kept.gradings());
      assertEquals(List.of(), kept.judgements());
      assertEquals("e1.r7", inbox.token("incidents"), "goes on where it was");
      assertFalse(inbox.incomplete().contains("incidents"));
      assertEquals(List.of(), inbox.setAside());
      var page = new PageReader<>(Feeds.INCIDENTS).read(PAGE);
      store.compact(cursor, List.of(new PageWriter<>(Feeds.INCIDENTS).write(page)));
    }
    try (var store = new PageStore(file)) {
      var inbox = new Inbox(store, new ChangeFeed(), () -> HeldMessages.NONE);
      inbox.restore(() -> true);
      assertNull(inbox.find(Feeds.INCIDENTS, "SC-TANKER").orElseThrow().gradings(), "compacted");
    }
  }
}
