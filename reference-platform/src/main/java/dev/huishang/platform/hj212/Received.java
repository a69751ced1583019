package dev.huishang.platform.hj212;

import dev.huishang.domain.Observation;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.Row;
import dev.huishang.platform.Source;
import dev.huishang.platform.store.PlatformStore;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Feeds;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What devices delivered, laid over the platform's own data. It is in the store before anybody is
/// told; a corrected value is a higher version of the same observation.
public final class Received implements Source {
  /// As long as a console may be away.
  private static final Duration KEPT = Duration.ofDays(60);

  private final Source below;
  private final PlatformStore store;
  private final Supplier<Instant> clock;
  private final Map<String, TreeMap<Instant, Observation>> series = new HashMap<>();
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<String, Instant> since = new HashMap<>();
  private Instant told = Instant.EPOCH;
  private boolean news;

  /// Lays what the store holds over the source.
  public Received(Source below, PlatformStore store, Supplier<Instant> clock) {
    this.below = below;
    this.store = store;
    this.clock = clock;
    store.after(Feeds.OBS, 0, Integer.MAX_VALUE - 1).rows().forEach(this::keep);
    store
        .after(Feeds.PARAMETERS, 0, Integer.MAX_VALUE - 1)
        .rows()
        .forEach(p -> parameters.put(p.id(), p));
  }

  /// Where it is kept.
  PlatformStore store() {
    return store;
  }

  /// What came of rows.
  ///
  /// @param fresh stored and shown, corrections among them
  /// @param same known already
  /// @param old so much older than the newest of their stream that they are not kept
  record Added(int fresh, int same, int old) {}

  /// Stores the rows and shows them.
  synchronized Added add(List<Intake.Taken> taken) {
    int tooOld = 0;
    var fresh = new ArrayList<Observation>();
    var unknown = new ArrayList<Parameter>();
    for (var one : taken) {
      var observation = one.observation();
      var old = old(observation);
      if (tooOld(observation)) {
        tooOld++;
      } else if (old == null || !same(old, observation)) {
        fresh.add(
            old == null
                ? observation
                : new Observation(
                    old.id(),
                    old.ver() + 1,
                    old.ds(),
                    old.at(),
                    observation.val(),
                    observation.q()));
        if (!parameters.containsKey(one.parameter().id())) {
          unknown.add(one.parameter());
        }
      }
    }
    if (!fresh.isEmpty()) {
      write(fresh, unknown);
    }
    return new Added(fresh.size(), taken.size() - fresh.size() - tooOld, tooOld);
  }

  private void write(List<Observation> fresh, List<Parameter> unknown) {
    store.transact(() -> {
      for (var row : unknown) {
        store.put(Feeds.PARAMETERS, row);
      }
      for (var row : fresh) {
        store.put(Feeds.OBS, row);
      }
      return true;
    });
    var now = clock.get();
    var at = now.isAfter(told) ? now : told.plusMillis(1); // behind every page already given
    unknown.forEach(p -> since.put(p.id(), at));
    unknown.forEach(p -> parameters.put(p.id(), p));
    fresh.forEach(o -> since.put(o.id(), at));
    fresh.forEach(this::keep);
    news = true;
  }

  private @Nullable Observation old(Observation wanted) {
    var known = series.get(wanted.ds());
    return known == null ? null : known.get(wanted.at());
  }

  private boolean tooOld(Observation wanted) {
    var known = series.get(wanted.ds());
    return known != null && wanted.at().isBefore(known.lastKey().minus(KEPT));
  }

  private static boolean same(Observation a, Observation b) {
    return java.util.Objects.equals(a.val(), b.val()) && a.q().equals(b.q());
  }

  /// What is older than the newest of its stream by more than is kept leaves memory and store.
  private void keep(Observation row) {
    var known = series.computeIfAbsent(row.ds(), ds -> new TreeMap<>());
    known.put(row.at(), row);
    var old = known.headMap(known.lastKey().minus(KEPT));
    if (!old.isEmpty()) {
      var ids = old.values().stream().map(Observation::id).toList();
      old.clear();
      ids.forEach(since::remove);
      store.transact(() -> {
        for (var id : ids) {
          store.update("DELETE FROM row WHERE feed=? AND id=?", Feeds.OBS.name(), id);
        }
        return true;
      });
    }
  }

  @Override
  public synchronized List<String> news() {
    var streams = news ? List.of(Feeds.OBS.name(), Feeds.PARAMETERS.name()) : List.<String>of();
    news = false;
    return streams;
  }

  @Override
  public <R extends Row> List<R> rows(Feed<R> feed, Instant now) {
    return join(below.rows(feed, now), own(feed, Instant.MIN, now));
  }

  @Override
  public <R extends Row> List<R> changed(Feed<R> feed, Instant from, Instant to) {
    return join(below.changed(feed, from, to), own(feed, from, to));
  }

  @Override
  public List<Observation> history(String ds, Instant from, Instant to) {
    var theirs = below.history(ds, from, to);
    synchronized (this) {
      var known = series.get(ds);
      return known == null
          ? theirs
          : Stream.concat(theirs.stream(), known.subMap(from, to).values().stream())
              .sorted(java.util.Comparator.comparing(Observation::at))
              .toList();
    }
  }

  /// Rows that came after `from`; all of them, or the newest of every stream, from the beginning.
  private synchronized <R extends Row> List<R> own(Feed<R> feed, Instant from, Instant to) {
    told = to.isAfter(told) ? to : told;
    boolean all = from.equals(Instant.MIN);
    Stream<? extends Row> rows =
        feed.name().equals(Feeds.PARAMETERS.name())
            ? parameters.values().stream()
            : !feed.name().equals(Feeds.OBS.name())
                ? Stream.empty()
                : all
                    ? series.values().stream().map(s -> s.lastEntry().getValue())
                    : series.values().stream().flatMap(s -> s.values().stream());
    return rows.filter(r -> all || since.getOrDefault(r.id(), Instant.MIN).isAfter(from))
        .map(feed.type()::cast)
        .toList();
  }

  /// Own rows stand behind; of two with one id the platform's own stays.
  private static <R extends Row> List<R> join(List<R> theirs, List<R> ours) {
    if (ours.isEmpty()) {
      return theirs;
    }
    var ids = theirs.stream().map(Row::id).collect(java.util.stream.Collectors.toSet());
    return Stream.concat(theirs.stream(), ours.stream().filter(r -> !ids.contains(r.id())))
        .toList();
  }
}
