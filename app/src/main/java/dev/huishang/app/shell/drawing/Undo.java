package dev.huishang.app.shell.drawing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one author did at this map since it was opened, to be undone and done again. On the FX
/// thread.
final class Undo {
  private static final int MOST = 200;

  /// One deed.
  ///
  /// @param ids what it made or took away
  /// @param made made, or taken away
  record Step(List<String> ids, boolean made) {}

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  void did(Step step) {
    done.push(step);
    undone.clear();
    if (done.size() > MOST) {
      done.removeLast();
    }
  }

  @Nullable Step undo() {
    var step = done.poll();
    if (step != null) {
      undone.push(step);
    }
    return step;
  }

  @Nullable Step redo() {
    var step = undone.poll();
    if (step != null) {
      done.push(step);
    }
    return step;
  }

  void forget() {
    done.clear();
    undone.clear();
  }
}
