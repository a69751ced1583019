package dev.huishang.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The lanes of a console; made in [Console], ended here. A failure on a lane is logged and never
/// ends it.
///
/// @param syncing loops of the sync, one virtual thread each
/// @param writing operator commands into the outbox
/// @param reading questions, single-threaded so that no older answer overtakes a newer one
/// @param drawing frames of the maps
/// @param tick once a second, because values age without a change
record Lanes(
    ExecutorService syncing,
    ExecutorService writing,
    ExecutorService reading,
    ExecutorService drawing,
    ScheduledExecutorService tick)
    implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Lanes.class.getName());
  private static final Duration GRACE = Duration.ofSeconds(3);

  /// True once these lanes are being closed.
  boolean ended() {
    return tick.isShutdown();
  }

  /// The reading lane 100 ms later, which is the conflation.
  Executor asking() {
    var delayed = CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS, untilEnd(reading));
    return question -> delayed.execute(guarded(question));
  }

  /// The lane of the frames.
  Executor frames() {
    return untilEnd(drawing);
  }

  /// Calls to the platform and the loops of the sync.
  Executor calls() {
    return untilEnd(syncing);
  }

  /// A window may outlive the console by some pulses. What it still asks or draws is dropped
  /// without a word, for nobody looks any more; commands are not in this: a refused one must be
  /// heard of.
  private Executor untilEnd(ExecutorService lane) {
    return work -> {
      try {
        lane.execute(() -> {
          if (!ended()) {
            work.run();
          }
        });
      } catch (RejectedExecutionException e) {
        if (!ended()) {
          throw e;
        }
      }
    };
  }

  /// Runs this every second.
  void every(Runnable step) {
    tick.scheduleAtFixedRate(guarded(step), 1, 1, TimeUnit.SECONDS);
  }

  static Runnable guarded(Runnable work) {
    return () -> {
      try {
        work.run();
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "a question or command failed", e);
      }
    };
  }

  /// Ends in order: every lane finishes what it has begun, commands also what was handed over. A
  /// call that hangs is interrupted after a while, the writing lane never: an interrupt would close
  /// its file under it.
  @Override
  public void close() {
    var all = List.of(tick, syncing, drawing, reading, writing);
    all.forEach(ExecutorService::shutdown);
    if (!ended(all, GRACE)) {
      List.of(syncing, drawing, reading).forEach(ExecutorService::shutdownNow);
      if (!ended(all, GRACE)) {
        LOG.log(System.Logger.Level.WARNING, "a lane did not end");
      }
    }
  }

  private static boolean ended(List<? extends ExecutorService> lanes, Duration limit) {
    var until = System.nanoTime() + limit.toNanos();
    try {
      for (var lane : lanes) {
        if (!lane.awaitTermination(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
          return false;
        }
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
