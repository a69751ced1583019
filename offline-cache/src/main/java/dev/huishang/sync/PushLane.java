package dev.huishang.sync;

import dev.huishang.cache.Profile;
import dev.huishang.cache.StoreFault;
import dev.huishang.cache.store.OutboxStore.Ready;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Delivers the outbox, one command after the other, under the token of whoever is signed in. What
/// becomes of a command is written down before the next one is looked at.
final class PushLane implements Runnable, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(PushLane.class.getName());
  private static final long LOOK_MS = 400;
  private final Profile profile;
  private final Platform platform;
  private final Supplier<Instant> now;
  private final Runnable applied;
  private final AtomicReference<@Nullable String> bearer = new AtomicReference<>();
  private final LinkedBlockingQueue<String> look = new LinkedBlockingQueue<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean closed;

  /// @param now the room's clock
  /// @param applied told on this lane when the platform has applied a command
  PushLane(Profile profile, Platform platform, Supplier<Instant> now, Runnable applied) {
    this.profile = profile;
    this.platform = platform;
    this.now = now;
    this.applied = applied;
  }

  /// Lets commands go out under this token.
  void signedIn(String token) {
    bearer.set(token);
    wake();
  }

  /// Looks at the outbox at once.
  void wake() {
    look.add("look");
  }

  @Override
  public void run() {
    while (!closed) {
      try {
        var token = bearer.get();
        var next = token == null ? Optional.<Ready>empty() : profile.outbox().next(now.get());
        if (next.isPresent()) {
          send(next.get(), token);
        } else {
          look.poll(LOOK_MS, TimeUnit.MILLISECONDS);
          look.clear();
        }
      } catch (StoreFault e) {
        LOG.log(System.Logger.Level.ERROR, "the outbox cannot be written", e);
        pause(2_000);
      } catch (InterruptedException e) {
        closed = true;
        Thread.currentThread().interrupt();
      }
    }
  }

  private void send(Ready command, @Nullable String token) {
    if (!command.voided()) {
      profile.outbox().sending(command.id()); // committed before the socket is touched
    }
    var delivery = platform.deliver(command, token);
    if (command.voided()) {
      closeNumber(command, delivery);
    } else {
      settle(command, delivery);
    }
    if (delivery instanceof Delivery.Applied) {
      applied.run();
    }
  }

  private void closeNumber(Ready command, Delivery delivery) {
    switch (delivery) {
      case Delivery.Applied(var version) -> profile.outbox().voided(command.id(), version > 0);
      case Delivery.Refused(_, _), Delivery.TooLate(_, _) ->
          profile.outbox().voided(command.id(), false);
      default -> pause(1_000);
    }
  }

  private void settle(Ready command, Delivery delivery) {
    if (delivery instanceof Delivery.SignIn) {
      bearer.set(null); // held until somebody signs in again
    }
    Settlement.record(profile.outbox(), command, delivery, now.get());
  }

  private void pause(long millis) {
    try {
      closed |= ended.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      closed = true;
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed = true;
    ended.countDown();
    wake();
  }
}
