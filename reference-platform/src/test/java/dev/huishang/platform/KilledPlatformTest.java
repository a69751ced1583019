package dev.huishang.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.huishang.platform.http.Caller;
import dev.huishang.wire.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// S1 to S3 under SIGKILL: the platform is a child process, killed right after replies and between
/// them, and started again on its store. It replays the recorded hours, because they load faster
/// than the world is laid out; the store is the same.
class KilledPlatformTest {
  private static final int ROUNDS = 8;
  private static final int ANSWERED = 5;

  /// The last kills come after the quickest call would have ended.
  private static final double REACH = 1.3;

  @TempDir Path store;
  private final Map<String, String> answered = new HashMap<>();
  private final List<Caller.Command> sent = new ArrayList<>();

  private record Child(Process process, Caller caller) {}

  private Child start() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path", ""),
                "dev.huishang.platform.PlatformMain",
                "--port",
                "0",
                "--no-units",
                "--replay",
                System.getProperty("huishang.samples"),
                "--store",
                store.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var out = process.inputReader();
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("ready ")) {
        return new Child(process, new Caller(line.substring("ready ".length()).strip()));
      }
    }
    throw new IOException("the platform ended before it served");
  }

  private static Caller.Command command(int n) {
    var payload = "{\"incident\":\"\",\"text\":\"n" + n + "\"}";
    var times = "\"issued_at\":\"" + Instant.now() + "\"";
    return new Caller.Command(
        "k-" + n, Caller.body("log.add", "log/L-" + n, 1, times, payload), "*");
  }

  @Test
  void noReplyIsLostAndNoEffectDoubledOverManyKills() throws Exception {
    int next = 0;
    for (int round = 0; round < ROUNDS; round++) {
      var child = start();
      try {
        var token = child.caller().token();
        checkAll(child.caller(), token);
        long call = Long.MAX_VALUE;
        for (int i = 0; i < ANSWERED; i++) {
          var command = command(next++);
          sent.add(command);
          long start = System.nanoTime();
          remember(command, child.caller().post(command, token));
          call = Math.min(call, System.nanoTime() - start);
        }
        var cut = command(next++);
        sent.add(cut);
        killWhileSending(child, cut, token, (long) (call * (round + 0.5) / ROUNDS * REACH));
      } finally {
        child.process().destroyForcibly().waitFor();
      }
    }
    var child = start();
    try {
      checkAll(child.caller(), child.caller().token());
      assertEquals(ROUNDS * (ANSWERED + 1), sent.size());
      assertEquals(sent.size(), answered.size());
    } finally {
      child.process().destroyForcibly().waitFor();
    }
  }

  /// Kills this long after the first byte of the request: over the rounds, everywhere between it
  /// and the last byte of the reply.
  private void killWhileSending(Child child, Caller.Command command, String token, long after)
      throws Exception {
    long at = System.nanoTime() + after;
    var killer =
        Thread.ofPlatform()
            .start(() -> {
              while (System.nanoTime() < at) {
                Thread.onSpinWait();
              }
              child.process().destroyForcibly();
            });
    try {
      remember(command, child.caller().post(command, token));
    } catch (IOException e) {
      answered.remove(command.key()); // the reply is lost: it may have happened
    }
    killer.join();
  }

  private void remember(Caller.Command command, HttpResponse<String> reply) throws Exception {
    assertEquals(200, reply.statusCode(), reply.body());
    answered.put(command.key(), reply.body());
  }

  /// Everything sent so far is sent again: what was answered is answered alike, what was cut has
  /// its effect now or had it then, and never twice.
  private void checkAll(Caller caller, String token) throws Exception {
    for (var command : sent) {
      var again = caller.post(command, token);
      var before = answered.get(command.key());
      if (before != null) {
        assertEquals(before, again.body());
        assertEquals("true", again.headers().firstValue("Idempotency-Replayed").orElse(""));
      }
      remember(command, again);
      var status = caller.get("commands/" + command.key());
      assertEquals(200, status.statusCode());
      assertEquals(again.body(), status.body());
    }
    var effects = new ArrayList<String>();
    Json.parse(caller.get("commands/effects").body())
        .path("effects")
        .forEach(e -> effects.add(e.asString()));
    effects.removeIf(String::isEmpty);
    assertEquals(new HashSet<>(effects).size(), effects.size(), "an effect came twice");
    assertEquals(sent.stream().map(Caller.Command::key).toList().size(), effects.size());
  }
}
