package dev.huishang.cache;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The layers of one hour laid over each other in the order they came.
final class HourMerge {
  private record Said(HourLayer layer, Instant arrived, boolean known) {}

  private final List<Said> said = new ArrayList<>(1);

  /// @param known false for what came after the instant the room asks about
  void add(HourLayer layer, long arrived, boolean known) {
    said.add(new Said(layer, Instant.ofEpochMilli(arrived), known));
  }

  private static int bits(HourLayer layer, int param, int station) {
    boolean within = param < layer.params && station < layer.stations;
    return within ? layer.bits[param * layer.stations + station] : HourLayer.UNSAID;
  }

  /// What was said last of a value.
  int bits(int param, int station) {
    int last = HourLayer.UNSAID;
    for (var one : said) {
      int now = bits(one.layer(), param, station);
      last = now == HourLayer.UNSAID ? last : now;
    }
    return last;
  }

  /// Lays this hour into a block.
  void into(HourBlock block, int hour) {
    int stations = block.stations().size();
    for (var one : said) {
      if (one.known()) {
        block.held().set(hour);
      }
      for (int p = 0; p < one.layer().params; p++) {
        int at = block.index(p, hour, 0);
        for (int s = 0; s < Math.min(stations, one.layer().stations); s++) {
          int bits = one.layer().bits[p * one.layer().stations + s];
          if (bits == HourLayer.UNSAID) {
            continue;
          }
          if (one != said.getFirst() && replaced(p, s, one)) {
            block.corrected().set(at + s);
          }
          if (one.known()) {
            block.values()[at + s] = Float.intBitsToFloat(bits);
          }
        }
      }
    }
  }

  /// True where an earlier layer had a value of this.
  private boolean replaced(int param, int station, Said by) {
    for (var earlier : said) {
      if (earlier == by) {
        return false;
      }
      int bits = bits(earlier.layer(), param, station);
      if (bits != HourLayer.UNSAID && bits != HourLayer.MISSING) {
        return true;
      }
    }
    return false;
  }

  /// A value with what became of it; empty where nothing was known.
  Optional<HourValue> value(long at, int param, int station) {
    Said shown = null;
    Said other = null;
    for (var one : said) {
      if (bits(one.layer(), param, station) == HourLayer.UNSAID) {
        continue;
      }
      if (one.known()) {
        other = shown;
        shown = one;
      } else {
        other = one;
      }
    }
    if (shown == null) {
      return Optional.empty();
    }
    var value = value(shown, param, station);
    var at0 = Instant.ofEpochMilli(at);
    // before the first value nothing was corrected: a late value is late
    boolean two =
        other != null && !Double.isNaN(other.known() ? value(other, param, station) : value);
    if (other == null || !two) {
      return Optional.of(new HourValue(at0, value, shown.arrived(), null, Double.NaN));
    }
    var when = other.known() ? shown.arrived() : other.arrived();
    return Optional.of(
        new HourValue(at0, value, shown.arrived(), when, value(other, param, station)));
  }

  private static double value(Said one, int param, int station) {
    return Float.intBitsToFloat(bits(one.layer(), param, station));
  }
}
