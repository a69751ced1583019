package dev.huishang.sync;

import dev.huishang.cache.Profile;
import dev.huishang.cache.StoreFault;
import dev.huishang.domain.RoomTime;
import dev.huishang.sync.Platform.NotReached;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Brings the hours of the past into the cache behind everything else: the last day without being
/// asked, any other span when the room wants it, young hours again every hour because they may be
/// corrected. One loop on a lane the caller gives.
public final class HourLane implements Runnable, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(HourLane.class.getName());
  private static final Duration LOOK = Duration.ofSeconds(60);
  private static final int DAY = 24;
  private final Profile profile;
  private final Platform platform;
  private final Supplier<Instant> now;
  private final BooleanSupplier idle;
  private final LinkedBlockingQueue<String> wake = new LinkedBlockingQueue<>();
  private volatile Instant wanted = Instant.MAX;
  private volatile boolean closed;

  /// @param now the room's clock
  /// @param idle true once the first load is over: hours wait for it
  public HourLane(Profile profile, Platform platform, Supplier<Instant> now, BooleanSupplier idle) {
    this.profile = profile;
    this.platform = platform;
    this.now = now;
    this.idle = idle;
  }

  /// The room wants everything since then, and still what it wanted before.
  public synchronized void want(Instant from) {
    wanted = from.isBefore(wanted) ? from : wanted;
    wake.add("want");
  }

  /// Looks at once.
  public void wake() {
    wake.add("look");
  }

  @Override
  public void run() {
    while (!closed) {
      try {
        wake.poll(idle.getAsBoolean() ? LOOK.toMillis() : 500, TimeUnit.MILLISECONDS);
        wake.clear();
        if (!closed && idle.getAsBoolean()) {
          for (var network : profile.hours().rules().networks()) {
            fetch(network);
          }
          profile.hours().prune(now.get());
        }
      } catch (NotReached e) { // the pull says how the link is
        LOG.log(System.Logger.Level.DEBUG, "hours: " + e.code(), e);
      } catch (StoreFault e) {
        LOG.log(System.Logger.Level.ERROR, "hours cannot be kept", e);
      } catch (InterruptedException e) {
        closed = true;
        Thread.currentThread().interrupt();
      }
    }
  }

  private void fetch(String network) throws NotReached {
    var to = RoomTime.floor(now.get());
    var ahead = to.minus(profile.hours().rules().ahead());
    var from = wanted.isBefore(ahead) ? RoomTime.floor(wanted) : ahead;
    var due = profile.hours().due(network, from, to, now.get());
    while (!closed && !due.isEmpty()) {
      var start = start(due);
      int hours = (int) Duration.between(start, due.getFirst()).toHours() + 1;
      var page = platform.hours(network, start, hours);
      if (page.isEmpty()) {
        return; // this platform offers none: what it would hold stays unknown
      }
      profile.hours().take(page.get(), now.get());
      profile.changes().changed();
      due = due.stream().filter(at -> at.isBefore(start)).toList();
    }
  }

  /// Start of the newest span of at most a day among these hours, newest first.
  private static Instant start(List<Instant> due) {
    var earliest = due.getFirst().minus(Duration.ofHours(DAY - 1));
    return due.stream()
        .filter(at -> !at.isBefore(earliest))
        .reduce((a, b) -> b)
        .orElse(due.getFirst());
  }

  @Override
  public void close() {
    closed = true;
    wake();
  }
}
