package dev.huishang.cache;

import dev.huishang.domain.KpiReading;
import dev.huishang.domain.Observation;
import dev.huishang.domain.Row;
import dev.huishang.domain.StreamAge;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Feeds;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the console knows: answers come from the cache alone, online and offline alike.
///
/// Called on the reading lane, never on the FX thread.
public interface Held {
  /// All rows held of a stream, in the order they first came; for `obs` the newest value of every
  /// datastream. The same list until something changes.
  <R extends Row> List<R> all(Feed<R> feed);

  /// One row by its id; for `obs` the newest value of the datastream of that id.
  <R extends Row> Optional<R> find(Feed<R> feed, String id);

  /// Newest period of every indicator for a region, plus none for indicators never received.
  default List<KpiReading> kpis(String region) {
    Map<String, KpiReading> newest = new TreeMap<>();
    for (var reading : all(Feeds.KPI)) {
      if (reading.region().equals(region)) {
        newest.merge(
            reading.kpi(), reading, (a, b) -> a.period().compareTo(b.period()) > 0 ? a : b);
      }
    }
    return List.copyOf(newest.values());
  }

  /// All periods held of one indicator for one region, oldest first.
  default List<KpiReading> series(String kpi, String region) {
    return all(Feeds.KPI).stream()
        .filter(r -> r.kpi().equals(kpi) && r.region().equals(region))
        .sorted(Comparator.comparing(KpiReading::period))
        .toList();
  }

  /// Values held of one datastream with `from <= at < to`, oldest first.
  List<Observation> history(String ds, Instant from, Instant to);

  /// Hours kept of one datastream with `from <= at < to`, oldest first, with what became of each:
  /// empty for a station not kept by the hour.
  default List<HourValue> hours(String ds, Instant from, Instant to) {
    return List.of();
  }

  /// Completeness and age of every stream, also of those never loaded.
  List<StreamAge> ages();

  /// True while what is held of a stream was confirmed by the platform since start, since the last
  /// loss of the link, and since the last suspend: only then may it be drawn fresh (P12).
  default boolean verified(Feed<?> feed) {
    return ages().stream().anyMatch(a -> a.stream().equals(feed.name()) && a.verified());
  }

  /// Warning messages, read and checked.
  default HeldMessages messages() {
    return HeldMessages.NONE;
  }

  /// The same as of another instant; of what knows one only, itself.
  default Held at(java.util.function.Supplier<dev.huishang.domain.RoomTime> time) {
    return this;
  }

  /// Records set aside, newest first, at most 1,000.
  List<SetAside> setAside();
}
