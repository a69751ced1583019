package dev.huishang.platform;

import dev.huishang.platform.hj212.Counted;
import dev.huishang.platform.hj212.Gateway;
import dev.huishang.platform.hj212.Received;
import dev.huishang.platform.http.Server;
import dev.huishang.platform.replay.Replay;
import dev.huishang.platform.store.PlatformStore;
import dev.huishang.platform.world.GeneratedWorld;
import dev.huishang.platform.world.Scenario;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A running reference platform: the wire contract on a loopback port, with its durable store.
public final class Platform implements AutoCloseable {
  private final Server server;
  private final PlatformStore store;
  private final Faults faults = new Faults();
  private final @Nullable Gateway gateway;

  private Platform(PlatformOptions options) {
    Supplier<Instant> clock = clock(options);
    var epoch =
        options.clock() == null
            ? "e" + Long.toHexString(System.currentTimeMillis())
            : "e" + Long.toHexString(options.seed());
    store = new PlatformStore(options.store(), epoch);
    var source = source(options, clock.get());
    var loggers = options.gateway();
    if (loggers == null) {
      gateway = null;
      server = new Server(options, source, store, faults, clock, null);
    } else {
      var received = new Received(source, store, clock);
      var opened = new Gateway(loggers.port(), loggers.devices(), received, clock);
      gateway = opened;
      var counted = new Counted(received, opened);
      server = new Server(options, counted, store, faults, clock, opened.statistics()::json);
    }
  }

  /// Starts it and returns when it serves.
  ///
  /// @throws IllegalArgumentException when an option names something that does not exist
  public static Platform start(PlatformOptions options) {
    return new Platform(options);
  }

  private static Supplier<Instant> clock(PlatformOptions options) {
    if (options.clock() instanceof Instant fixed) {
      return () -> fixed;
    }
    if (options.replay() != null) {
      var start = Instant.now();
      return () -> Replay.CLOCK.plusMillis(Instant.now().toEpochMilli() - start.toEpochMilli());
    }
    return Instant::now;
  }

  private static Source source(PlatformOptions options, Instant start) {
    var source =
        options.replay() == null
            ? new GeneratedWorld(options.seed(), options.store())
            : Replay.read(options.replay());
    return new Placed(
        options.scenario() == null
            ? source
            : Scenario.named(options.scenario(), source, start, options.unitPace()));
  }

  /// Base URL, with a slash at its end.
  public String url() {
    return server.url();
  }

  /// Port of the gateway for data loggers, 0 where none is open.
  public int gatePort() {
    return gateway == null ? 0 : gateway.port();
  }

  /// Ids of all commands that had an effect, in order.
  public List<String> effects() {
    return server.effects();
  }

  /// Ways to make it fail.
  public Faults faults() {
    return faults;
  }

  @Override
  public void close() {
    if (gateway != null) {
      gateway.close();
    }
    server.close();
    store.close();
  }
}
