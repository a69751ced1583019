package dev.huishang.app.display;

import dev.huishang.domain.Station;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The stations and where those of each network stand in the list.
///
/// @param all every station, in the order held
/// @param byNetwork indexes by network, ascending
record Stations(List<Station> all, Map<String, int[]> byNetwork) {
  static Stations of(List<Station> all) {
    Map<String, int[]> found = new HashMap<>();
    Map<String, Integer> filled = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      var network = all.get(i).network();
      int at = filled.merge(network, 1, Integer::sum) - 1;
      var places = found.computeIfAbsent(network, k -> new int[64]);
      if (at == places.length) {
        places = Arrays.copyOf(places, at * 2);
        found.put(network, places);
      }
      places[at] = i;
    }
    found.replaceAll((network, places) -> Arrays.copyOf(places, filled.getOrDefault(network, 0)));
    return new Stations(all, found);
  }

  /// These, or the same again where the list is the same.
  Stations or(List<Station> now) {
    return now == all ? this : of(now);
  }

  /// Indexes of all stations of these networks, ascending within each.
  int[] in(Set<String> networks) {
    return networks.stream()
        .sorted()
        .flatMapToInt(network -> Arrays.stream(byNetwork.getOrDefault(network, new int[0])))
        .toArray();
  }
}
