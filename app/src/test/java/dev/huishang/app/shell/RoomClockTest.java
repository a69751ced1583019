package dev.huishang.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.cache.ChangeFeed;
import dev.huishang.domain.RoomTime;
import dev.huishang.domain.RoomTime.Replay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// The clock of the room, without a toolkit.
class RoomClockTest {
  private static final Instant NOW = Instant.parse("2026-11-26T10:37:12Z");
  private static final Instant LAST = Instant.parse("2026-11-26T10:00:00Z");
  private static final long SECOND = 1_000_000_000L;
  private final ChangeFeed all = new ChangeFeed();
  private final AtomicLong past = new AtomicLong();
  private final List<Instant> wanted = new ArrayList<>();
  private final RoomClock clock = new RoomClock(() -> NOW, all, past::get, wanted::add);
  private final AtomicInteger told = new AtomicInteger();

  private Replay replay() {
    return assertInstanceOf(Replay.class, clock.current());
  }

  @Test
  void aStepFromThePresentGoesIntoThePastAndTheLiveKeyBack() {
    clock.step(-1);
    assertEquals(LAST.minus(Duration.ofHours(1)), clock.shown());
    clock.toStart();
    assertEquals(LAST.minus(Duration.ofHours(24)), clock.shown());
    clock.toEnd();
    assertEquals(LAST, clock.shown());
    clock.live();
    assertEquals(NOW, clock.shown());
    assertTrue(clock.current().isLive());
  }

  @Test
  void theHoursOfTheSpanAreWantedAndTheInstantStaysWithAnotherSpan() {
    clock.step(-3);
    clock.span(Duration.ofDays(7));
    assertEquals(LAST.minus(Duration.ofDays(7)), wanted.getLast());
    assertEquals(LAST.minus(Duration.ofHours(3)), clock.shown());
    assertEquals(LAST.minus(Duration.ofDays(7)), replay().from());
  }

  @Test
  void anInstantThatWasKeptIsLookedAtAgainAndItsHoursAreWanted() {
    clock.step(-3);
    clock.speed(6);
    var kept = replay();
    clock.live();
    wanted.clear();
    clock.show(kept);
    assertEquals(kept, clock.current());
    assertEquals(kept.to(), clock.last());
    assertEquals(Duration.ofHours(24), clock.span().get());
    assertEquals(List.of(kept.from().minus(Duration.ofHours(1))), wanted);
  }

  @Test
  void aClockBesideMovesAloneAndHearsNothingOnceClosed() {
    var beside = clock.beside();
    beside.feed().subscribe(told::incrementAndGet);
    beside.step(-5);
    assertTrue(clock.current().isLive(), "the room's own clock stands");
    assertEquals(LAST.minus(Duration.ofHours(5)), beside.shown());
    past.incrementAndGet();
    all.changed();
    int heard = told.get();
    assertTrue(heard >= 2, "its own step, and hours that came");
    beside.close();
    past.incrementAndGet();
    all.changed();
    assertEquals(heard, told.get());
  }

  @Test
  void theRangeStaysWithinTheTrack() {
    clock.replay();
    clock.range(LAST.minus(Duration.ofDays(90)), LAST.plus(Duration.ofDays(1)));
    assertEquals(LAST.minus(Duration.ofHours(24)), replay().from());
    assertEquals(LAST, replay().to());
  }

  @Test
  void framesThatComeLateAreDroppedAndTheBeatStays() {
    clock.replay();
    clock.speed(24);
    clock.play();
    var start = clock.shown();
    clock.pulse(0);
    clock.pulse(SECOND / 24 + 1);
    assertEquals(start.plus(Duration.ofHours(1)), clock.shown());
    clock.pulse(SECOND / 2 + 1); // a long pause: eleven hours later at once
    assertEquals(start.plus(Duration.ofHours(12)), clock.shown());
    clock.pulse(SECOND / 2 + 2);
    assertEquals(start.plus(Duration.ofHours(12)), clock.shown(), "nothing was queued");
    clock.pulse(5 * SECOND);
    assertEquals(LAST, clock.shown());
    assertFalse(replay().playing(), "the end of the range stops it");
  }

  @Test
  void whileThePastIsShownOnlyThePastChangesIt() {
    clock.feed().subscribe(told::incrementAndGet);
    all.changed();
    assertEquals(1, told.get(), "live: every change");
    clock.freeze();
    assertEquals(new RoomTime.Frozen(NOW), clock.current());
    int before = told.get();
    all.changed();
    assertEquals(before, told.get(), "frozen: news of the present wait");
    past.incrementAndGet();
    all.changed();
    assertEquals(before + 1, told.get(), "hours that arrived");
    clock.toggle();
    assertTrue(clock.current().isLive());
    assertEquals(before + 2, told.get());
  }
}
