package dev.huishang.cache;

import dev.huishang.domain.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// Past values of the datastreams somebody looked at or that moved on while the console ran; at
/// most a month of hours each. A datastream of one value costs nothing here.
final class Histories {
  private static final int MOST = 24 * 31;
  private final Map<String, TreeMap<Instant, Observation>> all = new ConcurrentHashMap<>();

  /// A value came while another one was the newest: both are kept.
  void follow(Observation held, Observation news) {
    if (!held.at().equals(news.at()) || held.ver() < news.ver()) {
      keep(held);
      keep(news);
    }
  }

  /// Keeps one value; of the same period the higher version.
  void keep(Observation o) {
    all.compute(
        o.ds(),
        (ds, known) -> {
          var values = known == null ? new TreeMap<Instant, Observation>() : known;
          values.merge(o.at(), o, (a, b) -> b.ver() >= a.ver() ? b : a);
          while (values.size() > MOST) {
            values.pollFirstEntry();
          }
          return values;
        });
  }

  /// Values with `from <= at < to`, oldest first, the newest of all among them.
  List<Observation> between(String ds, Optional<Observation> newest, Instant from, Instant to) {
    var found = new TreeMap<Instant, Observation>();
    all.computeIfPresent(
        ds,
        (k, values) -> {
          found.putAll(values.subMap(from, to));
          return values;
        });
    newest
        .filter(o -> !o.at().isBefore(from) && o.at().isBefore(to))
        .ifPresent(o -> found.putIfAbsent(o.at(), o));
    return List.copyOf(found.values());
  }
}
