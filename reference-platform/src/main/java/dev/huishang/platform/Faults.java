package dev.huishang.platform;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// Ways in which a platform can fail, switched by tests. All off at start.
public final class Faults {
  /// What the platform does with requests.
  public enum Mode {
    NONE,
    /// Accepts and stays silent, heartbeats included.
    SILENT,
    /// Answers 200 with a page of HTML, like a captive portal.
    PORTAL,
    /// Answers 503 with Retry-After.
    BUSY
  }

  private final AtomicReference<Mode> mode = new AtomicReference<>(Mode.NONE);
  private final AtomicInteger cutReplies = new AtomicInteger();

  /// Sets what happens from the next request on.
  public void set(Mode next) {
    mode.set(next);
  }

  /// What happens now.
  public Mode mode() {
    return mode.get();
  }

  /// Cuts the replies of the next `n` commands after their effect is committed.
  public void cutReplies(int n) {
    cutReplies.set(n);
  }

  /// True when this reply is to be cut.
  public boolean cut() {
    return cutReplies.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
  }
}
