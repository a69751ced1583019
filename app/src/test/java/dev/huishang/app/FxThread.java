package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The FX thread as a test sees it from outside.
public final class FxThread {
  /// Starts the toolkit, unless another test has.
  public static void start() {
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException e) {
      assertTrue(String.valueOf(e.getMessage()).contains("already"), "another test started it");
    }
  }

  /// What this comes to on the FX thread; what goes wrong there goes wrong here.
  public static <T> T call(Supplier<T> work) {
    var answer = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        answer.complete(work.get());
      } catch (RuntimeException | Error e) {
        answer.completeExceptionally(e);
      }
    });
    return answer.join();
  }

  /// Waits until it holds, judged on the FX thread, and fails where it does not in this time.
  public static void within(Duration limit, String what, BooleanSupplier condition)
      throws InterruptedException {
    var end = Instant.now().plus(limit);
    while (!call(condition::getAsBoolean)) {
      assertTrue(Instant.now().isBefore(end), what);
      new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS);
    }
  }

  private FxThread() {}
}
