package dev.huishang.app;

import dev.huishang.app.Main.Stopped;
import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Theme;
import dev.huishang.cache.Profile;
import dev.huishang.domain.StreamAge;
import dev.huishang.sync.Platform.NotReached;
import dev.huishang.sync.http.HttpPlatform;
import dev.huishang.wire.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The console without a window: it syncs, renders every view, and prints its state as JSON.
final class Headless {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private final Job job;
  private final Consumer<Console> signIn;
  private final Consumer<Console> work;

  Headless(Job job, Consumer<Console> signIn) {
    this(job, signIn, console -> {});
  }

  /// @param work done once there are data, before the pictures are taken
  Headless(Job job, Consumer<Console> signIn, Consumer<Console> work) {
    this.work = work;
    this.job = job;
    this.signIn = signIn;
  }

  int run() {
    boolean known = reach();
    var fx = Main.toolkit(true);
    try (var console = new Console(job.url(), job.profile(), fx)) {
      signIn.accept(console);
      var start = Instant.now();
      Pictures.await(
          () -> Instant.now().isAfter(start.plus(job.running())), start.plus(job.running()));
      if (!known) {
        Pictures.await(() -> usable(console.profile()), start.plus(PATIENCE));
      }
      work.accept(console);
      var files = pictures(console, fx);
      System.out.println(state(console, files));
    }
    return 0;
  }

  /// True once everything but the history of 72 hours is loaded.
  private static boolean usable(Profile profile) {
    return profile.inbox().incomplete().stream().allMatch(s -> s.equals("history"));
  }

  /// Makes nothing: a profile that is not there yet knows nothing.
  private static boolean known(Path directory) {
    if (!Files.exists(directory)) {
      return false;
    }
    try (var profile = Profile.open(directory)) {
      return profile.inbox().ages().stream().anyMatch(StreamAge::complete);
    }
  }

  /// Without anything in the cache there is nothing to show: says at once why the platform does not
  /// answer, and leaves no profile behind.
  ///
  /// @return true when the cache holds something
  private boolean reach() {
    try (var platform = new HttpPlatform(job.url())) {
      boolean known = known(job.profile());
      discover(platform, known);
      return known;
    }
  }

  private void discover(HttpPlatform platform, boolean known) {
    try {
      platform.discover();
    } catch (NotReached e) {
      boolean foreign = e.code().equals("not-platform");
      if (!known) {
        throw new Stopped(
            foreign ? Main.FOREIGN : Main.UNREACHABLE,
            (foreign ? "地址不是平台 not the platform: " : "平台不可达 platform unreachable: ")
                + job.url()
                + " ("
                + e.getMessage()
                + "); check the address and that the platform runs");
      }
    }
  }

  private List<Path> pictures(Console console, java.util.concurrent.Executor fx) {
    if (job.shots() == null) {
      return List.of();
    }
    var frame = new CompletableFuture<Frame>();
    fx.execute(() -> {
      try {
        Theme.loadFonts();
        frame.complete(Desk.frame(console, job.chosen()));
      } catch (RuntimeException e) {
        frame.completeExceptionally(e);
      }
    });
    return new Pictures(fx, job.size()[0], job.size()[1])
        .take(frame.join(), job.chosen().theme(), job.shots(), PATIENCE);
  }

  private static String state(Console console, List<Path> files) {
    var json = Json.MAPPER.createObjectNode();
    var link = console.sync().link();
    json.put("link", link.state().name());
    json.put("reason", link.reason());
    json.put("unsent", console.profile().outbox().unsent());
    json.put("synced", console.sync().progress().complete());
    Status.streams(json, console.profile());
    var shots = json.putArray("shots");
    files.forEach(file -> shots.add(file.toString()));
    return json.toString();
  }
}
