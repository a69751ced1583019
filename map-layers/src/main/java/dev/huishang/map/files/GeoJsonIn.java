package dev.huishang.map.files;

import dev.huishang.map.drawing.EntryJson;
import dev.huishang.map.drawing.NotAnEntry;
import dev.huishang.map.files.Aside.Reason;
import dev.huishang.map.files.FileRefused.Why;
import dev.huishang.map.files.Incoming.Format;
import dev.huishang.wire.Json;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads GeoJSON (RFC 7946, and the member `crs` of the draft of 2008) in one pass, without ever
/// holding the document. NaN is read, so that one bad place sets one feature aside.
final class GeoJsonIn {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(Limits.DEPTH).build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // trees within the document
          .build();
  private static final List<String> NAMES = List.of("name", "名称", "title", "label");

  /// An object of the file: geometry, feature, or the whole.
  private static final class Thing {
    String type = "";
    String id = "";
    @Nullable Nest coordinates;
    @Nullable Thing geometry;
    final List<Thing> geometries = new ArrayList<>();
    final Map<String, String> properties = new HashMap<>();
  }

  private final Gather gather;
  private final JsonParser json;

  private GeoJsonIn(InputStream in, Limits limits) {
    gather = new Gather(limits);
    json = MAPPER.createParser(in);
  }

  /// Reads a file.
  ///
  /// @throws FileRefused as it says
  static Incoming read(String file, InputStream in, Limits limits) throws FileRefused {
    try {
      var reader = new GeoJsonIn(in, limits);
      reader.whole();
      return reader.gather.done(file, Format.GEOJSON);
    } catch (StreamConstraintsException e) {
      throw new FileRefused(Why.TOO_DEEP, String.valueOf(e.getOriginalMessage()), e);
    } catch (JacksonException e) {
      var at = e.getLocation();
      var where = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw new FileRefused(Why.BROKEN, where, e);
    }
  }

  private void whole() throws FileRefused {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new FileRefused(Why.OTHER_KIND, "JSON");
    }
    var all = thing(true);
    if (json.nextToken() != null) {
      throw new FileRefused(Why.BROKEN, "text after the end");
    }
    switch (all.type) {
      case "FeatureCollection" -> {} // its features are taken already
      case "Feature" -> feature(all);
      case "" -> throw new FileRefused(Why.OTHER_KIND, "JSON");
      default -> {
        gather.next("", "");
        geometry(all);
      }
    }
  }

  private Thing thing(boolean root) throws FileRefused {
    var thing = new Thing();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var member = json.currentName();
      var token = json.nextToken();
      switch (member) {
        case "type" -> thing.type = scalar(token);
        case "id" -> thing.id = scalar(token);
        case "coordinates" -> thing.coordinates = nest(token);
        case "geometry" -> thing.geometry = token == JsonToken.START_OBJECT ? thing(false) : null;
        case "geometries" -> each(token, () -> thing.geometries.add(thing(false)));
        case "features" -> each(token, () -> feature(thing(false)));
        case "properties" -> properties(token, thing);
        case "crs" -> crs(token);
        case "huishang" -> entries(token, root);
        default -> json.skipChildren();
      }
    }
    return thing;
  }

  private interface Step {
    void run() throws FileRefused;
  }

  private void each(JsonToken token, Step step) throws FileRefused {
    if (token != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        step.run();
      } else {
        json.skipChildren();
      }
    }
  }

  private String scalar(JsonToken token) {
    if (token.isScalarValue()) {
      return token == JsonToken.VALUE_NULL ? "" : json.getString();
    }
    json.skipChildren();
    return "";
  }

  private void properties(JsonToken token, Thing thing) {
    if (token != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = json.currentName();
      var value = scalar(json.nextToken());
      thing.properties.putIfAbsent(name.toLowerCase(java.util.Locale.ROOT), value);
    }
  }

  private void crs(JsonToken token) throws FileRefused {
    var tree = MAPPER.readTree(json);
    if (token == JsonToken.VALUE_NULL) {
      return;
    }
    var name = tree.path("properties").path("name").asString(tree.asString(tree.toString()));
    gather.crs = name;
    DeclaredCrs.check(name);
    gather.gcj02 |= DeclaredCrs.isGcj02(name);
  }

  /// What consoles of this product pass on: entries with id and author.
  private void entries(JsonToken token, boolean root) throws FileRefused {
    if (!root || token != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      var tree = MAPPER.readTree(json);
      gather.next("", "");
      try {
        var entry = EntryJson.read(Json.MAPPER.readTree(tree.toString()));
        gather.entries.add(entry);
        if (entry instanceof dev.huishang.map.drawing.Entry.Element e) {
          for (int i = e.shape().places().size(); i > 0; i--) {
            gather.count();
          }
        }
      } catch (NotAnEntry e) {
        gather.aside(Reason.NOT_AN_ENTRY);
      }
    }
  }

  private Nest nest(JsonToken token) throws FileRefused {
    if (token != JsonToken.START_ARRAY) {
      json.skipChildren();
      return new Nest.Many(List.of());
    }
    var first = json.nextToken();
    if (first != JsonToken.START_ARRAY && first != JsonToken.END_ARRAY) {
      return at(first);
    }
    var all = new ArrayList<Nest>();
    for (var t = first; t != JsonToken.END_ARRAY; t = json.nextToken()) {
      all.add(nest(t));
    }
    return new Nest.Many(all);
  }

  private Nest at(JsonToken first) throws FileRefused {
    gather.count();
    double[] two = {Double.NaN, Double.NaN};
    int i = 0;
    for (var t = first; t != JsonToken.END_ARRAY; t = json.nextToken()) {
      if (t.isNumeric() && i < 2) {
        two[i] = json.getDoubleValue();
      } else {
        json.skipChildren();
      }
      i++;
    }
    return new Nest.At(two[0], two[1]);
  }

  private void feature(Thing feature) throws FileRefused {
    var name =
        NAMES.stream()
            .map(n -> feature.properties.getOrDefault(n, ""))
            .filter(n -> !n.isBlank())
            .findFirst()
            .orElse("");
    gather.next(name, feature.id);
    var geometry = feature.geometry;
    if (geometry == null) {
      gather.aside(Reason.NO_GEOMETRY);
    } else {
      geometry(geometry);
    }
  }

  private void geometry(Thing g) {
    var nest = g.coordinates == null ? new Nest.Many(List.of()) : g.coordinates;
    switch (g.type) {
      case "Point" -> point(nest);
      case "MultiPoint" -> all(nest).forEach(this::point);
      case "LineString" -> gather.line(Nest.flat(nest));
      case "MultiLineString" -> all(nest).forEach(n -> gather.line(Nest.flat(n)));
      case "Polygon" -> polygon(nest);
      case "MultiPolygon" -> all(nest).forEach(this::polygon);
      case "GeometryCollection" -> g.geometries.forEach(this::geometry);
      default -> gather.aside(Reason.UNKNOWN_KIND);
    }
  }

  private void point(Nest nest) {
    if (nest instanceof Nest.At(double lon, double lat)) {
      gather.spot(lon, lat);
    } else {
      gather.aside(Reason.NO_GEOMETRY);
    }
  }

  private void polygon(Nest nest) {
    gather.area(all(nest).stream().map(Nest::flat).toList());
  }

  private static List<Nest> all(Nest nest) {
    return nest instanceof Nest.Many(var all) ? all : List.of(nest);
  }
}
