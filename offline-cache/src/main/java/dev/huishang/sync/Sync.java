package dev.huishang.sync;

import dev.huishang.cache.Profile;
import dev.huishang.cache.StoreFault;
import dev.huishang.cache.store.OutboxStore.Ready;
import dev.huishang.domain.Connectivity;
import dev.huishang.domain.LinkStatus;
import dev.huishang.domain.Row;
import dev.huishang.sync.Platform.NotReached;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.PageReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps the cache in step with the platform and delivers the outbox. Three loops on lanes the
/// caller gives: pull, push, listen; a tick judges silence. Hints only wake the pull; nothing is
/// taken from them.
public final class Sync implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Sync.class.getName());
  private static final Duration FAST = Duration.ofSeconds(3);
  private static final Duration SAFE = Duration.ofSeconds(60);
  private static final int PAGE = 20_000;
  private final Profile profile;
  private final Platform platform;
  private final Supplier<Instant> clock;
  private final Consumer<LinkStatus> status;
  private final AtomicReference<LinkMachine> machine;
  private final AtomicReference<@Nullable String> bearer = new AtomicReference<>();
  private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);
  private final AtomicReference<Progress> progress =
      new AtomicReference<>(new Progress("", 0, Feeds.ALL.size(), 0));
  private final LinkedBlockingQueue<String> wake = new LinkedBlockingQueue<>();
  private final LinkedBlockingQueue<String> push = new LinkedBlockingQueue<>();
  private final Set<String> hinted = ConcurrentHashMap.newKeySet();
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean closed;
  private volatile boolean listening;
  private boolean discovered;
  private int pullFailures;

  /// @param status told of every change of the link, on a sync lane
  public Sync(
      Profile profile, Platform platform, Supplier<Instant> clock, Consumer<LinkStatus> status) {
    this.profile = profile;
    this.platform = platform;
    this.clock = clock;
    this.status = status;
    machine = new AtomicReference<>(LinkMachine.start(clock.get()));
  }

  /// Starts the loops.
  public void start(Executor lanes) {
    lanes.execute(this::pullLoop);
    lanes.execute(this::pushLoop);
    lanes.execute(this::listenLoop);
  }

  /// Judges silence; called once a second.
  public void tick() {
    change(m -> m.tick(clock.get()));
  }

  /// The room's clock: the local one corrected by the platform's time.
  public Instant now() {
    return clock.get().plus(offset.get());
  }

  /// Current state of the link.
  public LinkStatus link() {
    return machine.get().status();
  }

  /// How far the first load is.
  public Progress progress() {
    return progress.get();
  }

  /// Lets commands go out under this token.
  public void signedIn(String token) {
    bearer.set(token);
    push.add("signed-in");
  }

  /// Looks at outbox and feeds at once.
  public void wake() {
    wake.add("hand");
    push.add("hand");
  }

  private void change(java.util.function.UnaryOperator<LinkMachine> step) {
    var before = machine.getAndUpdate(step).status();
    var after = machine.get().status();
    boolean moved = before.state() != after.state() || !before.reason().equals(after.reason());
    if (moved || !java.util.Objects.equals(before.lastProof(), after.lastProof())) {
      status.accept(after);
    }
    if (moved && after.state() == Connectivity.OFFLINE) {
      profile.inbox().doubt(); // nothing is fresh until the platform confirms it again (P10, P12)
    } else if (moved) {
      profile.changes().changed();
    }
  }

  private void alive() {
    change(m -> m.alive(clock.get()));
  }

  private void pullLoop() {
    while (!closed) {
      try {
        if (!discovered) {
          platform.discover();
          discovered = true;
          alive();
        }
        pullAll();
        change(m -> m.caughtUp(clock.get()));
        pullFailures = 0;
        push.add("caught-up");
        rest(listening ? SAFE : FAST);
      } catch (NotReached e) {
        discovered = false;
        pullFailures++;
        change(m -> m.failed(clock.get(), e.code()));
        rest(Duration.ofMillis(Math.min(5_000, 500L << Math.min(pullFailures, 4))));
      } catch (StoreFault e) {
        LOG.log(System.Logger.Level.ERROR, "the cache cannot be written", e);
        rest(SAFE);
      }
    }
  }

  /// A page of every stream in turn, in the order of catching up: what decides and what is looked
  /// at first stands after the first round, the last of forty thousand points after the last.
  private void pullAll() throws NotReached {
    var open = new ArrayList<Feed<?>>(Feeds.ALL);
    while (!open.isEmpty() && !closed) {
      for (var feed : List.copyOf(open)) {
        if (!closed && !pull(feed)) {
          open.remove(feed);
          advance(feed, Feeds.ALL.size() - open.size(), 0);
        }
      }
    }
  }

  private void advance(Feed<?> feed, int done, int rows) {
    var p = progress.get();
    progress.set(new Progress(feed.name(), Math.max(p.done(), done), p.all(), p.rows() + rows));
  }

  /// Rows of the very first page: what the first view needs, so that a room on a thin line sees map
  /// and tiles early. Of the observations that is the air network, six values a station.
  private static int first(Feed<?> feed) {
    return feed.equals(Feeds.OBS) ? 32_000 : 6_000;
  }

  /// Asks for one page.
  ///
  /// @return true when there is more
  private <R extends Row> boolean pull(Feed<R> feed) throws NotReached {
    var token = profile.inbox().token(feed.name());
    int limit = token == null ? first(feed) : PAGE;
    var answer = platform.changesSince(feed.name(), token, limit);
    alive();
    return switch (answer) {
      case Platform.Answer.TooOld() -> {
        profile.inbox().restart(feed.name());
        yield true;
      }
      case Platform.Answer.Text(var body, var serverTime) -> {
        offset.set(Duration.between(clock.get(), serverTime));
        yield take(feed, body);
      }
    };
  }

  private <R extends Row> boolean take(Feed<R> feed, String body) throws NotReached {
    try {
      var before = profile.inbox().token(feed.name());
      var page = new PageReader<>(feed).read(body);
      profile.inbox().take(feed, page, body, now());
      advance(feed, 0, page.rows().size());
      if (page.hasMore() && page.token().equals(before)) {
        LOG.log(System.Logger.Level.ERROR, "stream " + feed.name() + " repeats its page: stopped");
        return false;
      }
      return page.hasMore();
    } catch (BadPage e) {
      throw new NotReached("not-platform", feed.name() + ": " + e.getMessage(), e);
    }
  }

  private void rest(Duration pause) {
    try {
      wake.poll(pause.toMillis(), TimeUnit.MILLISECONDS);
      wake.clear();
      hinted.clear();
    } catch (InterruptedException e) {
      closed = true;
      Thread.currentThread().interrupt();
    }
  }

  private void listenLoop() {
    int failures = 0;
    while (!closed) {
      try {
        platform.listen(stream -> {
          listening = true;
          alive();
          if (stream != null && hinted.add(stream)) {
            wake.add(stream);
          }
        });
        failures = 0;
      } catch (NotReached e) {
        failures++;
        change(m -> m.failed(clock.get(), e.code()));
      }
      listening = false;
      wake.add("listen");
      pause(Math.min(30_000, 1_000L << Math.min(failures, 5)));
    }
  }

  private void pause(long millis) {
    try {
      if (ended.await(millis, TimeUnit.MILLISECONDS)) {
        closed = true;
      }
    } catch (InterruptedException e) {
      closed = true;
      Thread.currentThread().interrupt();
    }
  }

  private void pushLoop() {
    while (!closed) {
      try {
        var token = bearer.get();
        var next = token == null ? java.util.Optional.<Ready>empty() : profile.outbox().next(now());
        if (next.isPresent()) {
          send(next.get(), token);
        } else {
          push.poll(400, TimeUnit.MILLISECONDS);
          push.clear();
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
      alive();
      wake.add("applied");
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
    Settlement.record(profile.outbox(), command, delivery, now());
  }

  @Override
  public void close() {
    closed = true;
    ended.countDown();
    wake.add("close");
    push.add("close");
  }
}
