package dev.huishang.cache;

import dev.huishang.domain.Alarm;
import dev.huishang.domain.Incident;
import dev.huishang.domain.KpiReading;
import dev.huishang.domain.LogEntry;
import dev.huishang.domain.Observation;
import dev.huishang.domain.Order;
import dev.huishang.domain.RoomTime;
import dev.huishang.domain.RoomTime.Replay;
import dev.huishang.domain.Row;
import dev.huishang.domain.StreamAge;
import dev.huishang.domain.Warning;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Feeds;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What is held, as of the instant the room looks at: everything that asks this shows the same
/// instant. Rows that began later are left out; hourly values are those of the hour, and a missing
/// hour stays missing. Rows themselves stand as they are known now: only values keep their
/// versions.
public final class HeldAt implements Held {
  private record Filtered(List<? extends Row> of, Instant at, List<? extends Row> rows) {}

  private static final List<Feed<?>> DATED =
      List.of(Feeds.KPI, Feeds.ALARMS, Feeds.ORDERS, Feeds.INCIDENTS, Feeds.LOG, Feeds.ALERTS);
  private final Held live;
  private final Supplier<Instant> now;
  private final Supplier<RoomTime> time;
  private final Map<String, Filtered> filtered = new ConcurrentHashMap<>();
  private final HourCache hours;
  private final Hours kept;

  /// @param live what is held now
  /// @param now the present
  /// @param time the instant the room looks at
  public HeldAt(Held live, Hours hours, Supplier<Instant> now, Supplier<RoomTime> time) {
    this.live = live;
    kept = hours;
    this.hours = new HourCache(hours);
    this.now = now;
    this.time = time;
  }

  @Override
  @SuppressWarnings("unchecked") // a filtered list holds rows of the list it was made of
  public <R extends Row> List<R> all(Feed<R> feed) {
    var rows = live.all(feed);
    var seen = time.get();
    if (seen.isLive() || !DATED.contains(feed)) {
      return rows;
    }
    var at = seen.shown(now.get());
    var known = filtered.get(feed.name());
    if (known == null || known.of() != rows || !known.at().equals(at)) {
      known = new Filtered(rows, at, rows.stream().filter(r -> !began(r).isAfter(at)).toList());
      filtered.put(feed.name(), known);
    }
    return (List<R>) known.rows();
  }

  /// When a row began to be; rows of no time were always there.
  private static Instant began(Row row) {
    return switch (row) {
      case KpiReading r -> r.at();
      case Alarm a -> a.at();
      case Order o -> o.issuedAt();
      case Incident i -> i.learnedAt();
      case LogEntry l -> l.at();
      case Warning w -> w.from();
      default -> Instant.MIN;
    };
  }

  @Override
  public <R extends Row> Optional<R> find(Feed<R> feed, String id) {
    var row = live.find(feed, id);
    return switch (time.get()) {
      case RoomTime.Live() -> row;
      case RoomTime.Frozen(var at) ->
          feed.equals(Feeds.OBS)
              ? row.map(o -> before(id, (Observation) o, at)).map(feed.type()::cast)
              : row.filter(r -> !began(r).isAfter(at));
      case Replay r ->
          feed.equals(Feeds.OBS)
              ? past(id, r).map(feed.type()::cast)
              : row.filter(found -> !began(found).isAfter(r.at()));
    };
  }

  /// The newest value up to this instant.
  private Observation before(String ds, Observation newest, Instant at) {
    var values = live.history(ds, at.minus(1, ChronoUnit.DAYS), at);
    return newest.at().isBefore(at) || values.isEmpty() ? newest : values.getLast();
  }

  /// The value of the hour shown; of a station not kept by the hour the newest period that was
  /// over.
  private Optional<Observation> past(String ds, Replay r) {
    var own = hours.value(ds, r);
    if (own.isPresent() || hours.follows(ds)) {
      return own;
    }
    var values = live.history(ds, r.at().minus(31, ChronoUnit.DAYS), r.at());
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
  }

  @Override
  public List<Observation> history(String ds, Instant from, Instant to) {
    var until = end(to);
    if (!from.isBefore(until)) {
      return List.of();
    }
    var found = new TreeMap<Instant, Observation>();
    live.history(ds, from, until).forEach(o -> found.put(o.at(), o));
    for (var value : hours(ds, from, to)) {
      found.put(value.at(), HourCache.observation(ds, value));
    }
    return List.copyOf(found.values());
  }

  @Override
  public List<HourValue> hours(String ds, Instant from, Instant to) {
    var until = end(to);
    return from.isBefore(until) ? hours.series(ds, from, until, time.get()) : List.of();
  }

  /// No period that was not over at the instant shown.
  private Instant end(Instant to) {
    return switch (time.get()) {
      case RoomTime.Live() -> to;
      case RoomTime.Frozen(var at) -> to.isBefore(at) ? to : at;
      case Replay r -> to.isBefore(r.at()) ? to : r.at();
    };
  }

  @Override
  public Held at(Supplier<RoomTime> other) {
    return new HeldAt(live, kept, now, other);
  }

  @Override
  public List<StreamAge> ages() {
    return live.ages();
  }

  @Override
  public HeldMessages messages() {
    return live.messages();
  }

  @Override
  public List<SetAside> setAside() {
    return live.setAside();
  }
}
