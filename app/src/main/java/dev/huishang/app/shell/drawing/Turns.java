package dev.huishang.app.shell.drawing;

import dev.huishang.map.drawing.Drawings;
import java.util.HashMap;
import java.util.Map;

/// Counts tombstones given here before their answer is on the screen: undo and redo may be pressed
/// faster than that.
final class Turns {
  private final Map<String, Integer> given = new HashMap<>();

  /// The turn the next tombstone of this element takes.
  int next(String id, Drawings known) {
    int turn = Math.max(known.turn(id), given.getOrDefault(id, 0) + 1);
    given.put(id, turn);
    return turn;
  }
}
