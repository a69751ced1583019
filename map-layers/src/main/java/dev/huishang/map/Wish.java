package dev.huishang.map;

import dev.huishang.map.Tile.Content;
import dev.huishang.map.Tile.Key;
import dev.huishang.map.Tile.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which tiles a window wants: those in sight, then a ring around them, nearest first to where the
/// camera is going.
///
/// @param left first column in sight
/// @param top first row in sight
/// @param right last column in sight
/// @param bottom last row in sight
/// @param middleX column of the middle of the window, with its fraction
/// @param middleY row of it
/// @param leadX columns the camera moves from wish to wish
/// @param leadY rows it moves
/// @param rested true when neither camera nor content changed for a while: then tiles out of sight
///   are brought up to date as well
record Wish(
    Level level,
    Content content,
    int left,
    int top,
    int right,
    int bottom,
    double middleX,
    double middleY,
    double leadX,
    double leadY,
    boolean rested) {
  private static final int RING = 1;

  /// Moves so far are looked ahead, in wishes.
  private static final double AHEAD = 20;

  private static final double KEEPS = 0.8;

  /// The wish of a window.
  static Wish of(View view, Level level, Content content) {
    double[] frame = view.frame();
    return new Wish(
        level,
        content,
        tile(frame[1]),
        tile(frame[2]),
        tile(frame[1] + view.width - 1),
        tile(frame[2] + view.height - 1),
        (frame[1] + view.width / 2.0) / Tile.EDGE - 0.5,
        (frame[2] + view.height / 2.0) / Tile.EDGE - 0.5,
        0,
        0,
        false);
  }

  /// The same with the direction in which it moved since this one; a slow mean over the moves, so
  /// that a step of one pixel is not lost between two tiles.
  Wish after(@Nullable Wish last) {
    if (last == null || !last.level().equals(level)) {
      return this;
    }
    double x = last.leadX() * KEEPS + (middleX - last.middleX()) * (1 - KEEPS);
    double y = last.leadY() * KEEPS + (middleY - last.middleY()) * (1 - KEEPS);
    return new Wish(level, content, left, top, right, bottom, middleX, middleY, x, y, false);
  }

  /// The same, at rest.
  Wish atRest() {
    return new Wish(level, content, left, top, right, bottom, middleX, middleY, 0, 0, true);
  }

  private static int tile(double px) {
    return (int) Math.floor(px / Tile.EDGE);
  }

  /// Tiles in sight, the middle first.
  List<Key> visible() {
    return keys(0).stream().sorted(from(middleX, middleY)).toList();
  }

  /// Tiles around those, the ones ahead first.
  List<Key> ring() {
    double x = middleX + leadX * AHEAD;
    double y = middleY + leadY * AHEAD;
    return keys(RING).stream().filter(k -> !sees(k)).sorted(from(x, y)).toList();
  }

  boolean sees(Key key) {
    return near(key, 0);
  }

  /// True for a tile worth keeping.
  boolean keeps(Key key) {
    return near(key, RING + 1);
  }

  private boolean near(Key key, int reach) {
    return key.level().equals(level)
        && key.x() >= left - reach
        && key.x() <= right + reach
        && key.y() >= top - reach
        && key.y() <= bottom + reach;
  }

  private static Comparator<Key> from(double x, double y) {
    return Comparator.comparingDouble(k -> Math.hypot(k.x() - x, k.y() - y));
  }

  private List<Key> keys(int reach) {
    var keys = new ArrayList<Key>();
    for (int y = top - reach; y <= bottom + reach; y++) {
      for (int x = left - reach; x <= right + reach; x++) {
        keys.add(new Key(level, x, y));
      }
    }
    return keys;
  }
}
