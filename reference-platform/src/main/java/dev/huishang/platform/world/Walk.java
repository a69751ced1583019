package dev.huishang.platform.world;

/// Stationary noise with memory whose every instant stands alone: AR(1) runs inside overlapping
/// blocks, each from its own stationary draw, joined with cos and sin weights so that no join
/// shows.
final class Walk {
  static final int BLOCK = 96;
  private final Dice dice;
  private final double keep;
  private final double push;

  /// @param folding steps after which the correlation is 1/e
  Walk(Dice dice, double folding) {
    this.dice = dice;
    keep = StrictMath.exp(-1 / folding);
    push = StrictMath.sqrt(1 - keep * keep);
  }

  /// Values at steps `from` to `from + n - 1` of the walk named by `a` and `b`.
  double[] run(long a, long b, long from, int n) {
    var out = new double[n];
    long first = Math.floorDiv(from, BLOCK) - 1;
    long last = Math.floorDiv(from + n - 1, BLOCK);
    for (long block = first; block <= last; block++) {
      add(a, b, block, from, out);
    }
    return out;
  }

  /// Value at one step.
  double at(long a, long b, long step) {
    return run(a, b, step, 1)[0];
  }

  /// A block starts at `block * BLOCK` and is heard for two block lengths: rising, then falling.
  private void add(long a, long b, long block, long from, double[] out) {
    long start = block * BLOCK;
    int until = (int) Math.min(2L * BLOCK, from + out.length - start);
    long state = dice.bits(a, b, block);
    double v = Dice.normal(state);
    for (int i = 0; i < until; i++) {
      if (i > 0) {
        state = Dice.mix(state);
        v = keep * v + push * Dice.normal(state);
      }
      int at = (int) (start + i - from);
      if (at >= 0) {
        out[at] += v * WEIGHT[i];
      }
    }
  }

  private static final double[] WEIGHT = new double[2 * BLOCK];

  static {
    for (int i = 0; i < WEIGHT.length; i++) {
      WEIGHT[i] = StrictMath.sin(StrictMath.PI / 2 * (i + 0.5) / BLOCK);
    }
  }
}
