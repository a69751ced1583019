package dev.huishang.sync;

import dev.huishang.cache.store.OutboxStore.Ready;
import dev.huishang.domain.Observation;
import dev.huishang.wire.HourPage;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The platform as the console sees it; the wire is behind it.
public interface Platform {
  /// A page as text, or why there is none.
  sealed interface Answer {
    /// A page that came whole.
    record Text(String body, Instant serverTime) implements Answer {}

    /// The token is too old: load anew.
    record TooOld() implements Answer {}

    /// This platform has no such stream: what it would hold stays unknown.
    record NoStream() implements Answer {}
  }

  /// What was wrong with the platform's answer, as a stable code for the banner.
  final class NotReached extends IOException {
    private static final long serialVersionUID = 1L;
    private final String code;

    /// @param code `refused`, `silent`, `not-platform`, `busy`
    public NotReached(String code, String message, @Nullable Throwable cause) {
      super(message, cause);
      this.code = code;
    }

    /// Stable code.
    public String code() {
      return code;
    }
  }

  /// Checks the landing page.
  ///
  /// @return id of the platform
  String discover() throws NotReached;

  /// Next page of a stream.
  Answer changesSince(String stream, @Nullable String token, int limit) throws NotReached;

  /// Its warning messages.
  Bulletins bulletins();

  /// Hourly values of a whole network; see [dev.huishang.wire.HourPages].
  ///
  /// @param hours how many, at most [dev.huishang.wire.HourPages#MOST]
  /// @return empty where this platform offers none
  Optional<HourPage> hours(String network, Instant from, int hours) throws NotReached;

  /// Listens until the connection ends; every event is proof of life.
  ///
  /// @param event called with the stream of a hint, or null for a heartbeat
  void listen(java.util.function.Consumer<@Nullable String> event) throws NotReached;

  /// Delivers a command: the exact bytes under its key.
  Delivery deliver(Ready command, @Nullable String bearer);

  /// Values of a datastream on demand.
  List<Observation> history(String ds, Instant from, Instant to) throws NotReached;

  /// Signs in at the platform's issuer.
  ///
  /// @throws Refusal when user or password is wrong
  Token signIn(String user, String password) throws NotReached, Refusal;

  /// A token and whom it speaks for.
  record Token(String bearer, String user, String name, String roles) {}

  /// Sign-in was refused.
  final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
      super(message);
    }
  }
}
