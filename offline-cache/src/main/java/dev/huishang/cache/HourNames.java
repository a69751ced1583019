package dev.huishang.cache;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which column and place a station and a parameter have; new ones are only ever appended.
record HourNames(
    List<String> stations,
    List<String> params,
    Map<String, Integer> stationAt,
    Map<String, Integer> paramAt) {

  static HourNames of(List<String> stations, List<String> params) {
    return new HourNames(List.copyOf(stations), List.copyOf(params), at(stations), at(params));
  }

  private static Map<String, Integer> at(List<String> ids) {
    var at = new HashMap<String, Integer>();
    for (int i = 0; i < ids.size(); i++) {
      at.putIfAbsent(ids.get(i), i);
    }
    return at;
  }

  int station(String id) {
    return stationAt.getOrDefault(id, -1);
  }

  int param(String id) {
    return paramAt.getOrDefault(id, -1);
  }

  /// These with the ones not yet known.
  HourNames with(List<String> moreStations, List<String> moreParams) {
    boolean same =
        stationAt.keySet().containsAll(moreStations) && paramAt.keySet().containsAll(moreParams);
    return same
        ? this
        : of(joined(stations, stationAt, moreStations), joined(params, paramAt, moreParams));
  }

  private static List<String> joined(
      List<String> known, Map<String, Integer> at, List<String> more) {
    var all = new ArrayList<>(known);
    more.stream().distinct().filter(id -> !at.containsKey(id)).forEach(all::add);
    return all;
  }

  /// What these have beyond others, by kind as the store numbers it.
  Map<Integer, List<String>> beyond(HourNames before) {
    return Map.of(
        0, stations.subList(before.stations.size(), stations.size()),
        1, params.subList(before.params.size(), params.size()));
  }

  /// A block of hours of which nothing is known.
  HourBlock empty(String network, Instant from, int hours) {
    var values = new float[params.size() * hours * stations.size()];
    Arrays.fill(values, Float.NaN);
    return new HourBlock(
        network, from, hours, stations, params, values, new BitSet(), new BitSet());
  }
}
