package dev.huishang.domain.incident;

import dev.huishang.domain.IncidentGrade;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One clock of an incident. It never pauses, neither at night nor on holidays.
///
/// @param rule rule it runs by
/// @param grade grade it was started for, null while none is judged
/// @param why why it started when it did
/// @param startedAt when it started, null while it waits for its start
/// @param deadline the last moment that is on time, null while waiting or without a figure
/// @param supersededAt when a change of grade ended it, null while it is in force
/// @param only true while it holds only if the grade turns out to be one of its rule's
public record Clock(
    ClockRule rule,
    @Nullable IncidentGrade grade,
    Why why,
    @Nullable Instant startedAt,
    @Nullable Instant deadline,
    @Nullable Instant supersededAt,
    boolean only) {
  /// Why a clock started.
  public enum Why {
    /// It runs from the discovery.
    DISCOVERED,
    /// The grade changed: the clock of the new grade starts at the change.
    REGRADED,
    /// It runs from the receipt of a report.
    RECEIVED
  }

  /// Where a clock stands.
  public enum State {
    /// Its start has not come.
    WAITING,
    /// It runs.
    RUNNING,
    /// It runs without a figure: promptly.
    PROMPTLY,
    /// The report was sent at the deadline or before.
    ON_TIME,
    /// The report was sent after the deadline.
    LATE,
    /// The deadline is over and nothing was sent.
    OVERDUE,
    /// A change of grade ended it before its deadline.
    SUPERSEDED
  }

  /// Where it stands now.
  ///
  /// @param sentAt when the report it asks for was sent, or null; one sent before the clock started
  ///   belongs to another clock
  public State state(Instant now, @Nullable Instant sentAt) {
    if (startedAt == null) {
      return State.WAITING;
    }
    boolean sent = sentAt != null && !sentAt.isBefore(startedAt);
    if (deadline == null) {
      return sent ? State.ON_TIME : State.PROMPTLY;
    }
    if (sent && sentAt != null) {
      return sentAt.isAfter(deadline) ? State.LATE : State.ON_TIME;
    }
    boolean ended = supersededAt != null && !supersededAt.isAfter(deadline);
    return ended ? State.SUPERSEDED : now.isAfter(deadline) ? State.OVERDUE : State.RUNNING;
  }
}
