package dev.huishang.cache;

import dev.huishang.domain.Command;
import java.util.List;

/// What the room decided and the platform has not confirmed. When `submit` returns, the command
/// survives kill, power loss and restart (P1, P2).
public interface Outbox {
  /// Commits the command as PENDING under FULL, second copy fsynced for lanes 0 and 1.
  ///
  /// @throws StoreFault when it could not be made durable; then nothing was queued
  void submit(Command command);

  /// All commands kept, newest first; terminal ones are kept 90 days.
  List<Outgoing> all();

  /// How many the platform has not confirmed (P8).
  int unsent();

  /// Withdraws a command that was never sent, or one the platform refused: its number is closed and
  /// the next of its aggregate may go.
  ///
  /// @return false when it was already sent and not refused: then it takes its course
  boolean cancel(String id);
}
