package dev.huishang.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.cache.Profile;
import dev.huishang.cache.ProfileRefused;
import dev.huishang.domain.CommandState;
import dev.huishang.domain.CommandTypes;
import dev.huishang.domain.Connectivity;
import dev.huishang.domain.OrderStage;
import dev.huishang.platform.Faults;
import dev.huishang.platform.PlatformOptions;
import dev.huishang.wire.Feeds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Console and reference platform over real HTTP and real files.
class SyncTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  @TempDir Path directory;

  private dev.huishang.platform.Platform platform(int port) {
    return dev.huishang.platform.Platform.start(
        new PlatformOptions(port, directory.resolve("platform"), 7, null, null, null, true, 0.01));
  }

  private static int port(dev.huishang.platform.Platform platform) {
    return java.net.URI.create(platform.url()).getPort();
  }

  @Test
  void P11_P10_killedPlatformIsShownOfflineAndTheLastPictureStays() throws Exception {
    var platform = platform(0);
    var console = directory.resolve("console");
    try (var bench = new Bench(console, platform.url())) {
      assertTrue(
          Bench.within(LONG, () -> bench.is(Connectivity.ONLINE)),
          () -> bench.sync.link().toString());
      assertEquals(42_506, bench.profile.inbox().all(Feeds.STATIONS).size());
      assertTrue(bench.profile.inbox().all(Feeds.OBS).size() > 200_000);
      assertEquals(78, bench.profile.inbox().kpis("100000").size());
      platform.close();
      var killed = Instant.now();
      assertTrue(Bench.within(Duration.ofSeconds(20), () -> bench.is(Connectivity.OFFLINE)));
      assertTrue(Duration.between(killed, Instant.now()).toSeconds() < 20);
      assertTrue(bench.profile.inbox().all(Feeds.OBS).size() > 200_000);
    }
    var start = System.nanoTime();
    try (var again = Profile.open(console)) {
      assertTrue(again.inbox().all(Feeds.OBS).size() > 200_000);
      assertTrue(again.inbox().ages().stream().noneMatch(a -> a.verified()), "nothing is verified");
      assertTrue(again.inbox().ages().stream().allMatch(a -> a.asOf() != null));
      System.out.printf("restart from cache: %d ms%n", (System.nanoTime() - start) / 1_000_000);
    }
  }

  @Test
  void P11_F26_aSilentOpenConnectionIsShownOffline() throws Exception {
    try (var platform = platform(0);
        var bench = new Bench(directory.resolve("console"), platform.url())) {
      assertTrue(Bench.within(LONG, () -> bench.is(Connectivity.ONLINE)));
      platform.faults().set(Faults.Mode.SILENT);
      assertTrue(
          Bench.within(Duration.ofSeconds(20), () -> bench.is(Connectivity.OFFLINE)),
          bench.seen::toString);
      platform.faults().set(Faults.Mode.NONE);
      assertTrue(
          Bench.within(LONG, () -> bench.is(Connectivity.ONLINE)),
          () -> bench.sync.link().toString());
    }
  }

  @Test
  void P1_P3_P4_anOfflineOrderArrivesExactlyOnceThoughTheReplyIsCut() throws Exception {
    int port;
    try (var first = platform(0)) {
      port = port(first);
    }
    var console = directory.resolve("console");
    var url = "http://127.0.0.1:" + port + "/";
    String incident;
    String order;
    try (var bench = new Bench(console, url)) {
      var create =
          bench.command(
              CommandTypes.INCIDENT_CREATE,
              "incident/I-1",
              0,
              null,
              "{\"title\":\"罐车泄漏\",\"kind\":\"水污染\",\"lon\":110.9,\"lat\":32.5,\"learnedAt\":\""
                  + Instant.now()
                  + "\"}");
      var issue =
          bench.command(
              CommandTypes.ORDER_ISSUE,
              "order/O-1",
              0,
              null,
              "{\"incident\":\"I-1\",\"unit\":\"unit-420000-rescue\",\"text\":\"立即赶赴现场\"}");
      bench.profile.outbox().submit(create);
      bench.profile.outbox().submit(issue);
      incident = create.id();
      order = issue.id();
      assertEquals(2, bench.profile.outbox().unsent());
    }
    try (var platform = platform(port)) {
      platform.faults().cutReplies(1);
      try (var bench = new Bench(console, url)) {
        bench.signIn("commander");
        assertTrue(
            Bench.within(LONG, () -> bench.profile.outbox().unsent() == 0),
            () -> bench.profile.outbox().all().toString());
        assertTrue(
            bench.profile.outbox().all().stream().allMatch(o -> o.state() == CommandState.APPLIED));
        assertEquals(List.of(incident, order), platform.effects());
        assertTrue(
            Bench.within(
                LONG,
                () ->
                    bench
                        .profile
                        .inbox()
                        .find(Feeds.ORDERS, "O-1")
                        .map(o -> o.stage() == OrderStage.REPORTED)
                        .orElse(false)));
      }
    }
  }

  @Test
  void P9_F30_aCaptivePortalChangesNothing() throws Exception {
    try (var platform = platform(0);
        var bench = new Bench(directory.resolve("console"), platform.url())) {
      assertTrue(Bench.within(LONG, () -> bench.is(Connectivity.ONLINE)));
      bench.signIn("commander");
      platform.faults().set(Faults.Mode.PORTAL);
      bench
          .profile
          .outbox()
          .submit(
              bench.command(
                  CommandTypes.LOG_ADD, "log/L-1", 3, null, "{\"incident\":\"\",\"text\":\"x\"}"));
      bench.sync.wake();
      assertTrue(
          Bench.within(Duration.ofSeconds(20), () -> bench.is(Connectivity.OFFLINE)),
          bench.seen::toString);
      assertEquals("not-platform", bench.sync.link().reason());
      assertEquals(1, bench.profile.outbox().unsent());
      assertEquals(List.of(), platform.effects());
      platform.faults().set(Faults.Mode.NONE);
      assertTrue(Bench.within(LONG, () -> bench.profile.outbox().unsent() == 0));
      assertEquals(1, platform.effects().size());
    }
  }

  @Test
  void P21_P3_foreignAndUsedProfilesAreRefused() throws Exception {
    var foreign = directory.resolve("foreign");
    Files.createDirectories(foreign);
    Files.writeString(foreign.resolve("thesis.txt"), "not ours");
    var refused = assertThrows(ProfileRefused.class, () -> Profile.open(foreign));
    assertTrue(String.valueOf(refused.getMessage()).contains(foreign.toString()));
    assertFalse(Files.exists(foreign.resolve("outbox.db")), "nothing half-written");
    var file = Files.writeString(directory.resolve("file"), "x");
    assertThrows(ProfileRefused.class, () -> Profile.open(file));
    try (var first = Profile.open(directory.resolve("p"))) {
      assertTrue(first.device().length() > 10);
      assertThrows(ProfileRefused.class, () -> Profile.open(directory.resolve("p")));
    }
  }
}
