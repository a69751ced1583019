package dev.huishang.app.display;

import dev.huishang.app.shell.Texts;
import dev.huishang.domain.Networks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which layers the other side of a comparison shows.
sealed interface SideLayers {
  /// Those of the display.
  record Same() implements SideLayers {}

  /// Stations in the colours of their classes, and nothing else.
  record Points() implements SideLayers {}

  /// A surface of a quantity alone.
  record Surface(String quantity) implements SideLayers {}

  /// One theme alone.
  record Theme(LayerKind kind) implements SideLayers {}

  /// All there are.
  static List<SideLayers> all() {
    var all = new ArrayList<SideLayers>(List.of(new Same(), new Points()));
    ThemeData.load().quantities().forEach(q -> all.add(new Surface(q)));
    for (var kind : LayerKind.values()) {
      if (kind != LayerKind.SURFACE && kind != LayerKind.ISOLINES) {
        all.add(new Theme(kind));
      }
    }
    return List.copyOf(all);
  }

  /// The layers beside those of the display.
  default MapChoice beside(MapChoice display) {
    return switch (this) {
      case Same() -> display;
      case Points() ->
          new MapChoice(
              display.domain(),
              Set.of(),
              display.quantity(),
              display.kpi(),
              display.networks().isEmpty() ? Set.of(Networks.AIR_NATIONAL) : display.networks());
      case Surface(var quantity) ->
          new MapChoice(
              display.domain(), Set.of(LayerKind.SURFACE), quantity, display.kpi(), Set.of());
      case Theme(var kind) ->
          new MapChoice(
              display.domain(),
              Set.of(kind),
              display.quantity(),
              display.kpi(),
              kind == LayerKind.CLUSTERS ? display.networks() : Set.of());
    };
  }

  /// Its name on the screen.
  default String name(Texts texts) {
    return switch (this) {
      case Same() -> texts.get("compare.same");
      case Points() -> texts.get("compare.points");
      case Surface(var quantity) ->
          texts.or("theme.quantity-name." + quantity, quantity)
              + " "
              + texts.get("theme.layer.surface");
      case Theme(var kind) -> texts.get("theme.layer." + kind.key());
    };
  }
}
