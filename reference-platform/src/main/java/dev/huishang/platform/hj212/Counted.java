package dev.huishang.platform.hj212;

import dev.huishang.domain.Observation;
import dev.huishang.domain.Row;
import dev.huishang.platform.Source;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Feeds;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The platform's data with the rows of the gateway: what became of every device's frames.
public final class Counted implements Source {
  private final Source below;
  private final Ledger ledger;

  /// Lays the counts of the gateway over the source.
  public Counted(Source below, Gateway gateway) {
    this.below = below;
    this.ledger = gateway.ledger();
  }

  @Override
  public <R extends Row> List<R> rows(Feed<R> feed, Instant now) {
    return feed.equals(Feeds.GATEWAY) ? own(feed, Instant.MIN, now) : below.rows(feed, now);
  }

  @Override
  public <R extends Row> List<R> changed(Feed<R> feed, Instant from, Instant to) {
    return feed.equals(Feeds.GATEWAY) ? own(feed, from, to) : below.changed(feed, from, to);
  }

  private <R extends Row> List<R> own(Feed<R> feed, Instant from, Instant to) {
    return ledger.rows(from, to).stream().map(feed.type()::cast).toList();
  }

  @Override
  public List<Observation> history(String ds, Instant from, Instant to) {
    return below.history(ds, from, to);
  }

  @Override
  public List<String> news() {
    return ledger.news()
        ? Stream.concat(below.news().stream(), Stream.of(Feeds.GATEWAY.name())).toList()
        : below.news();
  }
}
