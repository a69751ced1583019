package dev.huishang.app.display;

import dev.huishang.map.BaseMap;
import dev.huishang.map.LandGrid;
import dev.huishang.map.RiverNet;
import org.jspecify.annotations.Nullable;

/// What thematic layers need of the base map, made when first asked for. Used on the reading lane.
final class Grids {
  private final BaseMap map;
  private @Nullable LandGrid land;
  private @Nullable RiverNet rivers;

  Grids(BaseMap map) {
    this.map = map;
  }

  LandGrid land() {
    var known = land == null ? LandGrid.of(map) : land;
    land = known;
    return known;
  }

  RiverNet rivers() {
    var known = rivers == null ? RiverNet.of(map) : rivers;
    rivers = known;
    return known;
  }
}
