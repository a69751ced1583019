package dev.huishang.app;

import dev.huishang.app.Main.Stopped;
import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Marks;
import dev.huishang.app.shell.Theme;
import dev.huishang.cache.Profile;
import dev.huishang.sync.Platform.NotReached;
import dev.huishang.sync.http.HttpPlatform;
import dev.huishang.wire.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
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
    var fx = Main.toolkit(true);
    var profile = profile();
    Marks.say("cache-open");
    try (var console = new Console(job.url(), profile, fx)) {
      signIn.accept(console);
      var frame = job.shots() == null ? null : frame(console, fx);
      var start = Instant.now();
      Pictures.await(
          () -> Instant.now().isAfter(start.plus(job.running())), start.plus(job.running()));
      Pictures.await(() -> usable(profile), start.plus(PATIENCE));
      work.accept(console);
      var pictures = new Pictures(fx, job.size()[0], job.size()[1]);
      var files = frame == null ? List.<Path>of() : pictures(pictures, frame.join());
      System.out.println(state(console, files, pictures.unready()));
    }
    return 0;
  }

  /// True once everything but the history of 72 hours is loaded.
  private static boolean usable(Profile profile) {
    return profile.inbox().incomplete().stream().allMatch(s -> s.equals("history"));
  }

  /// The profile. Where nothing is in it there is nothing to show without a platform: says at once
  /// why that does not answer, and leaves no profile behind that was not there.
  private Profile profile() {
    boolean fresh = !Files.exists(job.profile());
    if (fresh) {
      reach();
    }
    var profile = Profile.begin(job.profile());
    if (!fresh && !profile.inbox().known()) {
      try {
        reach();
      } catch (Stopped e) {
        profile.close();
        throw e;
      }
    }
    return profile;
  }

  private void reach() {
    try (var platform = new HttpPlatform(job.url())) {
      platform.discover();
    } catch (NotReached e) {
      boolean foreign = e.code().equals("not-platform");
      throw new Stopped(
          foreign ? Main.FOREIGN : Main.UNREACHABLE,
          (foreign ? "地址不是平台 not the platform: " : "平台不可达 platform unreachable: ")
              + job.url()
              + " ("
              + e.getMessage()
              + "); check the address and that the platform runs");
    }
  }

  /// The window's content, made while the first data are still on their way: a room looks at it
  /// from the first second.
  private CompletableFuture<Frame> frame(Console console, Executor fx) {
    var frame = new CompletableFuture<Frame>();
    fx.execute(() -> {
      try {
        Theme.loadFonts();
        var made = Desk.frame(console, job.chosen());
        made.open("display");
        Marks.say("frame");
        frame.complete(made);
      } catch (RuntimeException e) {
        frame.completeExceptionally(e);
      }
    });
    return frame;
  }

  private List<Path> pictures(Pictures pictures, Frame frame) {
    return pictures.take(
        frame, job.chosen().theme(), Objects.requireNonNull(job.shots()), PATIENCE);
  }

  private static String state(Console console, List<Path> files, List<String> unready) {
    var json = Json.MAPPER.createObjectNode();
    var link = console.sync().link();
    json.put("link", link.state().name());
    json.put("reason", link.reason());
    json.put("unsent", console.profile().outbox().unsent());
    json.put("synced", console.sync().progress().complete());
    Status.streams(json, console.profile());
    var shots = json.putArray("shots");
    files.forEach(file -> shots.add(file.toString()));
    var missing = json.putArray("shots_unready");
    unready.forEach(missing::add);
    return json.toString();
  }
}
