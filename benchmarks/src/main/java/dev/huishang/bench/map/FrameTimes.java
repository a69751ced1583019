package dev.huishang.bench.map;

import java.util.Arrays;
import java.util.Locale;

/// Times of frames, and what is said of them.
record FrameTimes(double[] ms) {
  double at(double share) {
    var sorted = ms.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
  }

  String json(String name, int points) {
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    return String.format(
        Locale.ROOT,
        "{\"contender\":\"%s\",\"points\":%d,\"median\":%.2f,\"p95\":%.2f,\"worst\":%.1f,\"heapMiB\":%d}",
        name,
        points,
        at(0.5),
        at(0.95),
        at(1),
        used >> 20);
  }
}
