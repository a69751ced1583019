package dev.huishang.app.wall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/// Which window stands on which screen: the screen of the same bounds and scale first, then the one
/// of the same place in the list. A screen carries one window; a window without a screen waits.
final class Placement {
  /// @return screen by index of its seat; seats that wait are missing
  static Map<Integer, ScreenPlace> of(List<Seat> seats, List<ScreenPlace> screens) {
    var free = new ArrayList<>(screens);
    var placed = new LinkedHashMap<Integer, ScreenPlace>();
    place(seats, free, placed, ScreenPlace::looksLike);
    place(seats, free, placed, (wanted, screen) -> wanted.index() == screen.index());
    return placed;
  }

  private static void place(
      List<Seat> seats,
      List<ScreenPlace> free,
      Map<Integer, ScreenPlace> placed,
      BiPredicate<ScreenPlace, ScreenPlace> same) {
    for (int i = 0; i < seats.size(); i++) {
      var wanted = seats.get(i).screen();
      if (!placed.containsKey(i)) {
        var found = free.stream().filter(screen -> same.test(wanted, screen)).findFirst();
        if (found.isPresent()) {
          free.remove(found.get());
          placed.put(i, found.get());
        }
      }
    }
  }

  private Placement() {}
}
