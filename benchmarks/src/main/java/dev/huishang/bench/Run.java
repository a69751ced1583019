package dev.huishang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// One whole run of the console without a window: the marks it printed and its peak memory.
///
/// @param marks milliseconds since the start of its JVM, by mark
/// @param peakKb peak resident memory in KiB, 0 where the system does not tell
record Run(Map<String, Long> marks, long peakKb) {
  private static final Pattern MARK =
      Pattern.compile("\\{\"mark\":\"([a-z0-9-]+)\",\"ms\":(\\d+)[,}]");

  static Run console(String url, Path profile, Path shots)
      throws IOException, InterruptedException {
    var image = System.getProperty("huishang.image", "packaging/target/image");
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED,javafx.graphics",
                "-Xmx2g",
                "-XX:G1HeapRegionSize=8m",
                "-XX:MaxGCPauseMillis=15",
                "-Dhuishang.marks=true",
                "-XX:AOTCache=" + image + "/console.aot", // ignored where there is none
                "-Xlog:aot=off",
                "-Xlog:cds=off",
                "--module-path",
                image + "/fx",
                "--add-modules",
                "javafx.controls",
                "-cp",
                image + "/lib/*",
                "dev.huishang.app.Main",
                "console",
                "--platform",
                url,
                "--profile",
                profile.toString(),
                "--headless",
                "--shots",
                shots.toString()));
    var out = Files.createTempFile("console", ".log");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    long peak = 0;
    while (!process.waitFor(50, java.util.concurrent.TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(process.pid()));
    }
    Map<String, Long> marks = new HashMap<>();
    var text = Files.readString(out);
    Files.delete(out);
    var found = MARK.matcher(text);
    while (found.find()) {
      marks.putIfAbsent(found.group(1), Long.valueOf(found.group(2)));
    }
    if (process.exitValue() != 0) {
      throw new IOException("the console ended with " + process.exitValue() + ":\n" + text);
    }
    return new Run(marks, peak);
  }

  private static long peak(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(l -> l.startsWith("VmHWM:"))
          .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // it just ended, or the system has no /proc
    }
  }

  long mark(String name) {
    return marks.getOrDefault(name, -1L);
  }
}
