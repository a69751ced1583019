package dev.huishang.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.Observation;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.Station;
import dev.huishang.wire.Page.Tombstone;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final Instant T = Instant.parse("2026-11-23T06:00:00Z");

  private static <R extends dev.huishang.domain.Row> Page<R> page(
      Feed<R> feed, List<R> rows, List<Tombstone> gone) {
    return new Page<>(feed.name(), "e1", "e1.7", true, T, rows, gone, List.of());
  }

  @Test
  void everyFeedHasAShape() {
    for (var feed : Feeds.ALL) {
      assertTrue(new Shape<>(feed.type()).columns.size() >= 5, feed.name());
    }
  }

  @Test
  void observationsComeBackEqual() throws BadPage {
    var rows =
        List.of(
            new Observation("o1", 1, "S7.pm25", T, 35.1, "N"),
            new Observation("o2", 1, "S7.o3", T.minusSeconds(3600), 88.0, "N"),
            new Observation("o3", 3, "S7.co", T, null, "D"));
    var sent = page(Feeds.OBS, rows, List.of(new Tombstone("o9", 4)));
    assertEquals(sent, new PageReader<>(Feeds.OBS).read(new PageWriter<>(Feeds.OBS).write(sent)));
  }

  @Test
  void stationsWithNullsComeBackEqual() throws BadPage {
    var row =
        new Station(
            "S1",
            2,
            PointKind.AIR,
            "air-local",
            "东四",
            "Dongsi",
            "110101",
            116.41,
            39.93,
            null,
            null,
            null,
            true,
            true);
    var sent = page(Feeds.STATIONS, List.of(row, row), List.of());
    assertEquals(
        sent, new PageReader<>(Feeds.STATIONS).read(new PageWriter<>(Feeds.STATIONS).write(sent)));
  }

  @Test
  void oneBadRowGoesToQuarantineAndTheRestStays() throws BadPage {
    var text =
        """
        {"stream":"obs","epoch":"e","token":"e.1","has_more":false,"as_of":"2026-11-23T06:00:00Z","n":2,
        "cols":{"op":{"v":["put","put"]},"id":{"v":["a","b"]},"ver":{"v":[1,1]},"ds":{"v":["S.x","S.y"]},
        "at":{"base":0,"unit":"ms","v":[1,2]},"val":{"v":["many",2.5]},"q":{"dict":["N"],"v":[0,0]},"new":{"v":[1,2]}}}\
        """;
    var page = new PageReader<>(Feeds.OBS).read(text);
    assertEquals(List.of("b"), page.rows().stream().map(Observation::id).toList());
    assertEquals("a", page.quarantined().getFirst().id());
    assertTrue(page.quarantined().getFirst().reason().contains("val is no number"));
  }

  @Test
  void captivePortalHtmlAndHalfPagesAreRefused() {
    var reader = new PageReader<>(Feeds.OBS);
    var whole = new PageWriter<>(Feeds.OBS).write(page(Feeds.OBS, List.of(), List.of()));
    assertThrows(BadPage.class, () -> reader.read("<html>login</html>"));
    assertThrows(BadPage.class, () -> reader.read(whole.substring(0, whole.length() / 2)));
    assertThrows(BadPage.class, () -> reader.read(whole.replace("\"n\":0", "\"n\":1")));
    assertThrows(BadPage.class, () -> reader.read(whole.replace("\"obs\"", "\"kpi\"")));
    assertThrows(BadPage.class, () -> reader.read("[".repeat(10_000)));
  }

  @Test
  void receiptComesBackEqual() throws BadPage {
    var receipt = new Receipt("p", "c", "ab", "applied", 8, "e.1", T, null, null);
    assertEquals(receipt, Receipt.read(receipt.write()));
    assertThrows(BadPage.class, () -> Receipt.read("{\"status\":\"applied\"}"));
  }
}
