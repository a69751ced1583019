package dev.huishang.cache;

import dev.huishang.cache.store.PageStore;
import dev.huishang.cache.store.PageStore.Cursor;
import dev.huishang.domain.Observation;
import dev.huishang.domain.Row;
import dev.huishang.domain.StreamAge;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.Page;
import dev.huishang.wire.PageWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes pages into the cache and answers from memory, which is built from the same pages at start.
/// Pages and cursor are committed together.
public final class Inbox implements Held {
  private static final int COMPACT_AT = 80;
  private static final int CHUNK = 20_000;
  private final PageStore store;
  private final ChangeFeed changes;
  private final Map<String, Cursor> cursors = new ConcurrentHashMap<>();
  private final Map<String, Mirror<?>> mirrors = new HashMap<>();
  private final Map<String, Integer> pages = new ConcurrentHashMap<>();
  private final Mirror<Observation> newest = Mirror.newest();
  private final Set<String> restoring = ConcurrentHashMap.newKeySet();
  private final Set<String> verified = ConcurrentHashMap.newKeySet();
  private final Histories history = new Histories();

  private final Supplier<HeldMessages> messages;

  /// Opens with the cursors only; [#restore] brings the rows; messages are kept beside them.
  Inbox(PageStore store, ChangeFeed changes, Supplier<HeldMessages> messages) {
    this.messages = messages;
    this.store = store;
    this.changes = changes;
    Feeds.ALL.forEach(feed -> mirrors.put(feed.name(), Mirror.byId()));
    mirrors.put(Feeds.OBS.name(), newest);
    for (var cursor : store.cursors()) {
      if (Feeds.named(cursor.stream()).isPresent()) {
        cursors.put(cursor.stream(), cursor);
        restoring.add(cursor.stream());
      }
    }
  }

  /// Shows what the store holds, a page of every stream in turn, so that map and tiles stand first.
  /// A damaged stream is forgotten and loaded anew. Must end before the first page is taken.
  ///
  /// @param going looked at between two pages; once false the rest stays unread, and no page must
  ///   be taken any more
  public void restore(BooleanSupplier going) {
    var open = new ArrayList<Restore<?>>();
    for (var feed : Feeds.ALL) {
      if (restoring.contains(feed.name())) {
        open.add(new Restore<>(feed, this));
      }
    }
    while (!open.isEmpty() && going.getAsBoolean()) {
      open.removeIf(stream -> {
        boolean more = stream.next();
        if (!more) {
          restoring.remove(stream.feed().name());
        }
        return !more;
      });
      changes.changed();
    }
  }

  /// Bodies of the pages of a stream in the order they came.
  List<PageStore.Body> bodies(Feed<?> feed) {
    var cursor = cursors.get(feed.name());
    var bodies =
        cursor == null ? List.<PageStore.Body>of() : store.pages(feed.name(), cursor.generation());
    pages.put(feed.name(), bodies.size());
    return bodies;
  }

  /// What is held of this stream cannot be trusted.
  void forget(Feed<?> feed, Exception why) {
    System.getLogger(Inbox.class.getName())
        .log(
            System.Logger.Level.WARNING,
            "cache of " + feed.name() + " is damaged: loading anew",
            why);
    cursors.remove(feed.name());
    mirror(feed).clear();
    store.forget(feed.name());
  }

  /// True when something was loaded completely once, restored or not.
  public boolean known() {
    return cursors.values().stream().anyMatch(Cursor::complete);
  }

  @SuppressWarnings("unchecked") // a mirror is filed under the name of its own feed
  private <R extends Row> Mirror<R> mirror(Feed<R> feed) {
    return (Mirror<R>) java.util.Objects.requireNonNull(mirrors.get(feed.name()), feed.name());
  }

  /// Token to ask this stream from, or null from the start.
  public @Nullable String token(String stream) {
    var cursor = cursors.get(stream);
    return cursor == null || cursor.token().isEmpty() ? null : cursor.token();
  }

