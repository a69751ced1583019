package dev.huishang.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fills divisions by colour: for each colour the borders between it and anything else are its
/// edge, so that neighbours of one colour have no seam.
final class Choropleth {
  private final BaseMap map;
  private final ChoroplethLayer layer;
  private final Map<Integer, Integer> byLeaf = new HashMap<>();

  Choropleth(BaseMap map, ChoroplethLayer layer) {
    this.map = map;
    this.layer = layer;
    for (var leaf : map.leaves().keySet()) {
      var colour = colour(leaf);
      if (colour != null) {
        byLeaf.put(leaf, colour);
      }
    }
  }

  void fill(Pen pen) {
    for (int colour : new HashSet<>(byLeaf.values())) {
      for (var border : map.borders) {
        boolean left = is(border.left(), colour);
        if (left != is(border.right(), colour)) {
          pen.outline(border.line(), !left);
        }
      }
      pen.fill(colour, layer.opacity());
    }
  }

  private boolean is(int leaf, int colour) {
    var own = byLeaf.get(leaf);
    return own != null && own == colour;
  }

  /// Colour of the division of the wanted level; a municipality counts as its own city.
  private @Nullable Integer colour(int leaf) {
    var province = String.valueOf(leaf / 10_000 * 10_000);
    var city = String.valueOf(leaf / 100 * 100);
    var own = String.valueOf(leaf);
    return switch (layer.level()) {
      case 1 -> layer.colours().get(province);
      case 2 -> {
        if (map.region(city) != null && !city.equals(province)) {
          yield layer.colours().get(city);
        }
        var direct = layer.colours().get(own);
        yield direct != null ? direct : layer.colours().get(province);
      }
      default -> layer.colours().get(own);
    };
  }
}
