package dev.huishang.app.wall;

import java.util.ArrayList;
import java.util.List;

/// A screen as the editor draws it.
///
/// @param wanted the screen its window is made for; of a screen without a window itself
/// @param seen the screen there is, or was
/// @param state what is known of it
record Spot(ScreenPlace wanted, ScreenPlace seen, State state) {
  /// What is known of a screen.
  enum State {
    /// There, and carries a window.
    USED,
    /// There, and carries none.
    FREE,
    /// A window waits for it.
    MISSING
  }

  /// The screens there are in their order, then those a window of this layout waits for.
  static List<Spot> of(LayoutDraft layout, List<ScreenPlace> screens) {
    var wanted = layout.seats().stream().map(SeatDraft::screen).toList();
    var placed = Placement.of(wanted, screens);
    var all = new ArrayList<Spot>();
    for (var screen : screens) {
      all.add(
          placed.entrySet().stream()
              .filter(entry -> entry.getValue().equals(screen))
              .map(entry -> new Spot(wanted.get(entry.getKey()), screen, State.USED))
              .findFirst()
              .orElse(new Spot(screen, screen, State.FREE)));
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!placed.containsKey(i)) {
        all.add(new Spot(wanted.get(i), wanted.get(i), State.MISSING));
      }
    }
    return List.copyOf(all);
  }

  /// What the room calls it, from 1.
  int number() {
    return seen.index() + 1;
  }
}
