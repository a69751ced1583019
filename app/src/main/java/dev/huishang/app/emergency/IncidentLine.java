package dev.huishang.app.emergency;

import dev.huishang.domain.Incident;
import dev.huishang.domain.IncidentGrade;
import dev.huishang.wire.data.ReportRules;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An incident as the list shows it.
///
/// @param incident what is known of it
/// @param queued true while the platform has not confirmed it
/// @param note why it is held, or null
record IncidentLine(Incident incident, boolean queued, @Nullable String note) {
  /// When the first report is due, from the moment the bureau learned of it.
  Instant reportDue(ReportRules rules) {
    boolean severe = incident.grade() == IncidentGrade.I || incident.grade() == IncidentGrade.II;
    return incident
        .learnedAt()
        .plusSeconds(3_600L * (severe ? rules.hoursSevere() : rules.hoursOther()));
  }
}
