package dev.huishang.map.files;

import dev.huishang.map.drawing.Drawings;
import dev.huishang.map.drawing.EntryJson;
import dev.huishang.map.drawing.Place;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.Json;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes GeoJSON (RFC 7946): degrees with seven decimals, rings by the right-hand rule, no member
/// `crs`. The foreign member `huishang` carries the entries themselves, tombstones and answers too,
/// so that another console merges them by id.
final class GeoJsonOut {
  static String write(Drawings drawings) {
    var json = Json.MAPPER.createObjectNode();
    json.put("type", "FeatureCollection");
    var features = json.putArray("features");
    for (var element : drawings.alive()) {
      for (var out : Outgoing.of(element)) {
        feature(features.addObject(), out);
      }
    }
    var entries = json.putArray("huishang");
    for (var entry : drawings.entries()) {
      try {
        entries.add(Json.parse(EntryJson.write(entry)));
      } catch (BadPage e) {
        throw new IllegalStateException("an entry of ours is no JSON", e);
      }
    }
    return json.toString();
  }

  private static void feature(ObjectNode feature, Outgoing out) {
    feature.put("type", "Feature").put("id", out.element().id());
    var geometry = feature.putObject("geometry");
    var parts = out.parts();
    switch (out.kind()) {
      case POINT ->
          position(
              geometry.put("type", "Point").putArray("coordinates"), parts.getFirst().getFirst());
      case LINE ->
          path(geometry.put("type", "LineString").putArray("coordinates"), parts.getFirst());
      case AREA -> {
        var rings = geometry.put("type", "Polygon").putArray("coordinates");
        parts.forEach(ring -> path(rings.addArray(), ring));
      }
    }
    var properties = feature.putObject("properties");
    out.attributes().forEach((key, value) -> properties.set(key, Json.MAPPER.valueToTree(value)));
  }

  private static void path(ArrayNode array, List<Place> path) {
    path.forEach(p -> position(array.addArray(), p));
  }

  private static void position(ArrayNode array, Place p) {
    array.add(round(p.lon())).add(round(p.lat()));
  }

  private static double round(double degrees) {
    return Math.rint(degrees * 1e7) / 1e7;
  }

  private GeoJsonOut() {}
}
