package dev.huishang.sync.tiles;

import dev.huishang.wire.tiles.TileTrouble.Kind;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When a server may be asked again. A pure value: each answer makes the next one.
///
/// @param failures answers in a row that were no picture
/// @param until not to be asked before, null for at once
record Patience(int failures, @Nullable Instant until) {
  static final Patience NEW = new Patience(0, null);
  private static final Duration FIRST = Duration.ofSeconds(15);
  private static final Duration LONGEST = Duration.ofMinutes(15);

  /// Answers without a picture after which a server that answers is left alone as well.
  private static final int ENOUGH = 3;

  /// True when it may be asked now.
  boolean ready(Instant now) {
    return until == null || !now.isBefore(until);
  }

  /// After a picture.
  Patience well() {
    return NEW;
  }

  /// After this. What was asked before the pause began and answers in it changes nothing.
  Patience after(Kind kind, Instant now) {
    if (!ready(now)) {
      return this;
    }
    int next = failures + 1;
    return switch (kind) {
      case MISSING -> this; // says that it is well and has no such tile
      case MARKUP, FORMAT, SIZE, CORRUPT, LARGE ->
          new Patience(next, next < ENOUGH ? null : now.plus(pause(next - ENOUGH)));
      case SLOW, UNREACHABLE, BUSY -> new Patience(next, now.plus(pause(next - 1)));
      case DENIED, ELSEWHERE, FILE -> new Patience(next, now.plus(LONGEST));
    };
  }

  private static Duration pause(int step) {
    var pause = FIRST.multipliedBy(1L << Math.min(step, 10));
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
