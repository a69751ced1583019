package dev.huishang.bench.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// Times of frames, and what is said of them.
///
/// @param ms each frame
/// @param holes frames in which a part of the picture was missing or out of date
/// @param shown share of the window with the colour of a point, see [Shown]; 1 where none is due
record FrameTimes(double[] ms, int holes, double shown) {
  private double at(double share) {
    var sorted = ms.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
  }

  /// The line a process answers with.
  String json(Task task) {
    Runtime.getRuntime().gc(); // what the contender keeps, not what it has not cleared away yet
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    return json(task, used >> 20, peakMiB());
  }

  String json(Task task, long heapMiB, long peakMiB) {
    return String.format(
        Locale.ROOT,
        "{\"contender\":\"%s\",\"work\":\"%s\",\"points\":%d,\"value\":%.3f,\"p95\":%.3f,"
            + "\"worst\":%.3f,\"frames\":%d,\"holes\":%d,\"shown\":%.3f,\"heapMiB\":%d,\"peakMiB\":%d}",
        task.contender(),
        task.work(),
        task.points(),
        at(0.5),
        at(0.95),
        at(1),
        ms.length,
        holes,
        shown,
        heapMiB,
        peakMiB);
  }

  /// The most memory this process ever held; 0 where the system does not say.
  private static long peakMiB() {
    try (var lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
              .filter(l -> l.startsWith("VmHWM"))
              .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
              .findFirst()
              .orElse(0)
          >> 10;
    } catch (IOException e) {
      return 0; // not Linux
    }
  }
}
