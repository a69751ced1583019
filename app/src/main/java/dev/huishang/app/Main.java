package dev.huishang.app;

import dev.huishang.app.shell.Marks;
import dev.huishang.cache.ProfileRefused;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line. Exit codes: 0 done, 2 usage, 5 platform unreachable, 6 profile refused, 7 not
/// the platform, 8 file not written.
@Command(
    name = "huishang",
    mixinStandardHelpOptions = true,
    version = "0.1.0",
    description = "会商台: the console of the situation room.",
    subcommands = {
      DemoCommand.class,
      ConsoleCommand.class,
      BriefCommand.class,
      MapPrintCommand.class,
      StatusCommand.class,
      ExplainCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:usage",
      "5:platform unreachable",
      "6:profile refused",
      "8:the file cannot be written",
      "7:the address is not the platform"
    })
public final class Main {
  static final int USAGE = 2;
  static final int UNREACHABLE = 5;
  static final int REFUSED = 6;
  static final int FOREIGN = 7;
  static final int UNWRITTEN = 8;

  /// Entry point.
  public static void main(String[] args) {
    Marks.say("main");
    int code =
        new CommandLine(new Main())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((e, line, result) -> explain(e))
            .execute(args.length == 0 ? usual() : args);
    System.exit(code);
  }

  /// Without arguments: the demo from the sources; the installed console with a display is a
  /// console of its own, which asks at its first start.
  private static String[] usual() {
    boolean installed = System.getProperty("jpackage.app-path") != null;
    var profile = Path.of(System.getProperty("user.home"), ".huishang", "profile");
    return installed && !noDisplay()
        ? new String[] {"console", "--profile", profile.toString()}
        : new String[] {"demo"};
  }

  private static int explain(Exception e) throws Exception {
    return switch (e) {
      case ProfileRefused refused -> say("配置目录不能使用 profile refused: ", refused, REFUSED);
      case IllegalArgumentException usage -> say("参数有误 wrong use: ", usage, USAGE);
      case Stopped stopped -> say("", stopped, stopped.code());
      default -> throw e;
    };
  }

  private static int say(String what, Exception e, int code) {
    System.err.println(what + e.getMessage());
    return code;
  }

  /// Ends the command with an exit code and a sentence.
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int code;

    Stopped(int code, String message) {
      super(message);
      this.code = code;
    }

    int code() {
      return code;
    }
  }

  /// True where no window can be shown.
  static boolean noDisplay() {
    var os = System.getProperty("os.name", "");
    return os.startsWith("Linux")
        && System.getenv().getOrDefault("DISPLAY", "").isEmpty()
        && System.getenv().getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }

  /// Starts the toolkit and does not wait for it: what is given to the FX thread runs once it is
  /// up. Headless needs no screen at all.
  ///
  /// @return the way to the FX thread
  static Executor toolkit(boolean headless) {
    if (headless) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    try {
      Platform.startup(() -> Marks.say("toolkit"));
    } catch (IllegalStateException e) {
      Marks.say("toolkit"); // it runs already, started by another command of this process
    }
    Platform.setImplicitExit(false);
    return Platform::runLater;
  }
}
