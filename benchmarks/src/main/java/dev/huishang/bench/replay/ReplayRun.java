package dev.huishang.bench.replay;

import dev.huishang.bench.WindowRun;
import dev.huishang.cache.Profile;
import dev.huishang.domain.Networks;
import dev.huishang.domain.RoomTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.ObjectMapper;

/// `benchmarks/run replay`: a day of 3,377 stations with seven parameters from a kept profile: how
/// long one read of it takes, and how it plays at 24 hours a second in the display function. Prints
/// a JSON line per figure; exit 1 where a goal is missed.
public final class ReplayRun {
  private static final double FRAMES = 23.5; // of 24 a second; the beat of the display may cut one
  private static final double GAP_MS = 125; // three frames: a dropped one and its neighbour
  private static final double PULSE_MS = 50;
  private static final double READ_MS = 250;
  private static final int LIMIT = 120;

  /// Entry point. `--quick` measures shorter.
  public static void main(String[] args) throws IOException, InterruptedException {
    boolean quick = List.of(args).contains("--quick");
    var directory = Files.createTempDirectory("huishang-replay");
    try {
      var profile = directory.resolve("profile");
      ReplayCache.fill(profile, Instant.now());
      boolean met = WindowRun.print("replay.read-day", read(profile), "ms", READ_MS, false);
      int seconds = quick ? 6 : 30;
      var line =
          new WindowRun(directory, LIMIT + seconds)
              .answer(
                  List.of(),
                  ReplayChild.class,
                  List.of(profile.toString(), String.valueOf(seconds)));
      System.err.println(line);
      var answer = new ObjectMapper().readTree(line);
      met &=
          WindowRun.print(
              "replay.frames", answer.path("framesPerSecond").asDouble(), "1/s", FRAMES, true);
      met &=
          WindowRun.print(
              "replay.gap", answer.path("worstGapMs").asDouble(1e9), "ms, worst", GAP_MS, false);
      met &=
          WindowRun.print(
              "replay.pulse",
              answer.path("worstPulseMs").asDouble(1e9),
              "ms, worst",
              PULSE_MS,
              false);
      System.exit(met ? 0 : 1);
    } finally {
      clear(directory);
    }
  }

  /// Milliseconds of the first read of the day from a file just opened, all values merged.
  private static double read(Path directory) {
    try (var profile = Profile.open(directory)) {
      long start = System.nanoTime();
      var from = RoomTime.floor(Instant.now()).minus(Duration.ofHours(ReplayCache.HOURS));
      var block = profile.hours().block(Networks.AIR_LOCAL, from, ReplayCache.HOURS, null);
      double took = (System.nanoTime() - start) / 1e6;
      if (block.stations().size() != ReplayCache.STATIONS || block.held().isEmpty()) {
        throw new IllegalStateException("the day is not in the file");
      }
      return took;
    }
  }

  private static void clear(Path directory) throws IOException {
    try (var files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    }
  }

  private ReplayRun() {}
}
