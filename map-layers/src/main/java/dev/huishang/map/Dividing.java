package dev.huishang.map;

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
    return new AreaIds(runs(), edges());
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

  private AreaIds.Runs runs() {
    var starts = new int[view.height + 1];
    var all = new Shorts(3);
    for (int y = 0; y < view.height; y++) {
      int row = y * view.width;
      int x = 0;
      while (x < view.width) {
        int from = x;
        int leaf = alone(row + x);
        do {
          x++;
        } while (x < view.width && alone(row + x) == leaf);
        if (leaf != 0) {
          all.add(from, x, leaf);
        }
      }
      starts[y + 1] = all.size();
    }
    return new AreaIds.Runs(starts, all.column(0), all.column(1), all.column(2));
  }

  /// The leaf that has all of a pixel, or 0.
  private int alone(int at) {
    return most[at] >= ALL ? first[at] : 0;
  }

  private AreaIds.Edges edges() {
    var starts = new int[view.height + 1];
    var all = new Shorts(4);
    for (int y = 0; y < view.height; y++) {
      for (int x = 0; x < view.width; x++) {
        int at = y * view.width + x;
        if (most[at] >= NOTHING && most[at] < ALL) {
          all.add(x, first[at], second[at], shares(most[at], next[at]));
        }
      }
      starts[y + 1] = all.size();
    }
    return new AreaIds.Edges(starts, all.column(0), all.column(1), all.column(2), all.column(3));
  }

  private static int shares(float a, float b) {
    int all = Math.round(Math.min(1, a + b) * 255);
    int mine = Math.min(all, Math.round(a * 255));
    return mine | all - mine << 8;
  }
}
