package dev.huishang.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.Incident;
import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.IncidentState;
import dev.huishang.domain.Observation;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.Station;
import dev.huishang.domain.incident.GradeChange;
import dev.huishang.domain.incident.Stated;
import dev.huishang.wire.Page.Tombstone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

  private static Incident incident(
      @Nullable Map<String, Stated> facts, @Nullable List<GradeChange> gradings) {
    return new Incident(
        "I1",
        3,
        "泄漏",
        "水污染",
        IncidentGrade.II,
        null,
        IncidentState.RESPONDING,
        "420381",
        110.9,
        32.5,
        T,
        "chair",
        "R1",
        T,
        facts,
        gradings,
        false);
  }

  @Test
  void factsAndGradingsComeBackEqual() throws BadPage {
    Map<String, Stated> facts =
        Map.of("deaths", new Stated("3", "人"), "ecology", new Stated("none", ""));
    var first = new GradeChange(IncidentGrade.III, null, T, "chair", facts, "");
    var second =
        new GradeChange(
            IncidentGrade.II, IncidentGrade.III, T.plusMillis(7), "chair", Map.of(), "理由");
    var sent =
        page(
            Feeds.INCIDENTS,
            List.of(
                incident(facts, List.of(first, second)),
                incident(Map.of(), List.of()),
                incident(null, null)),
            List.of(new Tombstone("I0", 1)));
    var text = new PageWriter<>(Feeds.INCIDENTS).write(sent);
    assertEquals(sent, new PageReader<>(Feeds.INCIDENTS).read(text));
  }

  @Test
  void incidentsOfAPlatformWithoutFactsAreReadAndStrangeOnesAreSetAside() throws BadPage {
    var sent = page(Feeds.INCIDENTS, List.of(incident(null, null)), List.of());
    var text = new PageWriter<>(Feeds.INCIDENTS).write(sent);
    var cells = ",\"facts\":{\"v\":[null]},\"gradings\":{\"v\":[null]}";
    assertTrue(text.contains(cells), text);
    assertEquals(sent, new PageReader<>(Feeds.INCIDENTS).read(text.replace(cells, "")));
    for (var wrong :
        Map.of(
                "facts\":{\"v\":[{\"deaths\":3}]", "facts.deaths needs a value and its unit: 3",
                "facts\":{\"v\":[\"none\"]", "facts is no object: \"none\"",
                "gradings\":{\"v\":[[{\"grade\":\"V\"}]]",
                    "gradings[0].grade has the unknown value \"V\"",
                "gradings\":{\"v\":[[{\"grade\":\"I\",\"at\":\"noon\"}]]",
                    "gradings[0].at is no time: \"noon\"",
                "gradings\":{\"v\":[{}]", "gradings is no list: {}")
            .entrySet()) {
      var column = wrong.getKey().substring(0, wrong.getKey().indexOf('"'));
      var spoiled = text.replace(column + "\":{\"v\":[null]", wrong.getKey());
      var read = new PageReader<>(Feeds.INCIDENTS).read(spoiled);
      assertEquals(List.of(), read.rows(), spoiled);
      assertEquals(wrong.getValue(), read.quarantined().getFirst().reason());
    }
  }
}
