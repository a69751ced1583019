package dev.huishang.bench.wall;

import dev.huishang.bench.WindowRun;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import tools.jackson.databind.ObjectMapper;

/// `benchmarks/run wall`: a 4K wall for ten minutes (`--quick` one, `--hour` sixty): the worst gap
/// between two pulses, how many took over 50 ms, and whether the heap grows. Prints a JSON line per
/// figure; exit 1 where a goal is missed.
public final class WallRun {
  private static final double PULSE_MS = 50;
  private static final double FRAMES = 23.5; // of 24 a second; the beat of the display may cut one
  private static final double GROWTH_MIB = 16; // an hour; what a collection may leave differs
  private static final int LIMIT = 180;

  /// Entry point. `--gc=NAME` runs under another collector, for example `--gc=-XX:+UseZGC`.
  public static void main(String[] args) throws IOException, InterruptedException {
    var all = List.of(args);
    int seconds = all.contains("--quick") ? 60 : all.contains("--hour") ? 3_600 : 600;
    var collector =
        all.stream().filter(a -> a.startsWith("--gc=")).map(a -> a.substring(5)).toList();
    var directory = Files.createTempDirectory("huishang-wall");
    var line =
        new WindowRun(directory, LIMIT + 2L * seconds)
            .answer(collector, WallChild.class, List.of(String.valueOf(seconds)));
    Files.delete(directory);
    System.err.println(line);
    var answer = new ObjectMapper().readTree(line);
    double hours = answer.path("seconds").asDouble(1) / 3_600;
    double growth =
        (answer.path("heapEndMiB").asDouble(1e9) - answer.path("heapStartMiB").asDouble(0)) / hours;
    boolean met =
        WindowRun.print(
            "wall.pulse", answer.path("worstPulseMs").asDouble(1e9), "ms, worst", PULSE_MS, false);
    met &=
        WindowRun.print(
            "wall.pulses-over-50ms", answer.path("over50").asDouble(1e9), "pulses", 0, false);
    met &=
        WindowRun.print(
            "wall.pulse-work",
            answer.path("worstWorkMs").asDouble(1e9),
            "ms, worst",
            PULSE_MS,
            false);
    met &=
        WindowRun.print(
            "wall.frames", answer.path("framesPerSecond").asDouble(0), "1/s", FRAMES, true);
    var unit = seconds == 3_600 ? "MiB/h" : "MiB/h, extrapolated";
    met &= WindowRun.print("wall.heap-growth", growth, unit, GROWTH_MIB, false);
    System.exit(met ? 0 : 1);
  }

  private WallRun() {}
}
