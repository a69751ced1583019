package dev.huishang.app.display;

import java.util.List;

/// What a legend says of one layer, from what is drawn.
///
/// @param title quantity and unit
/// @param entries classes, best first; none where words are enough
/// @param lines time, age, method, source
/// @param warning that it is late, unconfirmed or missing; empty for nothing to say
record LegendPart(String title, List<Entry> entries, List<String> lines, String warning) {
  LegendPart {
    entries = List.copyOf(entries);
    lines = List.copyOf(lines);
  }

  /// One class.
  ///
  /// @param rgb `0xRRGGBB`
  /// @param word limit or word
  /// @param hatched true for what is hatched, not filled
  record Entry(int rgb, String word, boolean hatched) {}
}
