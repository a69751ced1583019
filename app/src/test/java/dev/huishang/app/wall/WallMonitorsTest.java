package dev.huishang.app.wall;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.huishang.app.wall.Page.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A wall on three real screens of one display: one is unplugged and comes back, another size is
/// plugged in its place, and the pages never stop turning.
class WallMonitorsTest {
  private static final long LIMIT = 120;
  private static final List<Page> PAGES =
      List.of(new Page(Kind.EVENTS, "", 5), new Page(Kind.TIME, "", 5));
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final StringBuilder all = new StringBuilder();
  private String stand = "";
  @TempDir Path directory;

  @BeforeAll
  static void hasScreens() {
    var lacking = Monitors.lacking();
    assumeTrue(lacking.isEmpty(), lacking);
  }

  private static Seat seat(int index, double x, double y, double width, double height) {
    return new Seat(new ScreenPlace(index, x, y, width, height, 1), PAGES, true);
  }

  private Process room(Monitors monitors, Path profile) throws IOException {
    var command =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                MonitorsRoom.class.getName(),
                profile.toString(),
                directory.toString())
            .redirectError(directory.resolve("room.err").toFile());
    command.environment().put("DISPLAY", monitors.display());
    command.environment().remove("WAYLAND_DISPLAY");
    var process = command.start();
    Thread.ofVirtual().start(() -> read(process.inputReader()));
    return process;
  }

  private void read(BufferedReader reader) {
    reader.lines().filter(line -> line.startsWith("wall ")).forEach(lines::add);
    lines.add("ended");
  }

  /// Waits for a line that says this.
  private String until(String what, Predicate<String> holds)
      throws InterruptedException, IOException {
    for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT); ; ) {
      var line = lines.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
      assertTrue(
          line != null && !line.equals("ended"),
          what + " in\n" + stand + all + Files.readString(directory.resolve("room.err")));
      all.append(line).append('\n');
      if (holds.test(line)) {
        return line;
      }
    }
  }

  private static Predicate<String> windows(String... places) {
    return line ->
        line.split(" ").length == places.length + 1
            && List.of(places).stream().allMatch(place -> line.contains(place + ":"));
  }

  @Test
  void aScreenGoesAndComesBackAndTheRestTurnsItsPages() throws Exception {
    var profile = directory.resolve("profile");
    new LayoutFile(directory)
        .keep(
            List.of(
                new Layout(
                    "甲",
                    true,
                    60,
                    List.of(
                        seat(0, 0, 0, 1280, 720),
                        seat(2, 1280, 0, 1280, 720),
                        seat(1, 0, 720, 1024, 768)))));
    try (var monitors = Monitors.start(directory)) {
      monitors.xrandr("--fb", "2560x1600");
      monitors.plug("DUMMY0", "1280x720", "0x0");
      monitors.plug("DUMMY1", "1280x720", "1280x0");
      monitors.plug("DUMMY2", "1024x768", "0x720");
      stand = monitors.xrandr("--listmonitors");
      var room = room(monitors, profile);
      try {
        var left = "0,0,1280x720";
        var right = "1280,0,1280x720";
        var below = "0,720,1024x768";
        until("three windows", windows(left, right, below));
        monitors.unplug("DUMMY1");
        until("one is gone", windows(left, below));
        until("the first page", windows(left, below).and(line -> line.contains(left + ":0")));
        until("turns", windows(left, below).and(line -> line.contains(left + ":1")));
        monitors.plug("DUMMY1", "1280x720", "1280x0");
        until("it is back where it was", windows(left, right, below));
        until("and turns", line -> line.contains(right + ":1"));
        monitors.unplug("DUMMY1");
        until("gone again", windows(left, below));
        monitors.plug("DUMMY1", "1024x576", "1280x0");
        until("a smaller one in its place", windows(left, "1280,0,1024x576", below));
      } finally {
        room.outputWriter().close();
        room.waitFor(30, TimeUnit.SECONDS);
        room.destroyForcibly();
      }
    }
  }
}
