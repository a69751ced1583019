package dev.huishang.map;

import org.jspecify.annotations.Nullable;

/// Where the map was clicked, and what stands there within ten pixels.
///
/// @param lon degrees, CGCS2000
/// @param lat degrees, CGCS2000
/// @param mark id of the mark, or null
/// @param layer the layer of the station, or null where none is near
/// @param station id of the station in that layer, or -1
public record Pick(
    double lon, double lat, @Nullable String mark, @Nullable StationLayer layer, int station) {
  /// True when a mark or a station was hit.
  public boolean hit() {
    return mark != null || station >= 0;
  }
}