  /// Takes a page: rows, cursor and quarantine in one transaction, then the answers change.
  ///
  /// @param text the page as it came, kept as it is
  public <R extends Row> void take(Feed<R> feed, Page<R> page, String text, Instant now) {
    var before = cursors.get(feed.name());
    boolean rebuilt = before != null && !before.epoch().equals(page.epoch());
    boolean staged = before != null && (rebuilt || before.staged());
    long generation = before == null ? 1 : rebuilt ? before.generation() + 1 : before.generation();
    boolean done = !page.hasMore();
    boolean complete = done || (before != null && before.complete() && !staged);
    var cursor =
        new Cursor(
            feed.name(),
            page.epoch(),
            page.token(),
            done || before == null ? page.asOf() : before.asOf(),
            complete,
            generation,
            staged && !done);
    var aside =
        page.quarantined().stream()
            .map(q -> new SetAside(feed.name(), q.id(), q.reason(), now, q.raw()))
            .toList();
    boolean empty = page.rows().isEmpty() && page.deleted().isEmpty();
    store.take(cursor, empty ? null : text, aside, staged && done);
    cursors.put(feed.name(), cursor);
    show(feed, page, staged);
    if (staged && done) {
      mirror(feed).swap();
    }
    if (done) {
      verified.add(feed.name());
    }
    if (!empty) {
      pages.merge(feed.name(), 1, Integer::sum);
      compact(feed, cursor);
    }
    changes.changed();
  }

  /// The platform no longer knows our token: load the stream anew behind what is shown (P16).
  public void restart(String stream) {
    var before = cursors.get(stream);
    if (before != null) {
      var cursor =
          new Cursor(
              stream, "", "", before.asOf(), before.complete(), before.generation() + 1, true);
      store.take(cursor, null, List.of(), false);
      cursors.put(stream, cursor);
    }
  }

  <R extends Row> void show(Feed<R> feed, Page<R> page, boolean staged) {
    if (feed.equals(Feeds.OBS)) {
      for (var row : page.rows()) {
        var o = (Observation) row;
        newest.find(o.ds()).ifPresent(held -> history.follow(held, o));
      }
    } else if (feed.equals(Feeds.HISTORY)) {
      page.rows().forEach(row -> history.keep((Observation) row));
      return;
    }
    mirror(feed).take(page, staged);
  }

  /// Keeps values fetched on demand, beside the stream of the last 72 hours.
  public void keepHistory(List<Observation> values) {
    values.forEach(history::keep);
    changes.changed();
  }

  private <R extends Row> void compact(Feed<R> feed, Cursor cursor) {
    if (pages.getOrDefault(feed.name(), 0) < COMPACT_AT
        || cursor.staged()
        || feed.equals(Feeds.HISTORY)) {
      return;
    }
    var all = mirror(feed).all();
    var writer = new PageWriter<>(feed);
    var texts = new ArrayList<String>();
    for (int i = 0; i < all.size(); i += CHUNK) {
      var rows = all.subList(i, Math.min(all.size(), i + CHUNK));
      texts.add(
          writer.write(
              new Page<>(
                  feed.name(),
                  cursor.epoch(),
                  cursor.token(),
                  true,
                  Instant.EPOCH,
                  rows,
                  List.of(),
                  List.of())));
    }
    store.compact(cursor, texts);
    pages.put(feed.name(), texts.size());
  }

  /// Nothing is verified any more: the link was lost, or the clock slept or jumped (P12).
  public void doubt() {
    verified.clear();
    changes.changed();
  }

  /// This stream is verified no more: the platform sent a page of it that cannot be read.
  public void doubt(Feed<?> feed) {
    if (verified.remove(feed.name())) {
      changes.changed();
    }
  }

  @Override
  public <R extends Row> List<R> all(Feed<R> feed) {
    return mirror(feed).all();
  }

  @Override
  public <R extends Row> Optional<R> find(Feed<R> feed, String id) {
    return mirror(feed).find(id);
  }

  @Override
  public List<Observation> history(String ds, Instant from, Instant to) {
    return history.between(ds, newest.find(ds), from, to);
  }

  @Override
  public List<StreamAge> ages() {
    var ages = new ArrayList<StreamAge>();
    for (var feed : Feeds.ALL) {
      var cursor = cursors.get(feed.name());
      ages.add(
          new StreamAge(
              feed.name(),
              cursor == null ? null : cursor.asOf(),
              mirror(feed).size(),
              cursor != null && cursor.complete() && !restoring.contains(feed.name()),
              verified.contains(feed.name())));
    }
    return ages;
  }

  @Override
  public HeldMessages messages() {
    return messages.get();
  }

  @Override
  public List<SetAside> setAside() {
    return store.aside();
  }

  /// Streams never loaded completely.
  public Set<String> incomplete() {
    return ages().stream()
        .filter(a -> !a.complete())
        .map(StreamAge::stream)
        .collect(Collectors.toSet());
  }
}
