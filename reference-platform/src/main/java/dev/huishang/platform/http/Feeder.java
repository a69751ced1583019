package dev.huishang.platform.http;

import dev.huishang.domain.Row;
import dev.huishang.platform.Source;
import dev.huishang.platform.http.Problems.Problem;
import dev.huishang.platform.store.PlatformStore;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Pages of the change streams. Streams of the source are functions of time: a token is either a
/// place in the snapshot of an instant (`s`) or an instant from which changes are asked (`t`).
/// Streams of the store go by revision (`r`).
final class Feeder {
  /// Streams consoles change: they live in the store.
  static final Set<String> STORED =
      Set.of("incidents", "orders", "tasks", "log", "alarms", "alerts", "units");

  /// Tokens older than this are behind the horizon; longer than any console may be offline.
  private static final Duration HORIZON = Duration.ofDays(60);

  private static final Duration HISTORY = Duration.ofHours(72);
  private final Source source;
  private final PlatformStore store;
  private final Supplier<Instant> clock;
  private final String epoch;
  private final Map<String, List<? extends Row>> snapshots = new ConcurrentHashMap<>();

  Feeder(Source source, PlatformStore store, Supplier<Instant> clock) {
    this.source = source;
    this.store = store;
    this.clock = clock;
    this.epoch = store.epoch();
  }

  String epoch() {
    return epoch;
  }

  <R extends Row> Page<R> page(Feed<R> feed, @Nullable String since, int limit) {
    if (since != null && !since.startsWith(epoch + ".")) {
      throw tooOld();
    }
    var place = since == null ? "" : since.substring(epoch.length() + 1);
    return STORED.contains(feed.name()) ? stored(feed, place, limit) : sourced(feed, place, limit);
  }

  private static Problem tooOld() {
    return new Problem(410, "token-too-old", "the stream was rebuilt: load it anew");
  }

  private <R extends Row> Page<R> stored(Feed<R> feed, String place, int limit) {
    long rev = place.isEmpty() ? 0 : number(place, 'r');
    var asOf = clock.get();
    if (rev > store.rev()) { // the store went back behind what this console has seen
      throw tooOld();
    }
    var batch = store.after(feed, rev, limit);
    return new Page<>(
        feed.name(),
        epoch,
        epoch + ".r" + batch.rev(),
        batch.more(),
        asOf,
        batch.rows(),
        batch.gone(),
        List.of());
  }

  private <R extends Row> Page<R> sourced(Feed<R> feed, String place, int limit) {
    var now = Instant.ofEpochSecond(clock.get().getEpochSecond());
    if (place.startsWith("t")) {
      var from = Instant.ofEpochSecond(number(place, 't'));
      if (from.isBefore(now.minus(HORIZON)) || from.isAfter(now.plusSeconds(1))) {
        throw tooOld();
      }
      var rows = feed.name().equals("history") ? List.<R>of() : changed(feed, from, now);
      if (rows.size() > limit) { // too much at once: page through the picture of this instant
        return slice(feed, now, 0, limit);
      }
      return new Page<>(
          feed.name(),
          epoch,
          epoch + ".t" + now.getEpochSecond(),
          false,
          now,
          rows,
          List.of(),
          List.of());
    }
    if (place.isEmpty()) {
      return slice(feed, now, 0, limit);
    }
    var parts = place.substring(1).split("-", -1);
    if (place.charAt(0) != 's' || parts.length != 2) {
      throw Problems.bad("since: not a token of this platform");
    }
    return slice(
        feed,
        Instant.ofEpochSecond(number("s" + parts[0], 's')),
        (int) number("s" + parts[1], 's'),
        limit);
  }

  private <R extends Row> List<R> changed(Feed<R> feed, Instant from, Instant to) {
    return from.isBefore(to) ? source.changed(feed, from, to) : List.of();
  }

  private <R extends Row> Page<R> slice(Feed<R> feed, Instant at, int from, int limit) {
    var all = snapshot(feed, at);
    int to = Math.min(all.size(), from + limit);
    boolean more = to < all.size();
    var token = epoch + (more ? ".s" + at.getEpochSecond() + "-" + to : ".t" + at.getEpochSecond());
    if (!more) {
      snapshots.remove(feed.name() + at.getEpochSecond());
    }
    return new Page<>(
        feed.name(),
        epoch,
        token,
        more,
        at,
        all.subList(Math.min(from, to), to),
        List.of(),
        List.of());
  }

  /// The picture of an instant, kept while somebody pages through it.
  private <R extends Row> List<R> snapshot(Feed<R> feed, Instant at) {
    if (snapshots.size() > 40) {
      snapshots.clear();
    }
    var rows =
        snapshots.computeIfAbsent(
            feed.name() + at.getEpochSecond(),
            k -> feed.name().equals("history") ? history(at) : source.rows(feed, at));
    return rows.stream().map(feed.type()::cast).toList();
  }

  /// The last 72 hours of the hourly and four-hourly air and water networks, newest day first.
  private List<? extends Row> history(Instant at) {
    return source.rows(Feeds.STATIONS, at).stream()
        .filter(s -> s.network().equals("air-local") || s.network().equals("air-national"))
        .limit(600)
        .flatMap(s -> source.history(s.id() + ".pm25", at.minus(HISTORY), at).stream())
        .toList();
  }

  private static long number(String text, char kind) {
    try {
      if (text.charAt(0) == kind) {
        return Long.parseLong(text.substring(1));
      }
    } catch (NumberFormatException e) {
      throw Problems.bad("since: not a token of this platform");
    }
    throw Problems.bad("since: not a token of this stream");
  }
}
