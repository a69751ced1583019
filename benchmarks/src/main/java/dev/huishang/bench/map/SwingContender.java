package dev.huishang.bench.map;

import dev.huishang.map.Camera;
import javax.swing.JComponent;

/// Something that shows points on a map in a Swing window.
interface SwingContender {
  /// The view, made once.
  JComponent view(Seeded points);

  /// The next frame of the work; painted by the caller.
  ///
  /// @param turn how often every colour changed
  void step(Camera camera, int turn);
}
