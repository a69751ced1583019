package dev.huishang.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.cache.store.HourStore;
import dev.huishang.domain.Observation;
import dev.huishang.domain.RoomTime;
import dev.huishang.domain.RoomTime.Replay;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.HourPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hours of the past over a real file: gaps stay gaps, corrections overwrite nothing, and what was
/// known at T can be asked.
class HoursTest {
  private static final Instant FROM = Instant.parse("2026-11-25T00:00:00Z");
  private static final Instant LATER = FROM.plus(Duration.ofHours(6));
  private static final Instant MUCH_LATER = FROM.plus(Duration.ofHours(20));
  private static final float NONE = Float.NaN;
  private static final HourRules RULES =
      new HourRules(
          List.of("air"), Duration.ofDays(31), Duration.ofHours(24), Duration.ofHours(48));
  @TempDir Path directory;

  private Hours open() {
    return new Hours(new HourStore(directory.resolve("hours.db")), RULES);
  }

  /// Two hours of two stations, pm25 and o3.
  private static HourPage page(float... values) {
    return new HourPage(
        "air", FROM, 2, MUCH_LATER, List.of("A", "B"), List.of("pm25", "o3"), values);
  }

  private static float at(HourBlock block, String param, int hour, int station) {
    return block.values()[block.index(block.params().indexOf(param), hour, station)];
  }

  @Test
  void aCorrectedValueIsMarkedAndTheOldOneCanBeAskedFor() {
    try (var hours = open()) {
      hours.take(page(10, 20, 30, NONE, 1, 2, 3, 4), LATER);
      hours.take(page(10, 25, 30, 40, 1, 2, 3, 4), MUCH_LATER);
      var now = hours.block("air", FROM, 2, null);
      assertEquals(25, at(now, "pm25", 0, 1));
      assertTrue(now.corrected().get(now.index(0, 0, 1)), "said otherwise later");
      assertFalse(now.corrected().get(now.index(0, 1, 1)), "a late value corrects nothing");
      assertEquals(1, now.corrected().cardinality());
      var then = hours.block("air", FROM, 2, Duration.ofHours(10));
      assertEquals(20, at(then, "pm25", 0, 1), "as this room knew it ten hours after");
      assertTrue(then.corrected().get(then.index(0, 0, 1)), "and known to be corrected since");
      assertTrue(Float.isNaN(at(then, "pm25", 1, 1)));
      var never = hours.block("air", FROM, 2, Duration.ofHours(1));
      assertTrue(never.held().isEmpty(), "then this room knew nothing of it");
      var series = hours.series("B", FROM, MUCH_LATER, null).get("pm25");
      assertEquals(new HourValue(FROM, 25, MUCH_LATER, MUCH_LATER, 20), series.getFirst());
      assertFalse(series.get(1).corrected());
      var seen = hours.series("B", FROM, MUCH_LATER, Duration.ofHours(10)).get("pm25");
      assertEquals(new HourValue(FROM, 20, LATER, MUCH_LATER, 25), seen.getFirst(), "known then");
    }
  }

  @Test
  void hoursOutliveARestartAndMissingOnesStayMissing() {
    try (var hours = open()) {
      hours.take(page(10, NONE, 30, 40, 1, 2, 3, 4), LATER);
    }
    try (var hours = open()) {
      var block = hours.block("air", FROM.minus(Duration.ofHours(1)), 4, null);
      assertEquals(10, at(block, "pm25", 1, 0));
      assertTrue(Float.isNaN(at(block, "pm25", 1, 1)), "no value, not zero");
      assertTrue(Float.isNaN(at(block, "pm25", 0, 0)), "no hour, not zero");
      assertEquals(2, block.held().cardinality());
    }
  }

