package dev.huishang.bench;

import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// `start`: from exec to map and 17 aged tiles out of the cache. `first-sync`: from an empty
/// profile, on loopback and over 2 Mbit/s. Prints a JSON line per figure; exit 1 where a goal is
/// missed.
public final class Bench {
  private static final java.util.concurrent.atomic.AtomicBoolean MISSED =
      new java.util.concurrent.atomic.AtomicBoolean();

  /// Entry point.
  public static void main(String[] args) throws IOException, InterruptedException {
    boolean quick = List.of(args).contains("--quick");
    var work = Files.createTempDirectory("huishang-bench");
    try (var platform = Platform.start(PlatformOptions.at(work.resolve("platform")))) {
      int port = URI.create(platform.url()).getPort();
      warm(
          platform
              .url()); // a platform that has been running: its months and newest values are made
      if (args[0].equals("start")) {
        start(port, work, quick ? 1 : 3);
      } else {
        firstSync(port, work, quick);
      }
    }
    System.exit(MISSED.get() ? 1 : 0);
  }

  private static void warm(String url) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      for (var stream : List.of("kpi", "obs")) {
        var uri = URI.create(url + "sync/changes?stream=" + stream + "&limit=10");
        client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding());
      }
    }
  }

  private static void start(int port, Path work, int rounds)
      throws IOException, InterruptedException {
    var profile = work.resolve("profile");
    try (var line = new Throttle(port, 0)) {
      Run.console(line.url(), profile, work.resolve("shots"));
    }
    for (int i = 0; i < rounds; i++) {
      var run = Run.console("http://127.0.0.1:9/", profile, work.resolve("shots"));
      say("start.map", run.mark("map"), "ms", 5_000);
      say("start.tiles17", run.mark("tiles17"), "ms", 5_000);
      say("start.peak", run.peakKb() / 1_024, "MiB", 0);
    }
  }

  private static void firstSync(int port, Path work, boolean quick)
      throws IOException, InterruptedException {
    measure("loopback", port, work.resolve("a"), 0, 5_000);
    if (!quick) {
      measure("2mbit", port, work.resolve("b"), 2_000_000, 60_000);
    }
  }

  private static void measure(String name, int port, Path work, long bits, long goal)
      throws IOException, InterruptedException {
    try (var line = new Throttle(port, bits)) {
      var run = Run.console(line.url(), work.resolve("profile"), work.resolve("shots"));
      say("first-sync." + name + ".map", run.mark("map"), "ms", goal);
      say("first-sync." + name + ".tiles17", run.mark("tiles17"), "ms", goal);
      say("first-sync." + name + ".synced", run.mark("synced"), "ms", 0);
      say("first-sync." + name + ".bytes", line.bytes(), "B", 0);
      say("first-sync." + name + ".peak", run.peakKb() / 1_024, "MiB", 0);
    }
  }

  /// @param goal upper bound, 0 for a figure that is only reported
  private static void say(String name, long value, String unit, long goal) {
    boolean ok = value >= 0 && (goal == 0 || value <= goal);
    MISSED.compareAndSet(false, !ok);
    System.out.printf(
        Locale.ROOT,
        "{\"name\":\"%s\",\"value\":%d,\"unit\":\"%s\",\"peer\":null,\"ratio\":null,\"goal\":%s,\"ok\":%b}%n",
        name,
        value,
        unit,
        goal == 0 ? "null" : String.valueOf(goal),
        ok);
  }

  private Bench() {}
}
