package dev.huishang.app.emergency;

import dev.huishang.domain.Incident;
import dev.huishang.domain.incident.ClockFacts;
import dev.huishang.domain.incident.Clocks;
import dev.huishang.domain.incident.ReportClocks;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An incident as the list shows it.
///
/// @param incident what is known of it
/// @param queued true while the platform has not confirmed it
/// @param note why it is held, or null
record IncidentLine(Incident incident, boolean queued, @Nullable String note) {
  /// Clocks of two machines may differ by this much; a start that far ahead is still believed.
  private static final Duration AHEAD = Duration.ofMinutes(5);

  /// The reporting clocks, from the moment the bureau learned of it.
  Clocks clocks(ReportClocks rules, Instant now) {
    var region = incident.region() == null ? "" : incident.region();
    return rules.of(ClockFacts.of(incident.learnedAt(), incident.grade(), region), now.plus(AHEAD));
  }
}
