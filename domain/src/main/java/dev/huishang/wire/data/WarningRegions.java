package dev.huishang.wire.data;

import dev.huishang.domain.explain.Said;
import dev.huishang.domain.warning.KeyRegion;
import java.util.ArrayList;
import java.util.List;

/// The key regions from `warning-regions.json`.
public final class WarningRegions {
  /// The regions that ship with the product.
  public static List<KeyRegion> load() {
    var regions = new ArrayList<KeyRegion>();
    for (var node : DataFile.read("warning-regions").path("regions")) {
      var cities = new ArrayList<String>();
      node.path("cities").forEach(city -> cities.add(city.asString()));
      regions.add(
          new KeyRegion(
              node.path("id").asString(),
              new Said(node.path("zh").asString(), node.path("en").asString()),
              cities));
    }
    return List.copyOf(regions);
  }

  private WarningRegions() {}
}
