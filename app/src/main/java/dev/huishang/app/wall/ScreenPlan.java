package dev.huishang.app.wall;

import dev.huishang.app.wall.Spot.State;
import java.util.ArrayList;
import java.util.List;

/// Where each screen is drawn, all to one scale: those there are as they stand on the desktop,
/// those that are missing in a row below, for their old place may be taken.
final class ScreenPlan {
  /// Between the two rows and between missing screens, in pixels of the drawing.
  private static final double GAP = 24;

  /// A rectangle in pixels of the drawing.
  record Box(double x, double y, double width, double height) {}

  /// @return a box for every spot, in their order
  static List<Box> of(List<Spot> spots, double width, double height) {
    var there = spots.stream().filter(s -> s.state() != State.MISSING).map(Spot::seen).toList();
    var gone = spots.stream().filter(s -> s.state() == State.MISSING).map(Spot::seen).toList();
    double left = there.stream().mapToDouble(ScreenPlace::x).min().orElse(0);
    double top = there.stream().mapToDouble(ScreenPlace::y).min().orElse(0);
    double wide = there.stream().mapToDouble(s -> s.x() + s.width()).max().orElse(0) - left;
    double high = there.stream().mapToDouble(s -> s.y() + s.height()).max().orElse(0) - top;
    double below = gone.stream().mapToDouble(ScreenPlace::height).max().orElse(0);
    double beside = gone.stream().mapToDouble(ScreenPlace::width).sum();
    double gap = gone.isEmpty() || there.isEmpty() ? 0 : GAP;
    double scale =
        Math.max(
            1e-6,
            Math.min(
                (height - gap) / Math.max(1, high + below),
                Math.min(
                    width / Math.max(1, wide),
                    (width - GAP * Math.max(0, gone.size() - 1)) / Math.max(1, beside))));
    double x = 0;
    var boxes = new ArrayList<Box>();
    for (var spot : spots) {
      var s = spot.seen();
      boolean missing = spot.state() == State.MISSING;
      boxes.add(
          new Box(
              missing ? x : (s.x() - left) * scale,
              missing ? high * scale + gap : (s.y() - top) * scale,
              s.width() * scale,
              s.height() * scale));
      x += missing ? s.width() * scale + GAP : 0;
    }
    return List.copyOf(boxes);
  }

  private ScreenPlan() {}
}
