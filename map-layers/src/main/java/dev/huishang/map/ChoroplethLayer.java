package dev.huishang.map;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/// Divisions of one level filled with colours.
///
/// @param level 1 province, 2 city, 3 county
/// @param colours `0xRRGGBB` by division code; a division without one keeps the ground
/// @param opacity 0..1
public record ChoroplethLayer(int level, Map<String, Integer> colours, double opacity)
    implements AreaLayer {
  public ChoroplethLayer {
    // not Map.copyOf: codes one after the other make its search slow, and this is asked every frame
    colours = Collections.unmodifiableMap(new HashMap<>(colours));
  }
}
