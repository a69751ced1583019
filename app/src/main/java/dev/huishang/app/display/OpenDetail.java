package dev.huishang.app.display;

import dev.huishang.app.shell.Live;
import dev.huishang.cache.ChangeFeed.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The detail that is open: it stays fresh until it is closed. Used on the FX thread.
final class OpenDetail {
  /// How long the picture of a detail waits for older values from the platform.
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  final ReadOnlyObjectWrapper<@Nullable Detail> shown = new ReadOnlyObjectWrapper<>();
  private final Live live;
  private final Supplier<Instant> now;
  private Subscription opened = () -> {};
  private Instant patience = Instant.MIN;
  private long openings;
  private boolean pending;

  OpenDetail(Live live, Supplier<Instant> now) {
    this.live = live;
    this.now = now;
  }

  /// Closes what is open and asks this instead.
  void open(Supplier<Optional<Detail>> question) {
    close();
    patience = now.get().plus(PATIENCE);
    pending = true;
    long mine = openings;
    opened = live.watch(question, answer -> answered(mine, answer));
  }

  /// An answer still on its way to a detail that was closed since is dropped.
  private void answered(long opening, Optional<Detail> answer) {
    if (opening != openings) {
      return;
    }
    pending = false;
    answer.filter(found -> !found.equals(shown.get())).ifPresent(shown::set);
  }

  void close() {
    opened.close();
    openings++;
    pending = false;
    shown.set(null);
  }

  /// Nothing asked is unanswered, and the history has come or did not come in time.
  boolean ready() {
    var detail = shown.get();
    return !pending
        && (detail == null
            || !now.get().isBefore(patience)
            || detail.charts().stream().allMatch(h -> h.dots().size() > 2));
  }
}
