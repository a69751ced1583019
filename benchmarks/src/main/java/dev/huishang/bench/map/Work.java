package dev.huishang.bench.map;

import java.util.Locale;

/// What a contender is asked to do, frame by frame.
enum Work {
  /// Moves over the points; nearly all of them are in sight.
  PAN,
  /// Zooms in and out about the middle of the country.
  ZOOM,
  /// Moves 40 pixels a frame over ground that was not in sight just before.
  FLING,
  /// Pans, and draws everything in sight anew for every frame.
  REDRAW,
  /// Pans, and gives every point another colour for every frame.
  RECOLOUR,
  /// Gives every county another colour for every frame.
  CHOROPLETH;

  static Work of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
