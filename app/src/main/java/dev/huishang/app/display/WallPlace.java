package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.domain.RegionRow;

/// What a page of a wall is about, in words: nobody at the wall can ask.
final class WallPlace {
  /// The division code asked for; empty is the whole country.
  static String code(String region) {
    return region.isEmpty() ? RegionRow.NATION : region;
  }

  /// Domain and region as a title.
  static String title(Room room, String domain, String region) {
    var place = room.baseMap().region(code(region));
    var name = place == null ? region : room.texts().name(place.name(), place.nameEn());
    return domain.isEmpty() ? name : domain + " · " + name;
  }

  private WallPlace() {}
}
