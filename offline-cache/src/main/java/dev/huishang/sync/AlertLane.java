package dev.huishang.sync;

import dev.huishang.cache.Profile;
import dev.huishang.cache.StoreFault;
import dev.huishang.domain.Warning;
import dev.huishang.sync.Bulletins.Entry;
import dev.huishang.sync.Bulletins.Fetched;
import dev.huishang.sync.Bulletins.Index;
import dev.huishang.sync.Platform.NotReached;
import dev.huishang.wire.Feeds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Fetches the warning messages behind the rows of `alerts`: the index says which there are, rows
/// may name one it does not list. Apart from the pull, so that a slow message holds up no stream.
final class AlertLane implements Runnable, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(AlertLane.class.getName());
  private final Profile profile;
  private final Bulletins bulletins;
  private final Supplier<Instant> now;
  private final LinkedBlockingQueue<String> look = new LinkedBlockingQueue<>();
  private final Map<String, String> told = new HashMap<>(); // this lane only
  private volatile boolean closed;

  /// @param now the room's clock
  AlertLane(Profile profile, Bulletins bulletins, Supplier<Instant> now) {
    this.profile = profile;
    this.bulletins = bulletins;
    this.now = now;
  }

  /// Looks at once.
  void wake() {
    look.add("look");
  }

  @Override
  public void run() {
    while (!closed) {
      try {
        look.take();
        look.clear();
        if (!closed) {
          look();
        }
      } catch (NotReached e) { // the pull says how the link is
        LOG.log(System.Logger.Level.DEBUG, "warning messages: " + e.code(), e);
      } catch (StoreFault e) {
        LOG.log(System.Logger.Level.ERROR, "warning messages cannot be kept", e);
      } catch (InterruptedException e) {
        closed = true;
        Thread.currentThread().interrupt();
      }
    }
  }

  private void look() throws NotReached {
    var messages = profile.messages();
    switch (bulletins.index(messages.etag())) {
      case Index.NotOffered() -> {
        // the row says that no message is there
      }
      case Index.Same() -> {
        messages.confirmed(now.get());
        fetch(unlisted(List.of()));
      }
      case Index.Listed(var entries, var etag, var whole) -> {
        boolean all = fetch(entries);
        var names = entries.stream().map(Entry::identifier).collect(Collectors.toSet());
        messages.listed(all ? etag : "", whole, names, now.get());
        fetch(unlisted(entries));
      }
    }
  }

  /// What rows name and neither the index nor the cache has.
  private List<Entry> unlisted(List<Entry> listed) {
    var known = profile.messages().updated().keySet();
    var missing = new ArrayList<Entry>();
    for (Warning w : profile.inbox().all(Feeds.ALERTS)) {
      var name = w.message();
      if (name != null
          && !known.contains(name)
          && !told.containsKey(name)
          && listed.stream().noneMatch(e -> e.identifier().equals(name))
          && bulletins.unlisted(name) instanceof Entry entry) {
        missing.add(entry);
      }
    }
    return missing;
  }

  /// @return true when nothing is left to be fetched
  private boolean fetch(List<Entry> entries) throws NotReached {
    var held = profile.messages().updated();
    boolean all = true;
    for (var entry : entries) {
      if (closed || entry.updated().equals(held.get(entry.identifier()))) {
        continue;
      }
      switch (bulletins.message(entry)) {
        case Fetched.Bytes(var body) ->
            profile
                .messages()
                .take(entry.identifier(), entry.href(), entry.updated(), now.get(), body);
        case Fetched.Refused(var why, var lasting) -> {
          all &= lasting;
          if (!why.equals(told.put(entry.identifier(), why))) { // once, not at every look
            profile.messages().refused(entry.identifier(), why, now.get(), entry.href());
          }
        }
      }
    }
    return all;
  }

  @Override
  public void close() {
    closed = true;
    wake();
  }
}
