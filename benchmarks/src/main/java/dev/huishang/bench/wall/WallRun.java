package dev.huishang.bench.wall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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
    var line = child(directory, seconds, collector);
    System.err.println(line);
    var answer = new ObjectMapper().readTree(line);
    double hours = answer.path("seconds").asDouble(1) / 3_600;
    double growth =
        (answer.path("heapEndMiB").asDouble(1e9) - answer.path("heapStartMiB").asDouble(0)) / hours;
    boolean met =
        print(
            "wall.pulse", answer.path("worstPulseMs").asDouble(1e9), "ms, worst", PULSE_MS, false);
    met &= print("wall.pulses-over-50ms", answer.path("over50").asDouble(1e9), "pulses", 0, false);
    met &=
        print(
            "wall.pulse-work",
            answer.path("worstWorkMs").asDouble(1e9),
            "ms, worst",
            PULSE_MS,
            false);
    met &= print("wall.frames", answer.path("framesPerSecond").asDouble(0), "1/s", FRAMES, true);
    var unit = seconds == 3_600 ? "MiB/h" : "MiB/h, extrapolated";
    met &= print("wall.heap-growth", growth, unit, GROWTH_MIB, false);
    System.exit(met ? 0 : 1);
  }

  private static String child(Path directory, int seconds, List<String> collector)
      throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx2g",
                "--enable-native-access=ALL-UNNAMED,javafx.graphics",
                "-Dprism.order=sw",
                "--module-path",
                System.getProperty("bench.fx", ""),
                "--add-modules",
                "javafx.controls",
                "-cp",
                System.getProperty("java.class.path")));
    command.addAll(collector);
    command.addAll(List.of(WallChild.class.getName(), String.valueOf(seconds)));
    var out = directory.resolve("out");
    var err = directory.resolve("err");
    var process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      boolean ended = process.waitFor(LIMIT + 2L * seconds, TimeUnit.SECONDS);
      var said = Files.readString(out).lines().filter(l -> l.startsWith("{")).findFirst();
      if (!ended || said.isEmpty()) {
        System.err.println(Files.readString(err));
      }
      return said.orElse("{}");
    } finally {
      process.destroy();
      process.waitFor();
      Files.deleteIfExists(out);
      Files.deleteIfExists(err);
      Files.deleteIfExists(directory);
    }
  }

  private static boolean print(String name, double value, String unit, double goal, boolean least) {
    boolean met = least ? value >= goal : value <= goal;
    System.out.println(
        String.format(
            Locale.ROOT,
            "{\"name\":\"%s\",\"value\":%.2f,\"unit\":\"%s\",\"goal\":%.1f,\"ok\":%b}",
            name,
            value,
            unit,
            goal,
            met));
    return met;
  }

  private WallRun() {}
}
