package dev.huishang.app.wall;

import dev.huishang.app.shell.Room;
import dev.huishang.wire.Feeds;
import java.util.List;

/// What is going on, as one answer.
///
/// @param events the worst first
/// @param whole true once the platform confirmed incidents and warnings: before that everything
///   that comes is only loaded
record Seen(List<Event> events, boolean whole) {
  Seen {
    events = List.copyOf(events);
  }

  static Seen of(Room room) {
    return new Seen(
        Event.of(room),
        room.held().verified(Feeds.INCIDENTS) && room.held().verified(Feeds.ALERTS));
  }
}
