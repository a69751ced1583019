package dev.huishang.app;

import dev.huishang.app.Main.Stopped;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The reference platform as its own process, known by its URL only.
///
/// @param process the process
/// @param url what it said it serves
record PlatformProcess(Process process, String url) implements AutoCloseable {

  /// Starts it on a free port and waits until it serves.
  ///
  /// @param store directory of its durable store
  /// @param scenario what happens in its world
  static PlatformProcess start(Path store, String scenario) {
    try {
      Files.createDirectories(store);
      var command = new java.util.ArrayList<>(launcher());
      command.addAll(List.of("--port", "0", "--store", store.toString(), "--scenario", scenario));
      var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
      builder
          .environment()
          .remove("_JPACKAGE_LAUNCHER"); // else the sibling takes itself for our JVM
      var process = builder.start();
      return new PlatformProcess(process, ready(process));
    } catch (IOException e) {
      throw new Stopped(
          Main.UNREACHABLE, "参考平台不能启动 the reference platform cannot start: " + e.getMessage());
    }
  }

  private static String ready(Process process) throws IOException {
    BufferedReader out = process.inputReader();
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("ready ")) {
        return line.substring("ready ".length()).strip();
      }
    }
    throw new Stopped(
        Main.UNREACHABLE, "参考平台没有就绪 the reference platform ended before it was ready");
  }

  /// The launcher beside the installed console, or this very Java and class path.
  private static List<String> launcher() {
    var installed = System.getProperty("jpackage.app-path");
    if (installed != null) {
      var sibling = Path.of(installed).resolveSibling("huishang-platform");
      if (Files.isExecutable(sibling)) {
        return List.of(sibling.toString());
      }
    }
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(
        java,
        "--enable-native-access=ALL-UNNAMED",
        "-Dfile.encoding=UTF-8",
        "-cp",
        System.getProperty("java.class.path", ""),
        "dev.huishang.platform.PlatformMain");
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
