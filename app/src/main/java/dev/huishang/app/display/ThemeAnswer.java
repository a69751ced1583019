package dev.huishang.app.display;

import java.util.List;

/// Thematic layers as they are now.
///
/// @param choice what was asked for
/// @param themes what is drawn, from bottom to top
/// @param indicators what a choropleth of this domain can show
record ThemeAnswer(MapChoice choice, List<Themed> themes, List<Offer> indicators) {
  /// An indicator by id and name.
  record Offer(String id, String name) {
    @Override
    public String toString() {
      return name;
    }
  }
}
