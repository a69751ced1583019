package dev.huishang.app.wall;

import dev.huishang.app.shell.Room;
import dev.huishang.cache.Held;
import dev.huishang.domain.Incident;
import dev.huishang.domain.IncidentState;
import dev.huishang.domain.Warning;
import dev.huishang.domain.warning.WarningLadder;
import dev.huishang.wire.Feeds;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An incident that is not over, or a warning in force: a line of the wall.
///
/// @param id of its row
/// @param title one line
/// @param level 1 (worst) to 4 by grade or colour, 5 while not judged
/// @param word the level in words
/// @param at when it was learned of, or begins
record Event(String id, String title, int level, String word, Instant at) {
  private static final int UNJUDGED = 5;

  /// All of them, the worst first, then the newest; asked on the reading lane.
  static List<Event> of(Room room) {
    var held = room.held();
    return Stream.concat(incidents(room, held), warnings(room, held))
        .sorted(
            Comparator.comparingInt((Event e) -> e.level())
                .thenComparing(Event::at, Comparator.reverseOrder()))
        .toList();
  }

  /// Those that were not there, or are worse than they were.
  static List<Event> news(Map<String, Integer> before, List<Event> now) {
    return now.stream()
        .filter(e -> e.level() < before.getOrDefault(e.id(), Integer.MAX_VALUE))
        .toList();
  }

  private static Stream<Event> incidents(Room room, Held held) {
    return held.all(Feeds.INCIDENTS).stream()
        .filter(i -> i.state().compareTo(IncidentState.RESPONSE_ENDED) < 0)
        .map(i -> new Event(i.id(), i.title(), level(i), grade(room, i), i.learnedAt()));
  }

  private static int level(Incident incident) {
    return incident.grade() == null ? UNJUDGED : incident.grade().ordinal() + 1;
  }

  private static String grade(Room room, Incident incident) {
    var grade = incident.grade();
    return room.texts().get("emergency.grade." + (grade == null ? "none" : grade.name()));
  }

  private static Stream<Event> warnings(Room room, Held held) {
    var now = room.shown();
    return held.all(Feeds.ALERTS).stream()
        .filter(w -> !w.lifted() && now.isBefore(w.until()))
        .map(w -> warning(room, w));
  }

  private static Event warning(Room room, Warning w) {
    var texts = room.texts();
    return new Event(
        w.id(),
        texts.name(w.headline(), w.headlineEn()),
        4 - w.color().ordinal(),
        WarningLadder.name(w.color()).in(texts.isChinese()),
        w.from());
  }
}
