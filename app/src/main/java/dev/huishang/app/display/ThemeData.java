package dev.huishang.app.display;

import dev.huishang.map.InverseDistance;
import dev.huishang.wire.data.DataFile;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The figures of thematic layers as `map-themes.json` states them.
record ThemeData(JsonNode file) {
  static ThemeData load() {
    return new ThemeData(DataFile.read("map-themes"));
  }

  InverseDistance interpolation() {
    var node = file.path("surface");
    return new InverseDistance(
        node.path("power").asDouble(),
        node.path("neighbours").asInt(),
        node.path("limit_km").asDouble());
  }

  double opacity(String layer) {
    return file.path(layer).path("opacity").asDouble();
  }

  /// What a surface can be made of.
  List<String> quantities() {
    var all = new ArrayList<String>();
    file.path("surface_quantities").forEach(q -> all.add(q.asString()));
    return List.copyOf(all);
  }

  /// Colours of five classes from least to most.
  List<Integer> sequential() {
    var all = new ArrayList<Integer>();
    file.path("sequential").forEach(c -> all.add(rgb(c)));
    return List.copyOf(all);
  }

  double[] numbers(String group, String name) {
    var node = file.path(group).path(name);
    var all = new double[node.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = node.get(i).asDouble();
    }
    return all;
  }

  double number(String group, String name) {
    return file.path(group).path(name).asDouble();
  }

  String text(String group, String name) {
    return file.path(group).path(name).asString();
  }

  int colour(String name) {
    return rgb(file.path(name));
  }

  private static int rgb(JsonNode text) {
    return Integer.parseInt(text.asString().substring(1), 16);
  }
}
