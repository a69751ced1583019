package dev.huishang.app.display;

import dev.huishang.domain.rules.Freshness;

/// A point in the table of what is in view. Its words are made when they are shown: of 33,000 rows
/// a screen holds twenty.
///
/// @param index of the point
/// @param severity how bad its class is, 0 for none that holds
record SightRow(int index, Point point, Lead lead, int severity) {
  /// True while its value is not too old to count.
  boolean current() {
    var freshness = point.freshness();
    return lead.known() && (freshness == Freshness.FRESH || freshness == Freshness.LATE);
  }
}
