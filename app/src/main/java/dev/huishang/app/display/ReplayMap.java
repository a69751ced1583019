package dev.huishang.app.display;

import dev.huishang.app.shell.Memory;
import dev.huishang.app.shell.Room;
import dev.huishang.cache.HourPast;
import dev.huishang.domain.RoomTime.Replay;
import dev.huishang.map.StationPicture;
import dev.huishang.wire.data.Standards;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Pictures of past hours, each made when it is shown from bytes kept per hour: only two flat
/// columns are new, so a day of the national network runs at the pace of the screen. A frame that
/// is not there yet is shown as a gap, never as the hour before. Used on the FX thread; hours are
/// read and judged on the reading lane, a day at a time from the hour shown on.
final class ReplayMap {
  /// What is shown of one hour.
  ///
  /// @param known stations with an index that hour
  record Frame(StationPicture picture, int known) {}

  private record Key(String network, Instant hour, @Nullable Duration known) {}

  private record Loaded(Map<Key, HourClasses> hours) {}

  private record Last(ReplayBase base, Map<String, HourClasses> classes, Frame frame) {}

  private static final int DAY = 24;
  private final Room room;
  private final Standards standards;
  private final HourPast past;
  private final Map<Key, HourClasses> kept = new ConcurrentHashMap<>();
  private @Nullable ReplayBase base;
  private @Nullable Last last;
  private boolean loading;

  ReplayMap(Room room, Standards standards) {
    this.room = room;
    this.standards = standards;
    past = room.past();
    room.memory().of(this, ReplayMap::memory);
  }

  /// The frame of this instant as far as it is known.
  ///
  /// @param again called on the FX thread when more is known
  Frame at(Stations stations, Set<String> chosen, Replay r, Runnable again) {
    var now = base;
    if (now == null || !now.fits(stations, chosen, past.version())) {
      now = ReplayBase.of(stations, chosen, past);
      base = now;
    }
    var classes = new HashMap<String, HourClasses>();
    for (var network : past.networks()) {
      var found = kept.get(new Key(network, r.hour(), r.known()));
      if (found != null) {
        classes.put(network, found);
      }
    }
    load(r, again);
    var shown = last;
    if (shown == null || shown.base() != now || !shown.classes().equals(classes)) {
      shown = new Last(now, classes, now.frame(classes));
      last = shown; // the same hour again is the same picture: nothing is drawn anew
    }
    return shown.frame();
  }

  /// True while hours are being read: a gap may still be filled.
  boolean reading() {
    return loading;
  }

  /// Reads the next day of the range of which an hour is not there, from the hour shown on.
  private void load(Replay r, Runnable again) {
    var start = loading ? null : missing(r);
    if (start == null) {
      return;
    }
    loading = true;
    room.live()
        .ask(
            () -> read(start, r),
            loaded -> {
              loading = false;
              kept.putAll(loaded.hours());
              if (kept.size() > bound()) {
                kept.keySet().retainAll(loaded.hours().keySet());
              }
              again.run();
            });
  }

  /// The hours kept; a class and an index of every station of an hour.
  private Map<Memory.Kind, Memory.Figure> memory() {
    long bytes = kept.values().stream().mapToLong(HourClasses::bytes).sum();
    long most = kept.values().stream().mapToLong(HourClasses::bytes).max().orElse(0) * bound();
    return Map.of(Memory.Kind.HOURS, new Memory.Figure(bytes, most));
  }

  private int bound() {
    return past.networks().size() * (int) past.keep().toHours() * 2;
  }

  private @Nullable Instant missing(Replay r) {
    long hours = Duration.between(r.from(), r.to()).toHours() + 1;
    long shown = Duration.between(r.from(), r.at()).toHours();
    long version = past.version();
    for (long i = 0; i < hours; i++) {
      var hour = r.from().plus(Duration.ofHours((shown + i) % hours - 1));
      for (var network : past.networks()) {
        var found = kept.get(new Key(network, hour, r.known()));
        if (found == null || found.version() != version) {
          return hour;
        }
      }
    }
    return null;
  }

  private Loaded read(Instant start, Replay r) {
    var found = new HashMap<Key, HourClasses>();
    long version = past.version();
    for (var network : past.networks()) {
      var block = past.block(network, start, DAY, r.known());
      for (int h = 0; h < DAY; h++) {
        found.put(
            new Key(network, block.at(h), r.known()), HourClasses.of(block, h, standards, version));
      }
    }
    return new Loaded(found);
  }
}
