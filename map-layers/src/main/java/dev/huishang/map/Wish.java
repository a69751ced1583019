package dev.huishang.map;

import dev.huishang.map.Tile.Content;
import dev.huishang.map.Tile.Key;
import dev.huishang.map.Tile.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which tiles a window wants: those in sight, then a ring around them.
///
/// @param span columns and rows in sight
/// @param lead where the camera is going
/// @param visible tiles in sight, the middle first
/// @param ring tiles around those, the ones ahead first
/// @param pace what goes on, which says what is drawn beside what is missing
record Wish(
    Level level,
    Content content,
    Span span,
    Lead lead,
    List<Key> visible,
    List<Key> ring,
    Pace pace) {
  private static final int RING = 1;

  /// What goes on.
  enum Pace {
    /// The camera moves, or content changed.
    MOVING,
    /// Neither for a while: tiles out of sight are brought up to date as well.
    RESTED,
    /// The window is drawn by the frame: only the base of what may come in sight is made ready.
    LIVE
  }

  /// Columns and rows, the last ones included.
  record Span(int left, int top, int right, int bottom) {
    boolean holds(Key key, int beyond) {
      return key.x() >= left - beyond
          && key.x() <= right + beyond
          && key.y() >= top - beyond
          && key.y() <= bottom + beyond;
    }
  }

  /// The middle of the window in columns and rows, with fractions, and how far it moves from wish
  /// to wish: a slow mean, so that a step of one pixel is not lost between two tiles.
  record Lead(double x, double y, double dx, double dy) {
    private static final double AHEAD = 20;
    private static final double KEEPS = 0.8;

    Lead after(Lead last) {
      return new Lead(
          x,
          y,
          last.dx * KEEPS + (x - last.x) * (1 - KEEPS),
          last.dy * KEEPS + (y - last.y) * (1 - KEEPS));
    }

    Comparator<Key> nearest() {
      return from(x, y);
    }

    Comparator<Key> ahead() {
      return from(x + dx * AHEAD, y + dy * AHEAD);
    }

    private static Comparator<Key> from(double x, double y) {
      return Comparator.comparingDouble(k -> Math.hypot(k.x() - x, k.y() - y));
    }
  }

  /// The wish of a window.
  ///
  /// @param last the wish before, for the direction; null at the start
  static Wish of(View view, Level level, Content content, @Nullable Wish last) {
    double[] frame = view.frame();
    var span =
        new Span(
            tile(frame[1]),
            tile(frame[2]),
            tile(frame[1] + view.width - 1),
            tile(frame[2] + view.height - 1));
    var middle =
        new Lead(
            (frame[1] + view.width / 2.0) / Tile.EDGE - 0.5,
            (frame[2] + view.height / 2.0) / Tile.EDGE - 0.5,
            0,
            0);
    var lead = last == null || !last.level().equals(level) ? middle : middle.after(last.lead());
    var all = keys(level, span, RING);
    return new Wish(
        level,
        content,
        span,
        lead,
        all.stream().filter(k -> span.holds(k, 0)).sorted(lead.nearest()).toList(),
        all.stream().filter(k -> !span.holds(k, 0)).sorted(lead.ahead()).toList(),
        Pace.MOVING);
  }

  /// The same at another pace.
  Wish at(Pace now) {
    return new Wish(level, content, span, lead, visible, ring, now);
  }

  private static int tile(double px) {
    return (int) Math.floor(px / Tile.EDGE);
  }

  /// True for a tile worth keeping.
  boolean keeps(Key key) {
    return key.level().equals(level) && span.holds(key, RING + 1);
  }

  private static List<Key> keys(Level level, Span span, int beyond) {
    var keys = new ArrayList<Key>();
    for (int y = span.top() - beyond; y <= span.bottom() + beyond; y++) {
      for (int x = span.left() - beyond; x <= span.right() + beyond; x++) {
        keys.add(new Key(level, x, y));
      }
    }
    return keys;
  }
}
