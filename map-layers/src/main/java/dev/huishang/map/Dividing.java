package dev.huishang.map;

import java.util.Arrays;

/// Finds which division each pixel of a view is, by the exact area each has of it.
final class Dividing {
  /// So much of a pixel is all of it.
  private static final float ALL = 0.997f;

  private static final float NOTHING = 0.003f;
  private final BaseMap map;
  private final View view;
  private final short[] first;
  private final short[] second;
  private final float[] most;
  private final float[] next;

  Dividing(BaseMap map, View view) {
    this.map = map;
    this.view = view;
    int n = view.width * view.height;
    first = new short[n];
    second = new short[n];
    most = new float[n];
    next = new float[n];
  }

  AreaIds ids() {
    var ink = new Ink(view.width, view.height, new float[Ink.coverSize(view.width, view.height)]);
    var pen = new Pen(ink, view);
    for (int i = 0; i < map.leaves.size(); i++) {
      var leaf = map.leaves.get(i);
      if (leaf.seen(view)) {
        short id = (short) (i + 1);
        leaf.outline(pen);
        ink.gathered((from, to, cover) -> take(id, from, to, cover));
      }
    }
    return borders();
  }

  private void take(short id, int from, int to, float cover) {
    for (int i = from; i < to; i++) {
      if (cover > most[i]) {
        second[i] = first[i];
        next[i] = most[i];
        first[i] = id;
        most[i] = cover;
      } else if (cover > next[i]) {
        second[i] = id;
        next[i] = cover;
      }
    }
  }

  private AreaIds borders() {
    var starts = new int[view.height + 1];
    var column = new short[1024];
    var one = new short[1024];
    var two = new short[1024];
    var shares = new short[1024];
    int n = 0;
    for (int y = 0; y < view.height; y++) {
      for (int x = 0; x < view.width; x++) {
        int at = y * view.width + x;
        if (most[at] >= ALL || most[at] < NOTHING) {
          first[at] = most[at] < NOTHING ? 0 : first[at];
          continue;
        }
        if (n == column.length) {
          column = Arrays.copyOf(column, 2 * n);
          one = Arrays.copyOf(one, 2 * n);
          two = Arrays.copyOf(two, 2 * n);
          shares = Arrays.copyOf(shares, 2 * n);
        }
        column[n] = (short) x;
        one[n] = first[at];
        two[n] = second[at];
        shares[n++] = shares(most[at], next[at]);
        first[at] = 0;
      }
      starts[y + 1] = n;
    }
    return new AreaIds(
        view.width,
        first,
        starts,
        Arrays.copyOf(column, n),
        Arrays.copyOf(one, n),
        Arrays.copyOf(two, n),
        Arrays.copyOf(shares, n));
  }

  private static short shares(float a, float b) {
    int all = Math.round(Math.min(1, a + b) * 255);
    int mine = Math.min(all, Math.round(a * 255));
    return (short) (mine | all - mine << 8);
  }
}
