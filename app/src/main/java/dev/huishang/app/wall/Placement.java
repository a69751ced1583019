package dev.huishang.app.wall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/// Which window stands on which screen: the screen of the same bounds and scale first, then the one
/// of the same place in the list. A screen carries one window; a window without a screen waits.
final class Placement {
  /// @param wanted the screens windows were made for
  /// @return screen by index of what is wanted; those that wait are missing
  static Map<Integer, ScreenPlace> of(List<ScreenPlace> wanted, List<ScreenPlace> screens) {
    var free = new ArrayList<>(screens);
    var placed = new LinkedHashMap<Integer, ScreenPlace>();
    place(wanted, free, placed, ScreenPlace::looksLike);
    place(wanted, free, placed, (one, screen) -> one.index() == screen.index());
    return placed;
  }

  private static void place(
      List<ScreenPlace> all,
      List<ScreenPlace> free,
      Map<Integer, ScreenPlace> placed,
      BiPredicate<ScreenPlace, ScreenPlace> same) {
    for (int i = 0; i < all.size(); i++) {
      var wanted = all.get(i);
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
