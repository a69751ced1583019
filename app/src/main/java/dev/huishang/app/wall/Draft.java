package dev.huishang.app.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Everything the editor holds at one moment. Every change makes another one, so that each can be
/// taken back.
///
/// @param chosen index of the layout looked at
/// @param screen the screen looked at, null for none yet
record Draft(List<LayoutDraft> layouts, int chosen, @Nullable ScreenPlace screen) {
  Draft {
    layouts = List.copyOf(layouts);
    chosen = Math.max(0, Math.min(chosen, layouts.size() - 1));
  }

  static Draft of(List<Layout> layouts) {
    return new Draft(layouts.stream().map(LayoutDraft::of).toList(), 0, null);
  }

  Optional<LayoutDraft> layout() {
    return layouts.isEmpty() ? Optional.empty() : Optional.of(layouts.get(chosen));
  }

  /// The window of the screen looked at.
  Optional<SeatDraft> seat() {
    return screen instanceof ScreenPlace at
        ? layout().flatMap(layout -> layout.seat(at))
        : Optional.empty();
  }

  Draft choose(int layout) {
    return layout == chosen ? this : new Draft(layouts, layout, null);
  }

  Draft at(@Nullable ScreenPlace other) {
    return new Draft(layouts, chosen, other);
  }

  /// The layout looked at, changed.
  Draft changed(UnaryOperator<LayoutDraft> change) {
    if (layouts.isEmpty()) {
      return this;
    }
    var next = new ArrayList<>(layouts);
    next.set(chosen, change.apply(next.get(chosen)));
    return new Draft(next, chosen, screen);
  }

  /// The layout looked at is the one of the start, and no other, or none is.
  Draft atStart(boolean on) {
    var next = layouts.stream().map(layout -> layout.atStart(false)).toList();
    return new Draft(on ? next : layouts, chosen, screen).changed(layout -> layout.atStart(on));
  }

  /// One more layout, looked at from now on.
  Draft added(LayoutDraft layout) {
    var next = new ArrayList<>(layouts);
    next.add(layout);
    return new Draft(next, next.size() - 1, null);
  }

  /// Without the layout looked at.
  Draft removed() {
    var next = new ArrayList<>(layouts);
    if (!next.isEmpty()) {
      next.remove(chosen);
    }
    return new Draft(next, chosen, null);
  }

  boolean has(String name) {
    return layouts.stream().anyMatch(layout -> layout.name().strip().equals(name));
  }
}
