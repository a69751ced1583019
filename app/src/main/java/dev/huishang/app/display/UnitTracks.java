package dev.huishang.app.display;

import dev.huishang.domain.Unit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Places of units as their rows came, the oldest given up with the span. Used on the reading lane.
final class UnitTracks {
  private static final int MOST = 2_000;

  /// Where a unit was seen, and when last.
  record Seen(double lon, double lat, Instant at) {}

  private final Map<String, Deque<Seen>> tracks = new HashMap<>();

  void see(List<Unit> units, Instant now, Duration span) {
    for (var unit : units) {
      var track = tracks.computeIfAbsent(unit.id(), _ -> new ArrayDeque<>());
      var last = track.peekLast();
      if (last != null && last.lon == unit.lon() && last.lat == unit.lat()) {
        track.removeLast(); // it still stands there
      }
      track.addLast(new Seen(unit.lon(), unit.lat(), now));
      while (track.size() > MOST || track.getFirst().at.isBefore(now.minus(span))) {
        track.removeFirst();
      }
    }
  }

  List<Seen> of(String unit) {
    return List.copyOf(tracks.getOrDefault(unit, new ArrayDeque<>()));
  }
}
