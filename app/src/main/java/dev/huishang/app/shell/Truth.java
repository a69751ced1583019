package dev.huishang.app.shell;

import dev.huishang.cache.Held;
import dev.huishang.domain.Marked;
import dev.huishang.domain.RegionRow;
import dev.huishang.domain.StreamAge;
import dev.huishang.wire.Feeds;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the right side of the header tells: asked on the reading lane, shown by every window.
///
/// @param unsent commands the platform has not confirmed
/// @param alarms alarms active now
/// @param simulated true when a row in view was generated
/// @param oldest up to when the oldest stream in view is complete, null before the first load
/// @param complete false while the first load runs
record Truth(
    int unsent, int alarms, boolean simulated, @Nullable Instant oldest, boolean complete) {

  /// The streams every screen stands on.
  private static final List<String> IN_VIEW = List.of("kpi", "obs", "incidents", "tasks");

  static Truth of(Room room) {
    var held = room.held();
    var ages = held.ages().stream().filter(a -> IN_VIEW.contains(a.stream())).toList();
    return new Truth(
        room.outbox().unsent(),
        (int) held.all(Feeds.ALARMS).stream().filter(a -> a.active()).count(),
        simulated(held),
        ages.stream()
            .map(StreamAge::asOf)
            .filter(Objects::nonNull)
            .min(Instant::compareTo)
            .orElse(null),
        ages.stream().allMatch(StreamAge::complete));
  }

  private static boolean simulated(Held held) {
    return held.kpis(RegionRow.NATION).stream().anyMatch(Marked::simulated)
        || held.all(Feeds.SYSTEMS).stream().anyMatch(Marked::simulated)
        || held.all(Feeds.TASKS).stream().anyMatch(Marked::simulated)
        || held.all(Feeds.INCIDENTS).stream().anyMatch(Marked::simulated)
        || held.all(Feeds.STATIONS).stream().anyMatch(Marked::simulated);
  }
}
