package dev.huishang.map;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which leaf division has which colour.
final class Choropleth {
  private final BaseMap map;
  private final ChoroplethLayer layer;

  Choropleth(BaseMap map, ChoroplethLayer layer) {
    this.map = map;
    this.layer = layer;
  }

  /// By number of the leaf as in [AreaIds], `0xFFRRGGBB`, or 0 for none.
  int[] table() {
    var table = new int[map.leaves.size() + 1];
    for (int i = 0; i < map.leaves.size(); i++) {
      var colour = colour(map.leaves.get(i));
      if (colour != null) {
        table[i + 1] = 0xFF000000 | colour;
      }
    }
    return table;
  }

  /// Fills from the outlines: for each colour the borders between it and anything else are its
  /// edge, so that neighbours of one colour have no seam.
  void fill(Pen pen) {
    int[] table = table();
    Set<Integer> colours = new HashSet<>();
    for (int colour : table) {
      colours.add(colour);
    }
    colours.remove(0);
    for (int colour : colours) {
      for (var border : map.borders) {
        boolean left = table[map.leaf(border.left())] == colour;
        if (left != (table[map.leaf(border.right())] == colour)) {
          pen.outline(border.line(), !left);
        }
      }
      pen.fill(colour & 0xFFFFFF, layer.opacity());
    }
  }

  /// Colour of the division of the wanted level; a municipality counts as its own city.
  private @Nullable Integer colour(Leaf leaf) {
    return switch (layer.level()) {
      case 1 -> layer.colours().get(leaf.province());
      case 2 -> {
        if (map.region(leaf.city()) != null && !leaf.city().equals(leaf.province())) {
          yield layer.colours().get(leaf.city());
        }
        var direct = layer.colours().get(leaf.own());
        yield direct != null ? direct : layer.colours().get(leaf.province());
      }
      default -> layer.colours().get(leaf.own());
    };
  }
}
