package dev.huishang.cache;

import dev.huishang.domain.Observation;
import dev.huishang.domain.RoomTime;
import dev.huishang.domain.RoomTime.Replay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The hour and the station asked for last, read once: a detail that stays open asks every second.
final class HourCache {
  private record Hour(String network, Instant at, @Nullable Duration known, long version) {}

  private record Station(
      String id, Instant from, Instant to, @Nullable Duration known, long version) {}

  private record Read(Hour key, HourBlock block) {}

  private record Series(Station key, Map<String, List<HourValue>> values) {}

  private final Hours hours;
  private volatile @Nullable Read read;
  private volatile @Nullable Series series;

  HourCache(Hours hours) {
    this.hours = hours;
  }

  private static String station(String ds) {
    return ds.substring(0, Math.max(0, ds.lastIndexOf('.')));
  }

  /// True for a station kept by the hour.
  boolean follows(String ds) {
    return hours.network(station(ds)).isPresent();
  }

  /// The value of the hour shown; empty where there is none, which is a gap.
  Optional<Observation> value(String ds, Replay r) {
    var network = hours.network(station(ds)).orElse(null);
    if (network == null) {
      return Optional.empty();
    }
    var block = block(new Hour(network, r.hour(), r.known(), hours.version()));
    int p = block.params().indexOf(ds.substring(ds.lastIndexOf('.') + 1));
    int s = hours.place(network, station(ds));
    if (p < 0 || s < 0 || s >= block.stations().size() || !block.held().get(0)) {
      return Optional.empty();
    }
    float value = block.values()[block.index(p, 0, s)];
    return Optional.of(observation(ds, r.hour(), value));
  }

  private HourBlock block(Hour key) {
    var known = read;
    if (known == null || !known.key().equals(key)) {
      known = new Read(key, hours.block(key.network(), key.at(), 1, key.known()));
      read = known;
    }
    return known.block();
  }

  /// Values of a datastream, oldest first.
  List<HourValue> series(String ds, Instant from, Instant to, RoomTime time) {
    var lag = time instanceof Replay r ? r.known() : null;
    var key =
        new Station(station(ds), RoomTime.floor(from), RoomTime.floor(to), lag, hours.version());
    var known = series;
    if (known == null || !known.key().equals(key)) {
      known = new Series(key, hours.series(key.id(), key.from(), key.to(), lag));
      series = known;
    }
    return known.values().getOrDefault(ds.substring(ds.lastIndexOf('.') + 1), List.of());
  }

  static Observation observation(String ds, HourValue value) {
    return observation(ds, value.at(), (float) value.value());
  }

  /// A float keeps no decimals of its own: what is shown is the shortest figure that means it.
  private static Observation observation(String ds, Instant at, float value) {
    Double val = Float.isNaN(value) ? null : Double.valueOf(Float.toString(value));
    return new Observation(ds + "@" + at, 1, ds, at, val, "N");
  }
}
