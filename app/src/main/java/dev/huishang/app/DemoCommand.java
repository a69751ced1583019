package dev.huishang.app;

import dev.huishang.app.shell.Preferences;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo`: the reference platform as a process of its own, and the console on it. Without a display
/// it renders all views and the brief, says where they are, and ends.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "The reference platform and the console; without a display pictures and a PDF.")
final class DemoCommand implements Callable<Integer> {
  private static final String SCENARIO = "tanker-spill";

  @Option(names = "--home", description = "directory of the demo; ~/.huishang without it")
  private @Nullable Path home;

  @Option(
      names = "--out",
      description = "directory of pictures and PDF; HUISHANG_OUT or HOME/pictures without it")
  private @Nullable Path out;

  @Option(names = "--size", defaultValue = "1920x1080", description = "pixels of the pictures")
  private String size = "1920x1080";

  @Override
  public Integer call() {
    var base = home == null ? Path.of(System.getProperty("user.home"), ".huishang") : home;
    var profile = base.resolve("demo-profile");
    try (var platform = PlatformProcess.start(base.resolve("demo-platform"), SCENARIO)) {
      var chosen = Preferences.read(profile);
      var shots = shots(base);
      var job =
          new Job(platform.url(), profile, chosen, ConsoleCommand.size(size), shots, Duration.ZERO);
      if (!Main.noDisplay()) {
        return new Desk(job).run();
      }
      var brief = shots.resolve("brief.pdf");
      var work = new DemoWork(chosen, brief);
      int code = new Headless(job, DemoCommand::signIn, work::run).run();
      System.out.println("图片 pictures: " + shots.toAbsolutePath());
      System.out.println("简报 brief: " + brief.toAbsolutePath());
      return code;
    }
  }

  /// Where pictures and PDF go: the option, HUISHANG_OUT, or below the demo's own directory.
  private Path shots(Path base) {
    var named = System.getenv("HUISHANG_OUT");
    return out != null ? out : named != null ? Path.of(named) : base.resolve("pictures");
  }

  /// The documented account of the demo platform, so that commands work at once.
  private static void signIn(Console console) {
    console
        .entry()
        .signIn(
            "commander",
            "huishang-demo",
            "R1-01",
            "commander",
            problem -> {
              if (!problem.isEmpty()) {
                System.err.println("登录失败 not signed in: " + problem);
              }
            });
  }
}
