package dev.huishang.app.display;

import dev.huishang.map.Layer;
import java.util.List;

/// One thematic layer as drawn, with what its legend says; without layers the legend says why.
///
/// @param kind which layer
/// @param layers what is drawn, from bottom to top
/// @param legend what it means
record Themed(LayerKind kind, List<Layer> layers, LegendPart legend) {
  Themed {
    layers = List.copyOf(layers);
  }

  static Themed none(LayerKind kind, String title, String why) {
    return new Themed(kind, List.of(), new LegendPart(title, List.of(), List.of(), why));
  }
}
