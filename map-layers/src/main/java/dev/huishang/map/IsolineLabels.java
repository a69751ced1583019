package dev.huishang.map;

import dev.huishang.map.TextSprites.Face;

/// Writes the value of a line along it: once every so many pixels, turned as the line runs, only
/// where nothing else stands.
final class IsolineLabels {
  private static final double EVERY = 340;
  private static final double SIZE = 13;
  private final View view;
  private final MapStyle style;
  private final TextSprites text;
  private final Free free;
  private final Letters letters;

  IsolineLabels(View view, MapStyle style, TextSprites text, Free free, Letters letters) {
    this.view = view;
    this.style = style;
    this.text = text;
    this.free = free;
    this.letters = letters;
  }

  void put(IsolineLayer layer) {
    var face = Face.of(view.dp(SIZE), true, style.palette.strongText(), style.palette.halo());
    var chains = layer.lines().chains();
    for (int i = chains.size() - 1; i >= 0; i--) { // the highest value first
      var chain = chains.get(i);
      if (chain.level() < layer.labels().size() && IsolineDrawing.shown(chain, view)) {
        along(chain, layer.labels().get(chain.level()), face);
      }
    }
  }

  private void along(Isolines.Chain chain, String word, Face face) {
    double[] f = view.frame();
    double room = text.sprite(word, face).width() * 1.4;
    double since = view.dp(EVERY) / 2;
    for (int i = 1; i < chain.x().length; i++) {
      double x = chain.x()[i] * f[0] - f[1];
      double y = chain.y()[i] * f[0] - f[2];
      double dx = x - (chain.x()[i - 1] * f[0] - f[1]);
      double dy = y - (chain.y()[i - 1] * f[0] - f[2]);
      since += Math.hypot(dx, dy);
      boolean seen = x > 0 && y > 0 && x < view.width && y < view.height;
      if (seen && since >= view.dp(EVERY) && take(chain, i, room, word, face)) {
        since = 0;
      }
    }
  }

  /// Turned as the line runs over the length of the word, never upside down.
  private boolean take(Isolines.Chain chain, int i, double room, String word, Face face) {
    double size = view.frame()[0];
    int from = walk(chain, i, -1, room / 2 / size);
    int to = walk(chain, i, 1, room / 2 / size);
    double dx = chain.x()[to] - chain.x()[from];
    double dy = chain.y()[to] - chain.y()[from];
    if (Math.hypot(dx, dy) * size < room * 0.7) {
      return false; // too short or too bent to write on
    }
    double turn = Math.toDegrees(Math.atan2(dy, dx));
    turn = turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn;
    var sprite = text.turned(word, face, (int) Math.rint(turn / 10) * 10);
    int x = (int) Math.rint(chain.x()[i] * size - view.frame()[1]);
    int y = (int) Math.rint(chain.y()[i] * size - view.frame()[2]);
    int left = x - sprite.anchorX();
    int top = y - sprite.anchorY();
    boolean taken = free.take(left, top, left + sprite.width(), top + sprite.height());
    if (taken) {
      letters.put(sprite, x, y);
    }
    return taken;
  }

  private static int walk(Isolines.Chain chain, int from, int step, double length) {
    double gone = 0;
    int i = from;
    while (gone < length && i + step >= 0 && i + step < chain.x().length) {
      gone += Math.hypot(chain.x()[i + step] - chain.x()[i], chain.y()[i + step] - chain.y()[i]);
      i += step;
    }
    return i;
  }
}
