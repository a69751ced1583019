package dev.huishang.app.display;

import dev.huishang.domain.Station;
import dev.huishang.map.MarkLook;
import dev.huishang.map.MarkShape;
import dev.huishang.map.StationLayer;
import dev.huishang.map.StationPicture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The points somebody chose.
///
/// @param ids station id by index
/// @param rings the marks around them, one layer or none
record Chosen(Map<Integer, String> ids, List<StationLayer> rings) {
  private static final int COLOUR = 0xFFD166;

  static final Chosen NONE = new Chosen(Map.of(), List.of());

  /// These points and those that were chosen before.
  static Chosen of(int[] indexes, List<Station> stations, Chosen before) {
    var ids = new LinkedHashMap<>(before.ids());
    for (int i : indexes) {
      if (i < stations.size()) {
        ids.put(i, stations.get(i).id());
      }
    }
    if (ids.isEmpty()) {
      return NONE;
    }
    var rings = new StationPicture.Builder();
    ids.forEach((i, id) -> {
      if (i < stations.size()) {
        var s = stations.get(i);
        rings.add(i, s.lon(), s.lat(), MarkShape.RING, MarkLook.FRESH, COLOUR, null);
      }
    });
    return new Chosen(ids, List.of(new StationLayer(rings.build())));
  }
}
