package dev.huishang.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What one run of the command line came to, in a process of its own.
///
/// @param code exit code
/// @param said what it printed
record Run(int code, String said) {

  /// Runs it as this user.
  static Run of(Path directory, Object... arguments) throws IOException, InterruptedException {
    return of(List.of(), directory, arguments);
  }

  /// Runs it below another command, for example one that takes rights away.
  static Run of(List<String> under, Path directory, Object... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(under);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName()));
    for (var argument : arguments) {
      command.add(argument.toString());
    }
    var output = File.createTempFile("run", ".txt", directory.toFile());
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("did not end: " + command + Files.readString(output.toPath()));
    }
    return new Run(process.exitValue(), Files.readString(output.toPath()));
  }
}
