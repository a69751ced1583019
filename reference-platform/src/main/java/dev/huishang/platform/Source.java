package dev.huishang.platform;

import dev.huishang.domain.Observation;
import dev.huishang.domain.Row;
import dev.huishang.wire.Feed;
import java.time.Instant;
import java.util.List;

/// Where the platform's own data come from: the generated world, a scenario over it, or recorded
/// files. What consoles command (incidents, orders, log, task progress) is the store's, not this.
public interface Source {
  /// All rows of the feed as they stand at `now`; for `obs` the newest value of every datastream,
  /// empty for feeds this source has nothing for. Same source and instant, same rows in the same
  /// order.
  <R extends Row> List<R> rows(Feed<R> feed, Instant now);

  /// Rows that changed after `from` and up to `to`, oldest change first.
  <R extends Row> List<R> changed(Feed<R> feed, Instant from, Instant to);

  /// Values of one datastream with `from <= at < to`, oldest first; empty for an unknown one. Any
  /// hour can be asked for without the hours before it.
  List<Observation> history(String ds, Instant from, Instant to);

  /// Streams that got rows since this was last asked, besides what time alone brings.
  default List<String> news() {
    return List.of();
  }
}
