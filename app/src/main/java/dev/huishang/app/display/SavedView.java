package dev.huishang.app.display;

import dev.huishang.domain.RoomTime;
import dev.huishang.map.Camera;

/// A view of the map under a name: all that is needed to stand there again.
///
/// @param name what the room calls it
/// @param camera where the map looks
/// @param region code of the division
/// @param choice domain with its layers
/// @param base id of the base map
/// @param time the instant the room looked at; live where it followed the platform
record SavedView(
    String name, Camera camera, String region, MapChoice choice, String base, RoomTime time) {
  /// Characters of a name at most: one line of the list.
  static final int LONGEST = 60;

  SavedView {
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST) {
      throw new IllegalArgumentException("a name of 1 to " + LONGEST + " characters is needed");
    }
  }

  SavedView named(String other) {
    return new SavedView(other, camera, region, choice, base, time);
  }
}
