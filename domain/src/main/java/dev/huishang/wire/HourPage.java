package dev.huishang.wire;

import java.time.Instant;
import java.util.List;

/// Hourly values of one network for consecutive hours, columnar: a day of the national air network
/// is one answer.
///
/// @param network network of the stations
/// @param from start of the first hour
/// @param hours number of hours
/// @param asOf complete up to here
/// @param stations ids of the stations
/// @param params parameters
/// @param values by parameter, hour, station, in this order of nesting; NaN where there is none
public record HourPage(
    String network,
    Instant from,
    int hours,
    Instant asOf,
    List<String> stations,
    List<String> params,
    float[] values) {
  public HourPage {
    stations = List.copyOf(stations);
    params = List.copyOf(params);
    if (values.length != Math.multiplyExact(params.size() * hours, stations.size())) {
      throw new IllegalArgumentException("values: " + values.length);
    }
  }

  /// Where a value stands.
  public int index(int param, int hour, int station) {
    return (param * hours + hour) * stations.size() + station;
  }
}
