package dev.huishang.app.emergency;

import dev.huishang.domain.Incident;
import dev.huishang.domain.incident.Clocks;
import dev.huishang.domain.incident.ReportClocks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An incident as the room sees it: what the platform says, with what is still in the outbox over
/// it.
///
/// @param incident what is known of it
/// @param queued true while the platform has not confirmed it, or a change of it
/// @param note why a command on it is held, or null
/// @param base version a change decided now stands on, queued ones counted
/// @param held ids of changes the platform refused: a new decision takes their place
record IncidentLine(
    Incident incident, boolean queued, @Nullable String note, long base, List<String> held) {
  /// Clocks of two machines may differ by this much; a start that far ahead is still believed.
  private static final Duration AHEAD = Duration.ofMinutes(5);

  IncidentLine {
    held = List.copyOf(held);
  }

  /// True while the platform does not have it at all.
  boolean unsent() {
    return incident.ver() == 0;
  }

  /// The reporting clocks, from the moment the bureau learned of it and by the recorded judgements.
  Clocks clocks(ReportClocks rules, Instant now) {
    return rules.of(incident, now.plus(AHEAD));
  }
}
