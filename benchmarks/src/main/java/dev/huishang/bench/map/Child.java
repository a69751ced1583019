package dev.huishang.bench.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs one task in a process of its own.
///
/// @param limitSeconds after which it is ended: then its contender counts as not run
record Child(long limitSeconds) {
  /// The line it answered with, always one.
  String run(Task task) throws IOException, InterruptedException {
    var dir = Files.createTempDirectory("huishang-bench"); // holds what it leaves behind, too
    var out = dir.resolve("out");
    var err = dir.resolve("err");
    var process =
        new ProcessBuilder(command(task, dir))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      if (!process.waitFor(limitSeconds, TimeUnit.SECONDS)) {
        return MapChild.notRun("not ready within " + limitSeconds + " s");
      }
      return Files.readString(out)
          .lines()
          .filter(l -> l.startsWith("{"))
          .findFirst()
          .orElse(MapChild.notRun("it failed: " + last(Files.readString(err))));
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      process.waitFor();
      clear(dir);
    }
  }

  private static void clear(Path dir) throws IOException {
    try (var files = Files.walk(dir)) {
      files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    } catch (UncheckedIOException e) {
      return; // a browser that is just ending clears away beside us
    }
  }

  private static String last(String text) {
    return text.lines()
        .filter(l -> l.contains("Exception") || l.contains("Error"))
        .findFirst()
        .orElse("no word of it");
  }

  private static List<String> command(Task task, Path dir) {
    var home = System.getProperty("java.home");
    var command =
        new ArrayList<>(
            List.of(
                home + "/bin/java",
                "-Xmx6g",
                "-XX:G1HeapRegionSize=8m",
                "-XX:MaxGCPauseMillis=15"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED,javafx.graphics"));
    command.add("-Dfile.encoding=" + StandardCharsets.UTF_8);
    command.add("-Dprism.order=sw");
    command.add("-Djava.io.tmpdir=" + dir);
    if (!task.work().equals("tiles")) { // those are to keep the pace of a room's screen
      command.add("-Djavafx.animation.fullspeed=true");
      command.add("-Dprism.vsync=false");
    }
    command.add("-Dbench.web=" + System.getProperty("bench.web", "benchmarks/web"));
    command.addAll(List.of("--module-path", System.getProperty("bench.fx", "")));
    command.addAll(List.of("--add-modules", "javafx.controls,jdk.httpserver"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(MapChild.class.getName());
    command.addAll(task.args());
    return command;
  }
}
