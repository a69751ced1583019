package dev.huishang.bench.map;

import dev.huishang.map.Camera;
import javafx.scene.Parent;

/// Something that shows points on a map in a JavaFX window.
interface Contender {
  /// The view, made once.
  Parent view(Seeded points);

  /// True when the last frame is finished, so that the next may be asked for.
  default boolean ready() {
    return true;
  }

  /// True when every part of the picture shows what was asked for last.
  default boolean whole() {
    return ready();
  }

  /// The next frame of the work.
  ///
  /// @param frame number of the frame, from 0
  /// @param camera where it looks
  void step(int frame, Camera camera);
}
