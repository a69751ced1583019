package dev.huishang.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.cache.Outgoing;
import dev.huishang.domain.CommandState;
import dev.huishang.platform.FaultProxy;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Orders issued offline, the process killed right after it said "queued", the first reply lost
/// after its effect: every order said to be queued takes effect exactly once.
class KilledConsoleTest {
  private static final int ORDERS = 40;
  @TempDir Path directory;

  @Test
  void P1_P3_P4_F1_F24_whatWasQueuedTakesEffectOnceThoughTheConsoleIsKilled() throws Exception {
    var options = PlatformOptions.at(directory.resolve("platform"));
    try (var platform = Platform.start(options);
        var line = new FaultProxy(URI.create(platform.url()).getPort(), FaultProxy.Line.HUNG_UP)) {
      for (long seed = 1; seed <= 4; seed++) {
        line.set(FaultProxy.Line.HUNG_UP);
        var profile = directory.resolve("console-" + seed);
        var queued = killAfter(profile, line.url(), 1 + new Random(seed).nextInt(ORDERS / 2));
        var before = line.cut();
        line.cutReplies(1);
        line.set(FaultProxy.Line.OPEN);
        returned(platform, profile, line, queued, "seed " + seed);
        assertEquals(before + 1, line.cut(), "one reply was to be lost, seed " + seed);
      }
    }
  }

  /// Runs the console as a process, kills it the moment it said `queued` the n-th time.
  private static List<String> killAfter(Path profile, String url, int n) throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var child =
        new ProcessBuilder(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KilledConsole.class.getName(),
                profile.toString(),
                url,
                String.valueOf(ORDERS))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var queued = new ArrayList<String>();
    try (var out = child.inputReader()) {
      for (var line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith("queued ")) {
          queued.add(line.substring("queued ".length()));
        }
        if (queued.size() == n) {
          child.toHandle().destroyForcibly(); // SIGKILL; what it said before is still read
        }
      }
    } finally {
      child.destroyForcibly().waitFor();
    }
    assertEquals(137, child.exitValue(), "killed, not ended");
    assertTrue(queued.size() >= n, queued::toString);
    return queued;
  }

  private static void returned(
      Platform platform, Path profile, FaultProxy line, List<String> queued, String seed)
      throws Exception {
    try (var bench = new Bench(profile, line.url())) {
      var kept = bench.profile.outbox().all().stream().map(o -> o.command().id()).toList();
      assertTrue(kept.containsAll(queued), () -> seed + ": " + queued + " not all in " + kept);
      bench.signIn("commander");
      assertTrue(
          Bench.within(Duration.ofSeconds(60), () -> bench.profile.outbox().unsent() == 0),
          () -> seed + ": " + bench.profile.outbox().all());
      var effects = platform.effects();
      for (var id : kept) {
        assertEquals(1, Collections.frequency(effects, id), seed + ": effects of " + id);
      }
      assertTrue(
          bench.profile.outbox().all().stream()
              .map(Outgoing::state)
              .allMatch(CommandState.APPLIED::equals),
          () -> seed + ": " + bench.profile.outbox().all());
    }
  }
}
