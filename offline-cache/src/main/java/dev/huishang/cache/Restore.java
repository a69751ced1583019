package dev.huishang.cache;

import dev.huishang.cache.store.PageStore.Body;
import dev.huishang.domain.Row;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.Feed;
import dev.huishang.wire.PageReader;
import java.util.Iterator;
import java.util.List;

/// Reads the kept pages of one stream back, one at a time.
final class Restore<R extends Row> {
  private final Feed<R> feed;
  private final Inbox inbox;
  private final PageReader<R> reader;
  private final Iterator<Body> bodies;

  Restore(Feed<R> feed, Inbox inbox) {
    this.feed = feed;
    this.inbox = inbox;
    reader = new PageReader<>(feed);
    bodies = bodies().iterator();
  }

  private List<Body> bodies() {
    try {
      return inbox.bodies(feed);
    } catch (StoreFault e) {
      inbox.forget(feed, e);
      return List.of();
    }
  }

  Feed<R> feed() {
    return feed;
  }

  /// Shows the next page.
  ///
  /// @return false when there is none left, or none that can be trusted
  boolean next() {
    try {
      if (bodies.hasNext()) {
        inbox.show(feed, reader.read(bodies.next().text()), false);
      }
      return bodies.hasNext();
    } catch (BadPage | StoreFault e) {
      inbox.forget(feed, e);
      return false;
    }
  }
}
