package dev.huishang.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The instant the whole room looks at: one value for map, tiles, charts, tables, alarms and
/// orders. Every change is a pure function of what was.
public sealed interface RoomTime {
  /// Follows the platform.
  record Live() implements RoomTime {}

  /// What was shown at `at` stays.
  record Frozen(Instant at) implements RoomTime {}

  /// Past hours: at `at` the newest complete hour is the one before it.
  ///
  /// @param at whole hour, `from <= at <= to`
  /// @param from earliest instant of the range, a whole hour
  /// @param to latest instant of the range, a whole hour
  /// @param speed hours a second while playing
  /// @param known values as this room knew them so long after their hour began; null for what is
  ///   known now
  record Replay(
      Instant at, Instant from, Instant to, boolean playing, int speed, @Nullable Duration known)
      implements RoomTime {
    public Replay {
      if (from.isAfter(to) || speed < 1) {
        throw new IllegalArgumentException(from + " .. " + to + ", " + speed);
      }
      at = at.isBefore(from) ? from : at.isAfter(to) ? to : at;
    }

    /// Start of the hour whose values are shown.
    public Instant hour() {
      return at.minus(1, ChronoUnit.HOURS);
    }

    /// So many hours on; at the end of the range playing stops.
    public Replay step(long hours) {
      var next = new Replay(at.plus(hours, ChronoUnit.HOURS), from, to, playing, speed, known);
      return next.at().equals(to) ? next.playing(false) : next;
    }

    /// At this instant of the range.
    public Replay scrub(Instant wanted) {
      return new Replay(floor(wanted), from, to, playing, speed, known);
    }

    /// Playing from here, from the beginning where the end was reached; or standing.
    public Replay playing(boolean on) {
      return new Replay(on && at.equals(to) ? from : at, from, to, on, speed, known);
    }

    /// The same at another speed.
    public Replay speed(int hoursASecond) {
      return new Replay(at, from, to, playing, hoursASecond, known);
    }

    /// Over another range; the two ends may come in any order and are an hour apart at least.
    public Replay range(Instant one, Instant other) {
      var first = floor(one.isBefore(other) ? one : other);
      var last = floor(one.isBefore(other) ? other : one);
      var end = last.isAfter(first) ? last : first.plus(1, ChronoUnit.HOURS);
      return new Replay(at, first, end, playing, speed, known);
    }

    /// Values as known so long after their hour began, null for now.
    public Replay known(@Nullable Duration after) {
      return new Replay(at, from, to, playing, speed, after);
    }
  }

  /// The past `span` up to the last whole hour, standing at its end.
  static Replay replay(Instant now, Duration span) {
    var to = floor(now);
    return new Replay(to, to.minus(span), to, false, 1, null);
  }

  /// The instant shown.
  ///
  /// @param now the present
  default Instant shown(Instant now) {
    return switch (this) {
      case Live() -> now;
      case Frozen(var at) -> at;
      case Replay r -> r.at();
    };
  }

  /// True while the present is shown.
  default boolean isLive() {
    return this instanceof Live;
  }

  /// The beginning of its hour.
  static Instant floor(Instant at) {
    return at.truncatedTo(ChronoUnit.HOURS);
  }
}
