package dev.huishang.app;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/// A room watched from a test: questions are put on the FX thread, waiting is bounded.
record Watching(Executor fx) {

  <T> T call(Supplier<T> work) {
    var answer = new CompletableFuture<T>();
    fx.execute(() -> {
      try {
        answer.complete(work.get());
      } catch (RuntimeException | Error e) {
        answer.completeExceptionally(e);
      }
    });
    return answer.join();
  }

  /// True when the condition, judged on the FX thread, held before the time was over.
  boolean within(Duration limit, BooleanSupplier condition) {
    var held = new AtomicBoolean(); // once is enough: a link may come and go between two looks
    Pictures.await(
        () -> {
          held.set(call(condition::getAsBoolean));
          return held.get();
        },
        Instant.now().plus(limit));
    return held.get();
  }

  /// All words shown now.
  static String words(Parent shown) {
    shown.applyCss();
    shown.layout();
    var all = new StringBuilder();
    for (var node : shown.lookupAll("*")) {
      if (node instanceof Labeled labeled && labeled.getText() != null) {
        all.append(labeled.getText()).append('\n');
      }
    }
    return all.toString();
  }
}
