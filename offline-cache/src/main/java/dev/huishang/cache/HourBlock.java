package dev.huishang.cache;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;

/// Values of one network over consecutive hours as known at one instant: flat columns.
///
/// @param network the network
/// @param from start of the first hour
/// @param hours number of hours
/// @param stations ids of the stations
/// @param params ids of the parameters
/// @param values by parameter, hour, station; NaN for none: missing stays missing, never zero
/// @param corrected where, by index into `values`, the platform later said otherwise
/// @param held hours of which anything was known
public record HourBlock(
    String network,
    Instant from,
    int hours,
    List<String> stations,
    List<String> params,
    float[] values,
    BitSet corrected,
    BitSet held) {

  /// Where a value stands in `values`.
  public int index(int param, int hour, int station) {
    return (param * hours + hour) * stations.size() + station;
  }

  /// Number of this hour in the block, or -1.
  public int hour(Instant at) {
    long n = Duration.between(from, at).toHours();
    return at.isBefore(from) || n >= hours ? -1 : (int) n;
  }

  /// Start of an hour.
  public Instant at(int hour) {
    return from.plusSeconds(3_600L * hour);
  }
}
