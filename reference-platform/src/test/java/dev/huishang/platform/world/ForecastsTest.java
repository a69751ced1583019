package dev.huishang.platform.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.ForecastDay;
import dev.huishang.domain.Row;
import dev.huishang.wire.Feeds;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The forecast of the generated world: nine days for every city, the same rows run after run.
class ForecastsTest {
  private static final Instant CLOCK = Instant.parse("2026-11-24T06:10:00Z");
  private final GeneratedWorld world = new GeneratedWorld(5);

  @Test
  void everyCityHasNineDaysAroundItsRun() {
    var rows = world.rows(Feeds.FORECASTS, CLOCK);
    assertEquals(339 * 9, rows.size());
    assertEquals(339, rows.stream().map(ForecastDay::region).distinct().count());
    assertTrue(rows.stream().allMatch(r -> r.simulated() && r.aqi() >= 1 && r.aqi() <= 500));
    var beijing = rows.stream().filter(r -> r.region().equals("110000")).toList();
    assertEquals("2026-11-22", beijing.getFirst().day());
    assertEquals("2026-11-30", beijing.getLast().day());
    assertTrue(
        beijing.stream().allMatch(r -> r.run().equals(Instant.parse("2026-11-24T00:00:00Z"))));
  }

  @Test
  void aNewRunAtEightReplacesTheRowsAndNothingElseMovesThem() {
    var before = Instant.parse("2026-11-24T23:59:59Z");
    var after = before.plusSeconds(1);
    assertTrue(world.changed(Feeds.FORECASTS, CLOCK, before).isEmpty());
    var rows = world.changed(Feeds.FORECASTS, before, after);
    assertEquals(339 * 9, rows.size());
    var ids = rows.stream().map(Row::id).collect(Collectors.toSet());
    var held = world.rows(Feeds.FORECASTS, CLOCK);
    assertEquals(held.stream().map(Row::id).collect(Collectors.toSet()), ids);
    assertTrue(rows.getFirst().ver() > held.getFirst().ver());
  }
}
