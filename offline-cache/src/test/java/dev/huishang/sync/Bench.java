package dev.huishang.sync;

import dev.huishang.cache.Profile;
import dev.huishang.domain.Command;
import dev.huishang.domain.Connectivity;
import dev.huishang.domain.LinkStatus;
import dev.huishang.sync.http.HttpPlatform;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A console without a screen: real profile, real HTTP, the lanes of the console.
final class Bench implements AutoCloseable {
  final Profile profile;
  final HttpPlatform http;
  final Sync sync;
  final CopyOnWriteArrayList<LinkStatus> seen = new CopyOnWriteArrayList<>();
  private final ExecutorService lanes = Executors.newVirtualThreadPerTaskExecutor();
  private final ScheduledExecutorService tick = Executors.newSingleThreadScheduledExecutor();

  Bench(Path directory, String url) {
    profile = Profile.open(directory);
    http = new HttpPlatform(url);
    sync = new Sync(profile, http, Instant::now, seen::add);
    sync.start(lanes);
    tick.scheduleAtFixedRate(sync::tick, 200, 200, TimeUnit.MILLISECONDS);
  }

  void signIn(String user) throws Exception {
    sync.signedIn(http.signIn(user, "huishang-demo").bearer());
  }

  boolean is(Connectivity state) {
    return sync.link().state() == state;
  }

  /// Waits until the condition holds; the clock only bounds the wait.
  static boolean within(Duration limit, BooleanSupplier condition) throws InterruptedException {
    var end = Instant.now().plus(limit);
    var latch = new java.util.concurrent.CountDownLatch(1);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        return false;
      }
      latch.await(20, TimeUnit.MILLISECONDS);
    }
    return true;
  }

  Command command(String type, String aggregate, int lane, Long base, String payload) {
    return new Command(
        UUID.randomUUID().toString(),
        type,
        aggregate,
        lane,
        base,
        "commander",
        "R1-03",
        "commander",
        profile.device(),
        Instant.now(),
        null,
        payload);
  }

  @Override
  public void close() {
    sync.close();
    http.close();
    tick.shutdownNow();
    lanes.shutdownNow();
    try {
      lanes.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    profile.close();
  }
}
