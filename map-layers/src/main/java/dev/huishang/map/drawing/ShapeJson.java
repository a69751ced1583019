package dev.huishang.map.drawing;

import dev.huishang.map.drawing.Shape.Area;
import dev.huishang.map.drawing.Shape.Buffer;
import dev.huishang.map.drawing.Shape.Extent;
import dev.huishang.map.drawing.Shape.Length;
import dev.huishang.map.drawing.Shape.Spot;
import dev.huishang.map.drawing.Shape.Trace;
import dev.huishang.map.drawing.Shape.Words;
import dev.huishang.wire.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Shapes as JSON: `kind`, and places as `[lon, lat]` in degrees, CGCS2000.
final class ShapeJson {
  static ObjectNode write(Shape shape) {
    var json = Json.MAPPER.createObjectNode();
    switch (shape) {
      case Spot(var at) -> pair(json.put("kind", "point").putArray("at"), at);
      case Words(var at, var text) ->
          pair(json.put("kind", "text").put("text", text).putArray("at"), at);
      case Trace(var path) -> path(json.put("kind", "line").putArray("path"), path);
      case Length(var path) -> path(json.put("kind", "length").putArray("path"), path);
      case Extent(var ring) -> path(json.put("kind", "extent").putArray("path"), ring);
      case Area(var rings) -> {
        var array = json.put("kind", "area").putArray("rings");
        rings.forEach(ring -> path(array.addArray(), ring));
      }
      case Buffer(var of, double metres) ->
          json.put("kind", "buffer").put("metres", metres).set("shape", write(of));
    }
    return json;
  }

  private static void path(ArrayNode array, List<Place> path) {
    path.forEach(p -> pair(array.addArray(), p));
  }

  private static void pair(ArrayNode array, Place place) {
    array.add(place.lon()).add(place.lat());
  }

  /// @throws NotAnEntry for an unknown kind
  /// @throws IllegalArgumentException where the places are none, or too few
  static Shape read(JsonNode json) throws NotAnEntry {
    var kind = json.path("kind").asString("");
    return switch (kind) {
      case "point" -> new Spot(place(json.path("at")));
      case "text" -> new Words(place(json.path("at")), json.path("text").asString(""));
      case "line" -> new Trace(path(json.path("path")));
      case "length" -> new Length(path(json.path("path")));
      case "extent" -> new Extent(path(json.path("path")));
      case "area" -> {
        var rings = new ArrayList<List<Place>>();
        json.path("rings").forEach(ring -> rings.add(path(ring)));
        yield new Area(rings);
      }
      case "buffer" ->
          new Buffer(read(json.path("shape")), json.path("metres").asDouble(Double.NaN));
      default -> throw new NotAnEntry("unknown kind " + kind);
    };
  }

  private static List<Place> path(JsonNode json) {
    var path = new ArrayList<Place>();
    json.forEach(p -> path.add(place(p)));
    return path;
  }

  private static Place place(JsonNode json) {
    return new Place(json.path(0).asDouble(Double.NaN), json.path(1).asDouble(Double.NaN));
  }

  private ShapeJson() {}
}
