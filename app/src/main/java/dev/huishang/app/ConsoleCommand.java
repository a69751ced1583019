package dev.huishang.app;

import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `console`: the console over a profile and a platform, in a window or without one.
@Command(
    name = "console",
    mixinStandardHelpOptions = true,
    description = "The console over a platform; without a display only --headless.")
final class ConsoleCommand implements Callable<Integer> {
  enum Lang {
    ZH,
    EN
  }

  @Option(names = "--platform", description = "base URL of the platform")
  private @Nullable String platform;

  @Option(names = "--profile", required = true, description = "directory of this console")
  private Path profile = Path.of("profile");

  @Option(names = "--headless", description = "no window: pictures and a JSON state")
  private boolean headless;

  @Option(names = "--for", description = "headless: run this long first, for example 30s")
  private @Nullable String running;

  @Option(names = "--shots", description = "headless: directory for one PNG per view")
  private @Nullable Path shots;

  @Option(names = "--size", defaultValue = "1920x1080", description = "pixels of the pictures")
  private String size = "1920x1080";

  @Option(names = "--lang", description = "zh or en")
  private @Nullable Lang lang;

  @Option(names = "--theme", description = "dark or light")
  private @Nullable Theme theme;

  @Option(names = "--user", description = "sign in; the password is read from HUISHANG_PASSWORD")
  private @Nullable String user;

  @Option(names = "--seat", defaultValue = "R1-01")
  private String seat = "R1-01";

  @Option(names = "--role", defaultValue = "operator")
  private String role = "operator";

  @Override
  public Integer call() {
    var kept = Preferences.read(profile);
    if (platform == null && kept.platform().isEmpty() && !headless && !Main.noDisplay()) {
      var answer = new FirstStart(profile, kept, Main.toolkit(false)).ask();
      return answer.map(this::show).orElse(0);
    }
    return show(kept);
  }

  private int show(Preferences kept) {
    var url = platform == null ? kept.platform() : platform;
    if (url.equals(Preferences.DEMO)) {
      try (var demo = PlatformProcess.start(profile.resolve("demo-platform"), "tanker-spill")) {
        return show(kept, demo.url());
      }
    }
    return show(kept, url);
  }

  private int show(Preferences kept, String url) {
    if (url.isEmpty()) {
      throw new IllegalArgumentException(
          "no platform: name it with --platform URL, for example http://127.0.0.1:8080");
    }
    var chosen =
        kept.with(
            lang == null ? kept.chinese() : lang == Lang.ZH, theme == null ? kept.theme() : theme);
    var job = new Job(url, profile, chosen, size(size), shots, seconds(running));
    if (!headless && Main.noDisplay()) {
      throw new IllegalArgumentException(
          "there is no display: use --headless, or set DISPLAY or WAYLAND_DISPLAY");
    }
    return headless ? new Headless(job, this::signIn).run() : new Desk(job).run();
  }

  private void signIn(Console console) {
    var password = System.getenv("HUISHANG_PASSWORD");
    if (user != null) {
      console
          .entry()
          .signIn(
              user,
              password == null ? "" : password,
              seat,
              role,
              problem -> {
                if (!problem.isEmpty()) {
                  System.err.println("登录失败 not signed in as " + user + ": " + problem);
                }
              });
    }
  }

  static int[] size(String text) {
    var parts = text.toLowerCase(Locale.ROOT).split("x", -1);
    try {
      int width = Integer.parseInt(parts[0]);
      int height = Integer.parseInt(parts[1]);
      if (width >= 640 && width <= 3840 && height >= 400 && height <= 2160) {
        return new int[] {width, height};
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      // said below, together with sizes out of range
    }
    throw new IllegalArgumentException(
        "--size \"" + text + "\" is no size from 640x400 to 3840x2160, for example 1920x1080");
  }

  static Duration seconds(@Nullable String text) {
    if (text == null) {
      return Duration.ZERO;
    }
    if (!text.matches("[0-9]{1,4}s?")) {
      throw new IllegalArgumentException("--for \"" + text + "\" is no time, for example 30s");
    }
    return Duration.ofSeconds(Long.parseLong(text.replace("s", "")));
  }
}