  @Test
  void valuesOfTheLiveStreamEnterTheHoursOfStationsKept() {
    try (var hours = open()) {
      hours.take(page(10, 20, 30, 40, 1, 2, 3, 4), LATER);
      var next = FROM.plus(Duration.ofHours(2));
      hours.observed(
          List.of(
              new Observation("a", 1, "A.pm25", next, 50.5, "N"),
              new Observation("b", 1, "B.pm25", next, 60.0, "D"),
              new Observation("a", 2, "A.pm25", FROM, 11.0, "N"),
              new Observation("z", 1, "Z.pm25", next, 70.0, "N")),
          MUCH_LATER);
      var block = hours.block("air", FROM, 3, null);
      assertEquals(50.5f, at(block, "pm25", 2, 0));
      assertTrue(Float.isNaN(at(block, "pm25", 2, 1)), "a flagged value is a gap");
      assertEquals(11, at(block, "pm25", 0, 0));
      assertTrue(block.corrected().get(block.index(0, 0, 0)));
    }
  }

  @Test
  void onlyYoungHoursAreAskedForAgain() {
    try (var hours = open()) {
      hours.take(page(10, 20, 30, 40, 1, 2, 3, 4), LATER);
      var two = FROM.plus(Duration.ofHours(2));
      assertEquals(List.of(), hours.due("air", FROM, two, LATER));
      assertEquals(2, hours.due("air", FROM, two, LATER.plus(Duration.ofHours(1))).size());
      assertEquals(List.of(), hours.due("air", FROM, two, LATER.plus(Duration.ofDays(3))));
      assertEquals(
          List.of(two), hours.due("air", FROM, FROM.plus(Duration.ofHours(3)), LATER), "a gap");
      hours.prune(FROM.plus(Duration.ofDays(40)));
      assertTrue(hours.block("air", FROM, 2, null).held().isEmpty(), "retention");
    }
  }

  @Test
  void anHourAlteredOnDiskIsForgottenAndAskedForAgain() throws Exception {
    try (var hours = open()) {
      hours.take(page(10, 20, 30, 40, 1, 2, 3, 4), LATER);
    }
    var url = "jdbc:sqlite:" + directory.resolve("hours.db");
    try (var db = DriverManager.getConnection(url);
        var s = db.createStatement()) {
      s.execute("UPDATE layer SET body=x'00ff' WHERE at_ms=" + FROM.toEpochMilli());
    }
    try (var hours = open()) {
      assertTrue(hours.block("air", FROM, 2, null).held().isEmpty());
      assertEquals(2, hours.due("air", FROM, FROM.plus(Duration.ofHours(2)), LATER).size());
    }
  }

  @Test
  void whatIsHeldIsThatOfTheInstantShown() {
    var at = FROM.plus(Duration.ofHours(1));
    try (var profile = Profile.open(Files.exists(directory) ? directory.resolve("p") : directory)) {
      var page =
          new HourPage(
              "air-national",
              FROM,
              2,
              MUCH_LATER,
              List.of("A"),
              List.of("pm25"),
              new float[] {7, 9});
      profile.hours().take(page, LATER);
      var time = new RoomTime[] {new Replay(at, FROM, MUCH_LATER, false, 1, null)};
      var held = new HeldAt(profile.inbox(), profile.hours(), () -> MUCH_LATER, () -> time[0]);
      assertEquals(7.0, held.find(Feeds.OBS, "A.pm25").orElseThrow().val());
      assertEquals(1, held.history("A.pm25", FROM, MUCH_LATER).size(), "nothing later is told");
      time[0] = new Replay(at.plus(Duration.ofHours(1)), FROM, MUCH_LATER, false, 1, null);
      assertEquals(9.0, held.find(Feeds.OBS, "A.pm25").orElseThrow().val());
      time[0] = new Replay(at.plus(Duration.ofHours(2)), FROM, MUCH_LATER, false, 1, null);
      assertTrue(
          held.find(Feeds.OBS, "A.pm25").isEmpty(), "no hour held: a gap, not the one before");
      time[0] = new RoomTime.Live();
      assertEquals(2, held.history("A.pm25", FROM, MUCH_LATER).size());
    }
  }
}
