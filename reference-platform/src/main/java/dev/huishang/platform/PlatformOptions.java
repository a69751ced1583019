package dev.huishang.platform;

import dev.huishang.platform.hj212.Devices;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a reference platform is started.
///
/// @param port TCP port on the loopback address, 0 for a free one
/// @param store directory of the durable store
/// @param seed seed of the generated world
/// @param clock fixed instant, or null for the wall clock
/// @param replay directory of recorded files to serve instead of the generated world, or null
/// @param scenario name of a scenario over the data, or null
/// @param units true when simulated units answer orders
/// @param unitPace factor on the delays of the units and the course of a scenario; 1 is plausible,
///   tests use less
/// @param gateway the gateway for data loggers, or null for none
public record PlatformOptions(
    int port,
    Path store,
    long seed,
    @Nullable Instant clock,
    @Nullable Path replay,
    @Nullable String scenario,
    boolean units,
    double unitPace,
    @Nullable Loggers gateway) {

  /// A gateway for data loggers that speak HJ 212.
  ///
  /// @param port TCP port on the loopback address, 0 for a free one
  /// @param devices what is known of devices beforehand
  public record Loggers(int port, Devices devices) {}

  /// A platform without a gateway.
  public PlatformOptions(
      int port,
      Path store,
      long seed,
      @Nullable Instant clock,
      @Nullable Path replay,
      @Nullable String scenario,
      boolean units,
      double unitPace) {
    this(port, store, seed, clock, replay, scenario, units, unitPace, null);
  }

  /// The same with a gateway.
  public PlatformOptions with(Loggers open) {
    return new PlatformOptions(port, store, seed, clock, replay, scenario, units, unitPace, open);
  }

  /// The usual platform on a free port.
  public static PlatformOptions at(Path store) {
    return new PlatformOptions(0, store, 20261124, null, null, null, true, 1);
  }
}
