package dev.huishang.map.compile;

import dev.huishang.map.compile.Units.Unit;
import dev.huishang.wire.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The divisions of China: units and arcs from level 3, names from levels 1 and 2.
final class China {
  final Units units = new Units();
  final Arcs arcs = new Arcs();

  /// Rings of every leaf unit, largest first.
  final Map<Integer, List<long[]>> rings = new HashMap<>();

  private final Path directory;

  China(Path directory) {
    this.directory = directory;
  }

  void read() throws Exception {
    var nation = units.unit(100000);
    nation.name = "全国";
    nation.nameEn = "China";
    for (var feature : features(1)) {
      name(feature, 1);
    }
    for (var feature : features(2)) {
      if (code(feature) % 100 == 0 && code(feature) % 10_000 != 0) {
        name(feature, 2);
      }
    }
    for (var feature : features(3)) {
      leaf(feature);
    }
    parents();
  }

  /// Features of a level that are divisions (boundary lines have no code).
  List<JsonNode> features(int level) throws Exception {
    var all = new ArrayList<JsonNode>();
    var file = directory.resolve("chn-level-" + level + ".json");
    for (var feature : Json.MAPPER.readTree(Files.readString(file)).path("features")) {
      if (!feature.path("properties").path("gb").asString("").isEmpty()) {
        all.add(feature);
      }
    }
    return all;
  }

  static int code(JsonNode feature) {
    return Integer.parseInt(feature.path("properties").path("gb").asString().substring(3));
  }

  private Unit name(JsonNode feature, int level) {
    var unit = units.unit(code(feature));
    unit.level = level;
    unit.name = feature.path("properties").path("full_name").asString();
    unit.nameEn = units.english(unit.name);
    return unit;
  }

  private void leaf(JsonNode feature) {
    int code = code(feature);
    boolean named = units.all.containsKey(code) && !units.all.get(code).name.isEmpty();
    var unit = named ? units.unit(code) : name(feature, 3);
    if (code >= 629700 && code <= 629999) {
      unit.level = 4; // farm and reserves: an area on the map, not a division
    }
    var mine = new ArrayList<long[]>();
    for (var polygon : feature.path("geometry").path("coordinates")) {
      boolean outer = true;
      for (var ring : polygon) {
        var points = new long[ring.size()];
        for (int i = 0; i < points.length; i++) {
          int x = Topo.fix(ring.get(i).get(0).asDouble());
          int y = Topo.fix(ring.get(i).get(1).asDouble());
          points[i] = Arcs.pack(x, y);
          unit.grow(x, y);
        }
        arcs.ring((area(points) > 0) == outer ? points : reversed(points), code);
        mine.add(points);
        outer = false;
      }
    }
    mine.sort((a, b) -> Double.compare(Math.abs(area(b)), Math.abs(area(a))));
    rings.put(code, mine);
    unit.size = Math.abs(area(mine.getFirst()));
    var label = Pole.of(mine.getFirst());
    unit.x = label[0];
    unit.y = label[1];
  }

  static double area(long[] ring) {
    double sum = 0;
    for (int i = 0; i + 1 < ring.length; i++) {
      sum +=
          (double) Arcs.x(ring[i]) * Arcs.y(ring[i + 1])
              - (double) Arcs.x(ring[i + 1]) * Arcs.y(ring[i]);
    }
    return sum / 2;
  }

  private static long[] reversed(long[] ring) {
    var back = new long[ring.length];
    for (int i = 0; i < ring.length; i++) {
      back[i] = ring[ring.length - 1 - i];
    }
    return back;
  }

  private void parents() throws Exception {
    for (var unit : units.all.values()) {
      int city = unit.code / 100 * 100;
      int province = unit.code / 10_000 * 10_000;
      var above = units.all.get(city);
      unit.parent =
          switch (unit.level) {
            case 0 -> 0;
            case 1 -> 100000;
            case 2 -> province;
            default -> above != null && above.level == 2 && city != unit.code ? city : province;
          };
    }
    for (int level = 4; level > 0; level--) {
      for (var unit : units.all.values()) {
        if (unit.level == level && unit.west <= unit.east) {
          var up = units.unit(unit.parent);
          up.grow(unit.west, unit.south);
          up.grow(unit.east, unit.north);
        }
      }
    }
    labels(1);
    labels(2);
    units.unit(100000).x = 10_400_000;
    units.unit(100000).y = 3_600_000;
  }

  /// Labels of provinces and cities stand in their own largest ring.
  private void labels(int level) throws Exception {
    for (var feature : features(level)) {
      var unit = units.all.get(code(feature));
      if (unit == null || unit.level != level) {
        continue;
      }
      long[] best = {};
      for (var polygon : feature.path("geometry").path("coordinates")) {
        var ring = polygon.get(0);
        var points = new long[ring.size()];
        for (int i = 0; i < points.length; i++) {
          points[i] =
              Arcs.pack(
                  Topo.fix(ring.get(i).get(0).asDouble()), Topo.fix(ring.get(i).get(1).asDouble()));
        }
        best = best.length == 0 || Math.abs(area(points)) > Math.abs(area(best)) ? points : best;
      }
      var label = Pole.of(best);
      unit.x = label[0];
      unit.y = label[1];
    }
  }
}
