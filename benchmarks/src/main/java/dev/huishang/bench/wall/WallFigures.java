package dev.huishang.bench.wall;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/// Pulses of a wall, frames of its replay, and the heap at both ends.
final class WallFigures {
  private static final long LONG = 50_000_000L;
  private long first;
  private long last;
  private long worst;
  private int pulses;
  private int late;
  private int frames;
  private long before;

  void begin() {
    before = used();
  }

  void pulse(long now) {
    if (pulses++ == 0) {
      first = now;
    } else {
      worst = Math.max(worst, now - last);
      late += now - last > LONG ? 1 : 0;
    }
    last = now;
  }

  void frame() {
    frames++;
  }

  double seconds() {
    return pulses == 0 ? 0 : (last - first) / 1e9;
  }

  /// Bytes of heap after it was collected.
  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  String json() {
    double seconds = seconds();
    return String.format(
        Locale.ROOT,
        "{\"worstPulseMs\":%.1f,\"over50\":%d,\"pulses\":%d,\"framesPerSecond\":%.2f,"
            + "\"heapStartMiB\":%.1f,\"heapEndMiB\":%.1f,\"seconds\":%.1f}",
        worst / 1e6,
        late,
        pulses,
        frames / seconds,
        before / 1048576.0,
        used() / 1048576.0,
        seconds);
  }
}
