package dev.huishang.app.display;

import java.util.Locale;

/// Thematic layers of the map, in the order they lie: areas, then lines, then marks.
enum LayerKind {
  CHOROPLETH,
  SURFACE,
  HEAT,
  ZONES,
  WARNING_AREAS,
  ISOLINES,
  RIVERS,
  TRACKS,
  CLUSTERS,
  WIND;

  /// Its name in data files and texts.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
