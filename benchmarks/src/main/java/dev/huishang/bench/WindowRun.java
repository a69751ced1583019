package dev.huishang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Runs a window in a process of its own, as the launcher would, and takes the line it answers.
///
/// @param directory what it says is kept there while it runs
/// @param limitSeconds after which it is ended
public record WindowRun(Path directory, long limitSeconds) {
  /// The line it answered, `{}` for none; then what it complained of is passed on.
  ///
  /// @param options of the JVM, beside those of the launcher
  /// @param child its entry point
  public String answer(List<String> options, Class<?> child, List<String> arguments)
      throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx2g",
                "-XX:G1HeapRegionSize=8m",
                "-XX:MaxGCPauseMillis=15",
                "--enable-native-access=ALL-UNNAMED,javafx.graphics",
                "-Dprism.order=sw",
                "--module-path",
                System.getProperty("bench.fx", ""),
                "--add-modules",
                "javafx.controls",
                "-cp",
                System.getProperty("java.class.path")));
    command.addAll(options);
    command.add(child.getName());
    command.addAll(arguments);
    var out = directory.resolve("out");
    var err = directory.resolve("err");
    var process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      boolean ended = process.waitFor(limitSeconds, TimeUnit.SECONDS);
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
    }
  }

  /// Prints a figure beside its goal.
  ///
  /// @param least true where the goal is the least, otherwise it is the most
  /// @return true when it is met
  public static boolean print(String name, double value, String unit, double goal, boolean least) {
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
}
