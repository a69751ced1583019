package dev.huishang.bench.map;

import java.util.Arrays;

/// Takes the time of every frame that reached the screen: warms up first, then measures for as long
/// as the task says, a slow contender at least a few frames.
final class FrameClock {
  private static final int LEAST_WARM = 3;
  private static final int LEAST = 5;

  /// A room runs for days: what is compiled while a user settles in is not measured.
  private static final double WARM_MS = 4_000;

  private final double warmMs;
  private final double measuredMs;
  private double[] ms = new double[1024];
  private int warm;
  private int n;
  private int holes;
  private double spentMs;
  private long last;

  FrameClock(double seconds) {
    warmMs = Math.max(WARM_MS, seconds * 600);
    measuredMs = seconds * 1000;
  }

  /// A frame is on screen.
  ///
  /// @param whole false when a part of it was not there yet
  /// @return true when all is measured
  boolean frame(boolean whole) {
    long now = System.nanoTime();
    double took = last == 0 ? 0 : (now - last) / 1e6;
    last = now;
    spentMs += took;
    if (warm < LEAST_WARM || warm >= 0 && n == 0 && spentMs < warmMs) {
      warm++;
      return false;
    }
    if (n == 0) {
      spentMs = took;
    }
    if (n == ms.length) {
      ms = Arrays.copyOf(ms, 2 * n);
    }
    ms[n++] = took;
    holes += whole ? 0 : 1;
    return n >= LEAST && spentMs >= measuredMs;
  }

  /// What was measured.
  ///
  /// @param shown see [Shown]
  FrameTimes times(double shown) {
    return new FrameTimes(Arrays.copyOf(ms, n), holes, shown);
  }
}
