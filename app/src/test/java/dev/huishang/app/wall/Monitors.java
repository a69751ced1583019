package dev.huishang.app.wall;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A display with several screens that can be plugged in and out, without hardware: the X server of
/// a desk with its dummy driver, which only root may start.
final class Monitors implements AutoCloseable {
  private static final String CONFIG =
      """
      Section "ServerFlags"
        Option "AutoAddDevices" "false"
        Option "AutoAddGPU" "false"
        Option "DontVTSwitch" "true"
      EndSection
      Section "Device"
        Identifier "dummy"
        Driver "dummy"
        VideoRam 256000
      EndSection
      Section "Monitor"
        Identifier "monitor"
        HorizSync 5-1000
        VertRefresh 5-200
      EndSection
      Section "Screen"
        Identifier "screen"
        Device "dummy"
        Monitor "monitor"
        DefaultDepth 24
      EndSection
      """;

  private final Process server;
  private final String display;

  private Monitors(Process server, String display) {
    this.server = server;
    this.display = display;
  }

  /// What this machine lacks for it, empty where it has all.
  static String lacking() {
    for (var file :
        List.of("/usr/bin/Xorg", "/usr/bin/xrandr", "/usr/lib/xorg/modules/drivers/dummy_drv.so")) {
      if (!Files.exists(Path.of(file))) {
        return file + " is not installed";
      }
    }
    return System.getProperty("user.name").equals("root")
        ? ""
        : "only root may start Xorg with its own configuration";
  }

  /// Starts on a display that is free.
  static Monitors start(Path directory) throws IOException {
    var config = directory.resolve("dummy.conf");
    Files.writeString(config, CONFIG);
    var server =
        new ProcessBuilder(
                "Xorg",
                "-displayfd",
                "1",
                "-config",
                config.toString(),
                "-logfile",
                directory.resolve("xorg.log").toString(),
                "-noreset",
                "-nolisten",
                "tcp",
                "-novtswitch",
                "-sharevts")
            .redirectError(directory.resolve("xorg.err").toFile())
            .start();
    var number = server.inputReader(StandardCharsets.UTF_8).readLine();
    if (number == null) {
      throw new IOException(Files.readString(directory.resolve("xorg.err")));
    }
    return new Monitors(server, ":" + number);
  }

  String display() {
    return display;
  }

  /// Tells the display how its screens stand, or asks it.
  String xrandr(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("xrandr", "--display", display));
    command.addAll(List.of(arguments));
    var said = new ProcessBuilder(command).redirectErrorStream(true).start();
    var text = new String(said.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (said.waitFor() != 0) {
      throw new IOException(command + ": " + text);
    }
    return text;
  }

  /// Plugs a screen in: outputs are `DUMMY0`, `DUMMY1` and so on.
  void plug(String output, String mode, String place) throws IOException, InterruptedException {
    xrandr("--addmode", output, mode);
    xrandr("--output", output, "--mode", mode, "--pos", place);
    xrandr("--query"); // only a server that was asked knows that the output is connected
  }

  void unplug(String output) throws IOException, InterruptedException {
    xrandr("--output", output, "--off");
  }

  @Override
  public void close() throws InterruptedException {
    server.destroy();
    server.waitFor(10, TimeUnit.SECONDS);
    server.destroyForcibly();
  }
}
