package dev.huishang.platform;

import dev.huishang.platform.hj212.Devices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Starts the reference platform as its own process; prints `ready URL` when it serves.
@Command(
    name = "platform",
    mixinStandardHelpOptions = true,
    description = "参考平台 Reference platform of 会商台: the wire contract with data at full scale.")
public final class PlatformMain implements Callable<Integer> {
  @Option(
      names = "--port",
      description = "TCP port on 127.0.0.1, 0 for a free one",
      defaultValue = "8080")
  private int port;

  @Option(names = "--store", description = "directory of the durable store; a fresh one without it")
  private @Nullable Path store;

  @Option(names = "--seed", description = "seed of the generated world", defaultValue = "20261124")
  private long seed;

  @Option(names = "--clock", description = "fixed instant, for example 2026-11-24T06:10:00Z")
  private @Nullable Instant clock;

  @Option(
      names = "--replay",
      description = "directory of recorded files to serve at their own clock")
  private @Nullable Path replay;

  @Option(names = "--scenario", description = "heavy-pollution, tanker-spill or province-link-down")
  private @Nullable String scenario;

  @Option(names = "--no-units", description = "no unit answers orders: they stay at SENT")
  private boolean noUnits;

  @Option(
      names = "--hj212-port",
      description =
          "TCP port on 127.0.0.1 for data loggers (HJ 212), 0 for a free one; closed without it")
  private @Nullable Integer gatePort;

  @Option(
      names = "--hj212-devices",
      description = "JSON file of devices: mn, and where they differ station, units, key")
  private @Nullable Path devices;

  @Override
  public Integer call() throws InterruptedException, IOException {
    var directory = store == null ? Files.createTempDirectory("huishang-platform") : store;
    var plain = new PlatformOptions(port, directory, seed, clock, replay, scenario, !noUnits, 1);
    try (var platform = Platform.start(gated(plain))) {
      if (gatePort != null) {
        System.out.println("hj212 127.0.0.1:" + platform.gatePort());
      }
      System.out.println("ready " + platform.url());
      System.out.flush();
      new CountDownLatch(1).await(); // until the process is ended
    } catch (IllegalArgumentException e) {
      System.err.println("参考平台不能启动 cannot start: " + e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    return 0;
  }

  private PlatformOptions gated(PlatformOptions plain) {
    var known = devices == null ? Devices.NONE : Devices.read(devices);
    return gatePort == null ? plain : plain.with(new PlatformOptions.Loggers(gatePort, known));
  }

  /// Entry point.
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new PlatformMain())
            .setExecutionExceptionHandler((e, line, result) -> {
              System.err.println("参考平台不能启动 cannot start: " + e.getMessage());
              return 4;
            })
            .execute(args));
  }
}
