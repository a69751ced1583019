package dev.huishang.cache;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Says that something changed, never what: the listener asks again. Also called by the 1-second
/// tick, because values age without a change (P10).
public final class ChangeFeed {
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /// Calls `listener` after every change, on the thread that made it, until the subscription
  /// closes.
  public Subscription subscribe(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Tells all listeners.
  public void changed() {
    listeners.forEach(Runnable::run);
  }

  /// Ends a subscription.
  @FunctionalInterface
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
