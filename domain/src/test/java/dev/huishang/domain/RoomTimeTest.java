package dev.huishang.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.huishang.domain.RoomTime.Replay;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// The instant the room looks at never leaves its range, and playing ends at its end.
class RoomTimeTest {
  private static final Instant NOW = Instant.parse("2026-11-26T10:37:12Z");
  private static final Instant LAST = Instant.parse("2026-11-26T10:00:00Z");
  private final Replay day = RoomTime.replay(NOW, Duration.ofHours(24));

  @Test
  void aReplayStandsAtTheLastWholeHourAndShowsTheHourBeforeIt() {
    assertEquals(LAST, day.at());
    assertEquals(LAST.minus(Duration.ofHours(1)), day.hour());
    assertEquals(LAST.minus(Duration.ofHours(24)), day.from());
  }

  @Test
  void stepsEndAtTheEndsOfTheRange() {
    assertEquals(day.from(), day.step(-100).at());
    assertEquals(day.to(), day.step(5).at());
    assertEquals(LAST.minus(Duration.ofHours(3)), day.step(-3).at());
  }

  @Test
  void playingBeginsAnewAtTheEndAndStopsThere() {
    var playing = day.playing(true);
    assertEquals(day.from(), playing.at());
    assertFalse(playing.step(24).playing());
    assertEquals(true, playing.step(23).playing());
  }

  @Test
  void aRangeTakesItsEndsInAnyOrderAndIsNeverEmpty() {
    var one = LAST.minus(Duration.ofHours(9));
    var other = LAST.minus(Duration.ofHours(5));
    assertEquals(day.range(one, other), day.range(other, one));
    assertEquals(other, day.range(one, other).at(), "the instant shown moves into the range");
    assertEquals(one.plus(Duration.ofHours(1)), day.range(one, one).to());
    assertThrows(IllegalArgumentException.class, () -> new Replay(one, other, one, false, 1, null));
  }

  @Test
  void whatIsShownIsOneInstant() {
    assertEquals(NOW, new RoomTime.Live().shown(NOW));
    assertEquals(LAST, new RoomTime.Frozen(LAST).shown(NOW));
    assertEquals(LAST.minus(Duration.ofHours(2)), day.step(-2).shown(NOW));
  }
}
