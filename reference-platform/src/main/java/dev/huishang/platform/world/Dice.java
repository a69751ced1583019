package dev.huishang.platform.world;

/// Randomness as a pure function: SplitMix64 over what is asked for. Same seed, same bytes on every
/// machine.
final class Dice {
  private final long seed;

  Dice(long seed) {
    this.seed = mix(seed);
  }

  static long mix(long z0) {
    long z = z0 + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  long bits(long a, long b, long c) {
    return mix(mix(mix(seed ^ a) ^ b * 0x9E3779B97F4A7C15L) ^ c * 0xC2B2AE3D27D4EB4FL);
  }

  /// Uniform in [0, 1).
  double unit(long a, long b, long c) {
    return (bits(a, b, c) >>> 11) * 0x1.0p-53;
  }

  /// Whole number in [0, n).
  int below(int n, long a, long b, long c) {
    return (int) (unit(a, b, c) * n);
  }

  /// About standard normal: the sum of four 16-bit uniforms; tails end at 3.46.
  double normal(long a, long b, long c) {
    return normal(bits(a, b, c));
  }

  static double normal(long bits) {
    long sum =
        (bits & 0xFFFF) + (bits >>> 16 & 0xFFFF) + (bits >>> 32 & 0xFFFF) + (bits >>> 48 & 0xFFFF);
    return (sum - 131_070) * (1.7320508075688772 / 65_536);
  }
}
