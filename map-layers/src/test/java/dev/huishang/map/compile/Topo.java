package dev.huishang.map.compile;

import dev.huishang.wire.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Reads TopoJSON: arcs once, and which objects use them.
final class Topo {
  final List<int[][]> arcs = new ArrayList<>();
  final JsonNode json;

  Topo(Path file) throws Exception {
    json = Json.MAPPER.readTree(Files.readString(file));
    var scale = json.path("transform").path("scale");
    var shift = json.path("transform").path("translate");
    for (var arc : json.path("arcs")) {
      var x = new int[arc.size()];
      var y = new int[arc.size()];
      long cx = 0;
      long cy = 0;
      for (int i = 0; i < arc.size(); i++) {
        cx += arc.get(i).get(0).asLong();
        cy += arc.get(i).get(1).asLong();
        x[i] = fix(cx * scale.get(0).asDouble() + shift.get(0).asDouble());
        y[i] = fix(cy * scale.get(1).asDouble() + shift.get(1).asDouble());
      }
      arcs.add(new int[][] {x, y});
    }
  }

  static int fix(double degrees) {
    return (int) Math.round(degrees * 1e5);
  }

  /// Ids of the geometries of an object that use each arc.
  Map<Integer, Set<String>> owners(String object) {
    Map<Integer, Set<String>> owners = new HashMap<>();
    for (var geometry : json.path("objects").path(object).path("geometries")) {
      var id = geometry.path("id").asString("");
      collect(
          geometry.path("arcs"), arc -> owners.computeIfAbsent(arc, k -> new HashSet<>()).add(id));
    }
    return owners;
  }

  private static void collect(JsonNode arcs, java.util.function.IntConsumer take) {
    for (var node : arcs) {
      if (node.isArray()) {
        collect(node, take);
      } else {
        int i = node.asInt();
        take.accept(i < 0 ? ~i : i);
      }
    }
  }

  /// All rings of an object's polygons, joined from their arcs.
  List<int[][]> rings(String object) {
    var rings = new ArrayList<int[][]>();
    var node = json.path("objects").path(object);
    var geometries = node.has("geometries") ? node.path("geometries") : List.of(node);
    for (var geometry : geometries) {
      var polygons = ((JsonNode) geometry).path("arcs");
      boolean multi = ((JsonNode) geometry).path("type").asString().equals("MultiPolygon");
      for (var a : polygons) {
        for (var ring : multi ? a : List.of(a)) {
          rings.add(join((JsonNode) ring));
        }
      }
    }
    return rings;
  }

  private int[][] join(JsonNode ring) {
    var xs = new ArrayList<Integer>();
    var ys = new ArrayList<Integer>();
    for (var node : ring) {
      int i = node.asInt();
      var arc = arcs.get(i < 0 ? ~i : i);
      int n = arc[0].length;
      for (int k = xs.isEmpty() ? 0 : 1; k < n; k++) {
        int at = i < 0 ? n - 1 - k : k;
        xs.add(arc[0][at]);
        ys.add(arc[1][at]);
      }
    }
    return new int[][] {ints(xs), ints(ys)};
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
