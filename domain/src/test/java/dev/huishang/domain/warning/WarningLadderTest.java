package dev.huishang.domain.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.WarningColor;
import dev.huishang.wire.data.DataFile;
import dev.huishang.wire.data.WarningRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WarningLadderTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 12, 30);
  private final WarningLadder ladder = WarningRules.load();

  private static Series series(List<Integer> aqi) {
    return new Series(
        FIRST,
        aqi.stream()
            .map(v -> v < 0 ? new DayAqi.Missing() : (DayAqi) new DayAqi.Index(v))
            .toList());
  }

  private static Series series(Integer... aqi) {
    return series(List.of(aqi));
  }

  @Test
  void everyVectorOfTheFile() {
    int checked = 0;
    for (var vector : DataFile.read("heavy-pollution-warning").path("test_vectors")) {
      var days = new ArrayList<Integer>();
      vector.path("daily_aqi").forEach(d -> days.add(d.asInt()));
      var color = ladder.judge(series(days)).color();
      assertEquals(
          vector.path("out").isNull() ? null : vector.path("out").asString(),
          color == null ? null : color.name().toLowerCase(Locale.ROOT),
          vector::toString);
      checked++;
    }
    assertEquals(8, checked);
  }

  /// The handbook's sentence by trying every stretch of days. Thresholds come from the file.
  private static @Nullable WarningColor slow(List<Integer> days) {
    var file = DataFile.read("heavy-pollution-warning").path("rules_2024");
    for (var rule : file) {
      boolean all = rule.has("all_of");
      for (int from = 0; from < days.size(); from++) {
        for (int to = from + 1; to <= days.size(); to++) {
          int held = 0;
          int asked = 0;
          for (var c : rule.path(all ? "all_of" : "any_of")) {
            asked++;
            int above = c.path("aqi_gt").asInt();
            int wanted = c.path("hours").asInt() / 24;
            var stretch = days.subList(from, to);
            boolean outer = asked == 1;
            boolean ok =
                outer || !all
                    ? stretch.size() >= wanted && stretch.stream().allMatch(v -> v > above)
                    : stretch.stream().filter(v -> v > above).count() >= wanted;
            held += ok ? 1 : 0;
          }
          if (all ? held == asked : held > 0) {
            return WarningColor.valueOf(rule.path("color").asString().toUpperCase(Locale.ROOT));
          }
        }
      }
    }
    return null;
  }

  @Test
  void everySeriesOfEdgeValuesIsWhatEveryStretchOfDaysSays() {
    var edges = new TreeSet<Integer>();
    for (var rule : ladder.rules()) {
      for (var c : rule.conditions()) {
        edges.addAll(Set.of(c.above() - 1, c.above(), c.above() + 1));
      }
    }
    var values = List.copyOf(edges);
    assertEquals(9, values.size());
    int checked = 0;
    for (int length = 1; length <= 4; length++) {
      int many = (int) Math.pow(values.size(), length);
      for (int n = 0; n < many; n++) {
        var days = new ArrayList<Integer>();
        for (int rest = n, i = 0; i < length; i++, rest /= values.size()) {
          days.add(values.get(rest % values.size()));
        }
        assertEquals(slow(days), ladder.judge(series(days)).color(), days::toString);
        checked++;
      }
    }
    assertEquals(9 + 81 + 729 + 6561, checked);
  }

  @Test
  void theWorstDayMustLieInTheRun() {
    assertEquals(WarningColor.ORANGE, ladder.judge(series(210, 220, 230, 190, 310)).color());
    assertEquals(WarningColor.RED, ladder.judge(series(210, 310, 230)).color());
  }

  @Test
  void aMissingDayIsNeitherCleanNorPolluted() {
    var verdict = ladder.judge(series(210, -1, 220));
    assertEquals(WarningColor.YELLOW, verdict.color());
    assertEquals(WarningColor.RED, verdict.could());
    assertTrue(verdict.derivation().value().toString().startsWith("至少 "), verdict::toString);
    assertTrue(ladder.judge(series(100, -1)).could() != null);
  }

  @Test
  void whatIsNoIndexIsNamed() {
    assertEquals(new DayAqi.Missing(), DayAqi.read(" ", Set.of(), 500));
    for (var text : List.of("—", "*", "NaN", "2.5", "NA")) {
      assertEquals(
          new DayAqi.Bad(text, DayAqi.Problem.NOT_A_NUMBER), DayAqi.read(text, Set.of(), 500));
    }
    for (var text : List.of("-1", "501", "99999999999")) {
      assertEquals(
          new DayAqi.Bad(text, DayAqi.Problem.IMPOSSIBLE), DayAqi.read(text, Set.of(), 500));
    }
    assertEquals(new DayAqi.Index(500), DayAqi.read("500", Set.of("PM25", "O3"), 500));
    assertEquals(new DayAqi.Ozone(210), DayAqi.read("210", Set.of("O3"), 500));
  }

  @Test
  void ozoneAloneStaysOffTheLadder() {
    var days = List.<DayAqi>of(new DayAqi.Ozone(310), new DayAqi.Ozone(320), new DayAqi.Ozone(330));
    var verdict = ladder.judge(new Series(FIRST, days));
    assertNull(verdict.color());
    assertTrue(verdict.certain());
  }

  @Test
  void twoEpisodesCloseTogetherAreOneAndTheStricterColourHolds() {
    var joined = ladder.judge(series(160, 170, 150, 210, 220)).episodes();
    assertEquals(List.of(new Episode(WarningColor.ORANGE, FIRST, FIRST.plusDays(4))), joined);
    assertEquals(2, ladder.judge(series(160, 170, 150, 150, 210, 220)).episodes().size());
  }

  @Test
  void issueUpgradeLowerLiftAndKeep() {
    var life = new WarningLife(ladder);
    var today = FIRST;
    assertEquals(
        new Action.Issue(WarningColor.YELLOW, FIRST.plusDays(2), FIRST.plusDays(3), false),
        life.next(null, series(80, 90, 160, 170, 90), today));
    assertTrue(
        assertInstanceOf(Action.Issue.class, life.next(null, series(80, 210, 90), today))
            .shortNotice());
    assertEquals(
        new Action.Upgrade(WarningColor.YELLOW, WarningColor.ORANGE, FIRST.plusDays(2)),
        life.next(WarningColor.YELLOW, series(160, 170, 180, 90), today));
    assertEquals(
        new Action.Lower(WarningColor.RED, WarningColor.YELLOW, FIRST),
        life.next(WarningColor.RED, series(210, 90, 80), today));
    assertEquals(
        new Action.Keep(WarningColor.RED, Action.Reason.OPEN_DAYS),
        life.next(WarningColor.RED, series(210, -1, 80), today));
    assertEquals(
        new Action.Keep(WarningColor.RED, Action.Reason.SAME_COLOR),
        life.next(WarningColor.RED, series(210, 220, 320, 90), FIRST.plusDays(2)));
    assertEquals(
        new Action.Lift(WarningColor.RED, FIRST.plusDays(1)),
        life.next(WarningColor.RED, series(210, 150, 100), FIRST.plusDays(1)));
    assertEquals(
        new Action.Keep(WarningColor.RED, Action.Reason.NOT_LONG_ENOUGH),
        life.next(WarningColor.RED, series(210, 100, 100, 151), FIRST.plusDays(2)));
    assertEquals(
        new Action.Keep(WarningColor.RED, Action.Reason.OPEN_DAYS),
        life.next(WarningColor.RED, series(100), today));
    assertEquals(new Action.None(true), life.next(null, series(150, 150, 150), today));
    assertEquals(new Action.None(false), life.next(null, series(100, -1), today));
  }

  @Test
  void aRegionIsProposedWhatEnoughOfItsCitiesReach() {
    var red = ladder.judge(series(210, 310, 220));
    var orange = ladder.judge(series(210, 220));
    var open = ladder.judge(series(100, -1));
    var region = RegionProposal.of(ladder, Map.of("a", red, "b", orange, "c", orange, "d", open));
    assertEquals(WarningColor.ORANGE, region.color());
    assertEquals(List.of("a", "b", "c"), region.cities());
    assertEquals(List.of("d"), region.open());
    assertNull(RegionProposal.of(ladder, Map.of("a", red, "b", red)).color());
  }
}
