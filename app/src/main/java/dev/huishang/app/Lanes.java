package dev.huishang.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
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

  /// The reading lane 100 ms later, which is the conflation.
  Executor asking() {
    var delayed = CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS, reading);
    return question -> delayed.execute(guarded(question));
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

  @Override
  public void close() {
    for (var lane : new ExecutorService[] {tick, syncing, drawing, reading, writing}) {
      lane.shutdownNow();
    }
    try {
      if (!writing.awaitTermination(3, TimeUnit.SECONDS)
          || !reading.awaitTermination(3, TimeUnit.SECONDS)) {
        LOG.log(System.Logger.Level.WARNING, "a lane did not end in 3 s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
