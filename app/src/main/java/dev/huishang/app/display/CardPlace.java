package dev.huishang.app.display;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/// Where a card stands beside a point: near it, on the map, and never on the point nor on what must
/// stay free.
///
/// @param width of the map
/// @param height of the map
/// @param free what no card may cover: the inset of the South China Sea
record CardPlace(double width, double height, List<Rectangle2D> free) {
  /// From the edge of the map.
  static final double EDGE = 8;

  /// From the middle of the point: clear of the largest mark and of the ring around it.
  static final double GAP = 18;

  /// Upper left corner of a card of this size beside a point, as near as it can stand; empty where
  /// there is no room.
  Optional<Point2D> of(double x, double y, double w, double h) {
    var xs =
        Stream.concat(
                Stream.of(x + GAP, x - GAP - w, x - w / 2, EDGE, width - EDGE - w),
                free.stream().flatMap(f -> Stream.of(f.getMinX() - EDGE - w, f.getMaxX() + EDGE)))
            .toList();
    var ys =
        Stream.concat(
                Stream.of(y + GAP, y - GAP - h, y - h / 2, EDGE, height - EDGE - h),
                free.stream().flatMap(f -> Stream.of(f.getMinY() - EDGE - h, f.getMaxY() + EDGE)))
            .toList();
    Point2D best = null;
    double least = Double.MAX_VALUE;
    for (double left : xs) {
      for (double top : ys) {
        double far = Math.hypot(left + w / 2 - x, top + h / 2 - y);
        if (far < least - 1e-9 && stands(left, top, w, h, x, y)) {
          best = new Point2D(Math.rint(left), Math.rint(top));
          least = far;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean stands(double left, double top, double w, double h, double x, double y) {
    double half = GAP - 1;
    var card = new Rectangle2D(Math.rint(left), Math.rint(top), w, h);
    return left >= EDGE - 1
        && top >= EDGE - 1
        && left + w <= width - EDGE + 1
        && top + h <= height - EDGE + 1
        && !card.intersects(x - half, y - half, 2 * half, 2 * half)
        && free.stream().noneMatch(card::intersects);
  }
}
