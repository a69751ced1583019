package dev.huishang.sync;

import dev.huishang.cache.Profile;
import dev.huishang.cache.StoreFault;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Keeps the cache in step with the platform and delivers the outbox. Four loops on lanes the
/// caller gives: pull, push, listen, messages; a tick judges silence. Hints only wake the pull.
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
  private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);
  private final AtomicReference<Progress> progress =
      new AtomicReference<>(new Progress("", 0, Feeds.ALL.size(), 0));
  private final LinkedBlockingQueue<String> wake = new LinkedBlockingQueue<>();
  private final PushLane push;
  private final AlertLane alerts;
  private final Set<String> hinted = ConcurrentHashMap.newKeySet();
  private final Map<String, String> faults = new HashMap<>(); // pull lane only
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
    alerts = new AlertLane(profile, platform.bulletins(), this::now);
    push =
        new PushLane(
            profile,
            platform,
            this::now,
            () -> {
              alive();
              wake.add("applied");
            });
  }

  /// Starts the loops.
  public void start(Executor lanes) {
    lanes.execute(this::pullLoop);
    lanes.execute(push);
    lanes.execute(alerts);
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
    push.signedIn(token);
  }

  /// Looks at outbox and feeds at once.
  public void wake() {
    wake.add("hand");
    push.wake();
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
        boolean whole = pullAll();
        change(m -> whole ? m.caughtUp(clock.get()) : m.partly(clock.get()));
        pullFailures = 0;
        push.wake();
        alerts.wake();
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
  /// at first stands after the first round, the last of forty thousand points after the last. A
  /// stream with a page that cannot be read is left for the next time; the others go on.
  ///
  /// @return true when every stream could be read
  /// @throws NotReached also when no stream at all could be read: that is not the platform
  private boolean pullAll() throws NotReached {
    var open = new ArrayList<Feed<?>>(Feeds.ALL);
    var unread = new ArrayList<BadPage>();
    while (!open.isEmpty() && !closed) {
      for (var feed : List.copyOf(open)) {
        if (!closed && !pulled(feed, unread)) {
          open.remove(feed);
          advance(feed, Feeds.ALL.size() - open.size(), 0);
        }
      }
      if (unread.size() == Feeds.ALL.size()) {
        var first = unread.getFirst();
        throw new NotReached("not-platform", String.valueOf(first.getMessage()), first);
      }
    }
    return unread.isEmpty();
  }

  private boolean pulled(Feed<?> feed, List<BadPage> unread) throws NotReached {
    try {
      boolean more = pull(feed);
      faults.remove(feed.name());
      return more;
    } catch (BadPage e) {
      var said = String.valueOf(e.getMessage());
      if (!said.equals(faults.put(feed.name(), said))) { // once, not at every round
        LOG.log(System.Logger.Level.WARNING, feed.name() + ": " + said);
      }
      profile.inbox().doubt(feed);
      unread.add(e);
      return false;
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
  private <R extends Row> boolean pull(Feed<R> feed) throws NotReached, BadPage {
    var token = profile.inbox().token(feed.name());
    int limit = token == null ? first(feed) : PAGE;
    var answer = platform.changesSince(feed.name(), token, limit);
    alive();
    return switch (answer) {
      case Platform.Answer.TooOld() -> {
        profile.inbox().restart(feed.name());
        yield true;
      }
      case Platform.Answer.NoStream() ->
          throw new BadPage("stream " + feed.name() + ": this platform has none");
      case Platform.Answer.Text(var body, var serverTime) -> {
        offset.set(Duration.between(clock.get(), serverTime));
        yield take(feed, body);
      }
    };
  }

  private <R extends Row> boolean take(Feed<R> feed, String body) throws BadPage {
    var before = profile.inbox().token(feed.name());
    var page = new PageReader<>(feed).read(body);
    profile.take(feed, page, body, now());
    change(m -> m.proven(clock.get()));
    advance(feed, 0, page.rows().size());
    if (feed.equals(Feeds.ALERTS)) {
      alerts.wake();
    }
    if (page.hasMore() && page.token().equals(before)) {
      throw new BadPage("stream " + feed.name() + " repeats its page " + before);
    }
    return page.hasMore();
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

  @Override
  public void close() {
    closed = true;
    ended.countDown();
    wake.add("close");
    push.close();
    alerts.close();
  }
}
