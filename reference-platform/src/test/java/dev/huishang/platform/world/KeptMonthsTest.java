package dev.huishang.platform.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.wire.Feeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Months that are over are computed once per seed and model, and a file that is not exactly what
/// was written counts as none.
class KeptMonthsTest {
  /// All 24 months are over.
  private static final Instant NOW = Instant.parse("2026-11-01T06:10:00Z");

  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final Instant MAY_END = Instant.parse("2026-05-31T16:00:00Z");
  private static final Dice DICE = new Dice(5);
  private static final Layout LAYOUT = new Layout(DICE);
  private static final NationalFigures FIGURES =
      new NationalFigures(LAYOUT, new Measurements(LAYOUT, DICE));
  @TempDir Path directory;

  private KeptMonths months() {
    return new KeptMonths(FIGURES, 5, directory);
  }

  private Path file() {
    return directory.resolve("months-5.tsv");
  }

  /// One month of each kind, written.
  private void write() throws IOException {
    var first = months();
    first.air(MAY.atEndOfMonth());
    first.water(MAY);
    first.keep();
    assertEquals(2, first.computed());
    try (var files = Files.list(directory)) {
      assertEquals(1, files.count(), "one file, nothing half written beside it");
    }
  }

  @Test
  void aSecondWorldReadsTheMonthsAndServesTheSameRows() {
    var first = new GeneratedWorld(5, directory);
    var rows = first.rows(Feeds.KPI, NOW);
    assertEquals(2 * Indicators.MONTHS, first.months().computed());
    var second = new GeneratedWorld(5, directory);
    assertEquals(rows, second.rows(Feeds.KPI, NOW));
    assertEquals(0, second.months().computed());
  }

  @Test
  void keptFiguresAreTheComputedOnesToTheLastBit() throws IOException {
    write();
    var again = months();
    assertEquals(FIGURES.air(MAY, MAY_END), again.air(MAY.atEndOfMonth()));
    assertEquals(FIGURES.water(MAY), again.water(MAY));
    assertEquals(0, again.computed());
  }

  @Test
  void aFlippedByteIsNoticedAndTheMonthsAreMadeAnew() throws IOException {
    write();
    var good = Files.readAllBytes(file());
    for (int at = 0; at < good.length; at += at < good.length - 80 ? 997 : 1) {
      var bad = good.clone();
      bad[at] ^= 1;
      Files.write(file(), bad);
      assertEquals(0, read().air().size(), "byte " + at);
    }
    var again = months();
    again.air(MAY.atEndOfMonth());
    again.water(MAY);
    assertEquals(2, again.computed());
    again.keep();
    assertEquals(new String(good, "UTF-8"), Files.readString(file()), "written anew");
  }

  private MonthFile.Months read() {
    return new MonthFile(directory, 5, ModelPrint.sha256()).read();
  }

  @Test
  void aCutFileAndOneOfAnotherModelAreNotUsed() throws IOException {
    write();
    assertEquals(1, read().air().size());
    assertEquals(0, new MonthFile(directory, 5, "another").read().air().size());
    var text = Files.readString(file());
    Files.writeString(file(), text.substring(0, text.length() / 2));
    assertEquals(0, read().air().size());
    Files.writeString(file(), "");
    assertEquals(0, read().air().size());
  }

  @Test
  void ofARunningMonthOnlyTheNewestDayIsKept() throws IOException {
    var months = months();
    months.air(MAY.atEndOfMonth());
    months.air(LocalDate.parse("2026-06-03"));
    months.air(LocalDate.parse("2026-06-04"));
    months.keep();
    assertEquals(Set.of(MAY.atEndOfMonth(), LocalDate.parse("2026-06-04")), read().air().keySet());
    assertEquals(1, read().air().get(LocalDate.parse("2026-06-04")).get(100_000).days() / 339 / 4);
  }

  /// The start makes the pictures in the background while the first consoles ask for them.
  @Test
  void whoAsksTogetherWaitsForOneMaking() throws Exception {
    var world = new GeneratedWorld(5);
    var start = new CountDownLatch(1);
    try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 4; i++) {
        int second = i;
        asking.submit(() -> {
          start.await();
          world.months().water(MAY);
          return world.rows(Feeds.OBS, NOW.plusSeconds(second));
        });
      }
      start.countDown();
    }
    assertEquals(1, world.pictures());
    assertEquals(1, world.months().computed());
    assertTrue(world.rows(Feeds.OBS, NOW).size() > 100_000);
  }
}
