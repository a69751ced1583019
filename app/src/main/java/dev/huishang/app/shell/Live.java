package dev.huishang.app.shell;

import dev.huishang.cache.ChangeFeed;
import dev.huishang.cache.ChangeFeed.Subscription;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Keeps an answer on screen fresh. Many changes before the question is put cause one question.
///
/// @param feed says that something changed
/// @param reading the single reading lane; delays by 100 ms, which is the conflation
/// @param fx the way to the FX thread
public record Live(ChangeFeed feed, Executor reading, Executor fx) {

  /// Puts `question` on the reading lane now and after every change, and shows its answer on the FX
  /// thread.
  public <T> Subscription watch(Supplier<T> question, Consumer<T> show) {
    var waiting = new AtomicBoolean();
    Runnable put =
        () -> {
          waiting.set(false); // first: a change from here on asks again
          var answer = question.get();
          fx.execute(() -> show.accept(answer));
        };
    Runnable ask =
        () -> {
          if (waiting.compareAndSet(false, true)) {
            reading.execute(put);
          }
        };
    var subscription = feed.subscribe(ask);
    ask.run();
    return subscription;
  }

  /// Puts one question once.
  public <T> void ask(Supplier<T> question, Consumer<T> show) {
    reading.execute(() -> {
      var answer = question.get();
      fx.execute(() -> show.accept(answer));
    });
  }
}
