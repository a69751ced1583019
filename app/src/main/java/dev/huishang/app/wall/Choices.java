package dev.huishang.app.wall;

import dev.huishang.app.shell.Room;
import dev.huishang.domain.RegionRow;
import dev.huishang.wire.Feeds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a page can be about, with the words for it; the empty one stands first.
///
/// @param domains name by id, in their order
/// @param regions name by division code: the country, then its provinces
/// @param themes name by key
record Choices(
    Map<String, String> domains, Map<String, String> regions, Map<String, String> themes) {
  /// Asked on the reading lane: domains come with the data.
  static Choices of(Room room, List<String> layers) {
    var texts = room.texts();
    Map<String, String> domains = new LinkedHashMap<>();
    room.held().all(Feeds.KPI_DEFINITIONS).stream()
        .sorted((a, b) -> Integer.compare(a.domainOrder(), b.domainOrder()))
        .forEach(d -> domains.putIfAbsent(d.domain(), texts.name(d.domainZh(), d.domainEn())));
    Map<String, String> regions = new LinkedHashMap<>();
    regions.put("", texts.get("walls.nation"));
    for (var region : room.baseMap().children(RegionRow.NATION)) {
      regions.put(region.adcode(), texts.name(region.name(), region.nameEn()));
    }
    Map<String, String> themes = new LinkedHashMap<>();
    themes.put("", texts.get("walls.no-theme"));
    layers.forEach(key -> themes.put(key, texts.get("theme.layer." + key)));
    return new Choices(domains, regions, themes);
  }
}
