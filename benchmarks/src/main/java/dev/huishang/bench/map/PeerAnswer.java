package dev.huishang.bench.map;

import java.util.Arrays;

/// What a contender outside the JVM answers: `ms:1.0,2.0;heapMiB;peakMiB;shown`, or why it cannot
/// run.
final class PeerAnswer {
  static String json(String text, Task task) {
    if (!text.startsWith("ms:")) {
      return MapChild.notRun(text.isBlank() ? "it ended without an answer" : text);
    }
    var parts = text.strip().substring(3).split(";");
    var ms = Arrays.stream(parts[0].split(",")).mapToDouble(Double::parseDouble).toArray();
    return new FrameTimes(ms, 0, Double.parseDouble(parts[3]))
        .json(task, Long.parseLong(parts[1]), Long.parseLong(parts[2]));
  }

  private PeerAnswer() {}
}
