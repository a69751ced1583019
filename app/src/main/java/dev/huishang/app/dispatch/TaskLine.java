package dev.huishang.app.dispatch;

import dev.huishang.cache.Outgoing;
import dev.huishang.domain.CommandState;
import dev.huishang.domain.CommandTypes;
import dev.huishang.domain.KeyTask;
import dev.huishang.domain.rules.Light;
import java.util.List;
import java.util.Optional;

/// A key task as the table shows it: the platform's row, its light, and what of ours is on its way.
///
/// @param task what the platform says
/// @param light computed now
/// @param filed code of the region it is counted under
/// @param regionName name of its region
/// @param underway newest progress report in the outbox that the platform's row does not show yet
record TaskLine(
    KeyTask task, Light light, String filed, String regionName, Optional<Outgoing> underway) {

  /// The newest report of ours on this task, unless it was applied on a version the row already
  /// has.
  static Optional<Outgoing> underway(KeyTask task, List<Outgoing> outbox) {
    return outbox.stream()
        .filter(o -> o.command().type().equals(CommandTypes.TASK_PROGRESS))
        .filter(o -> o.command().aggregate().equals("task/" + task.id()))
        .findFirst()
        .filter(o -> o.state() != CommandState.APPLIED || !seen(task, o));
  }

  private static boolean seen(KeyTask task, Outgoing o) {
    var base = o.command().base();
    return base != null && task.ver() > base;
  }
}
