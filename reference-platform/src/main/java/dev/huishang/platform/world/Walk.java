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
    for (long block = first; block < last; block += 2) {
      addTwo(a, b, block, from, out);
    }
    if ((last - first) % 2 == 0) {
      add(last, from, out, 0, dice.bits(a, b, last), 0);
    }
    return out;
  }

  /// Value at one step.
  double at(long a, long b, long step) {
    return run(a, b, step, 1)[0];
  }

  /// Two neighbouring blocks side by side: neither waits for the other's next draw. Every instant
  /// is the sum of two blocks, so their order changes no bit.
  private void addTwo(long a, long b, long block, long from, double[] out) {
    long start = block * BLOCK;
    int until = until(block + 1, from, out.length);
    long one = dice.bits(a, b, block);
    long two = dice.bits(a, b, block + 1);
    double v = Dice.normal(one);
    double w = Dice.normal(two);
    for (int i = 0; i < until; i++) {
      if (i > 0) {
        one = Dice.mix(one);
        two = Dice.mix(two);
        v = keep * v + push * Dice.normal(one);
        w = keep * w + push * Dice.normal(two);
      }
      int at = (int) (start + i - from);
      if (at >= 0 && at < out.length) {
        out[at] += v * WEIGHT[i];
      }
      if (at + BLOCK >= 0) {
        out[at + BLOCK] += w * WEIGHT[i];
      }
    }
    add(block, from, out, until, one, v);
  }

  /// A block starts at `block * BLOCK` and is heard for two block lengths: rising, then falling.
  ///
  /// @param done steps made already, with the bits and the value of the last one
  private void add(long block, long from, double[] out, int done, long bits, double value) {
    long start = block * BLOCK;
    int until = until(block, from, out.length);
    long state = bits;
    double v = done == 0 ? Dice.normal(state) : value;
    for (int i = done; i < until; i++) {
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

  private static int until(long block, long from, int n) {
    return (int) Math.min(2L * BLOCK, from + n - block * BLOCK);
  }

  private static final double[] WEIGHT = new double[2 * BLOCK];

  static {
    for (int i = 0; i < WEIGHT.length; i++) {
      WEIGHT[i] = StrictMath.sin(StrictMath.PI / 2 * (i + 0.5) / BLOCK);
    }
  }
}
