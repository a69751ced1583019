package dev.huishang.bench.map;

import dev.huishang.map.BaseMap;
import dev.huishang.map.BaseShape;
import dev.huishang.map.BaseShapes;
import dev.huishang.map.Camera;
import dev.huishang.map.MapStyle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/// The vector base map under the points, the same for every contender: our base as plain shapes of
/// zoom 5, without the names, the glow and the dashes that ours draws besides.
final class Under {
  /// The zoom whose shapes are given to peers.
  static final double ZOOM = 5;

  /// The sea.
  static final int SEA = 0x0B1220;

  private Under() {}

  static List<BaseShape> shapes() {
    return BaseShapes.of(BaseMap.load(), MapStyle.DARK, ZOOM);
  }

  /// The shapes that look alike, from bottom to top: one area with holes, or one set of lines.
  static List<List<BaseShape>> groups() {
    Map<String, List<BaseShape>> groups = new LinkedHashMap<>();
    shapes()
        .forEach(
            s -> groups.computeIfAbsent(s.group() + s.width(), group -> new ArrayList<>()).add(s));
    return List.copyOf(groups.values());
  }

  /// World pixels of a shape at [#ZOOM].
  static double[][] pixels(BaseShape shape) {
    double size = new Camera(0, 0, ZOOM).worldSize();
    int n = shape.lon().length;
    var xy = new double[2][n];
    for (int i = 0; i < n; i++) {
      xy[0][i] = Camera.worldX(shape.lon()[i]) * size;
      xy[1][i] = Camera.worldY(shape.lat()[i]) * size;
    }
    return xy;
  }

  /// A feature collection with one feature a group, for those that read GeoJSON.
  static byte[] geoJson() {
    var features = new StringJoiner(",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}");
    for (var group : groups()) {
      var look = group.getFirst();
      var parts = new StringJoiner(",");
      group.forEach(shape -> parts.add(coordinates(shape)));
      features.add(
          String.format(
              Locale.ROOT,
              "{\"type\":\"Feature\",\"properties\":{\"ring\":%b,\"colour\":\"#%06X\","
                  + "\"alpha\":%s,\"width\":%s},\"geometry\":{\"type\":\"%s\",\"coordinates\":[%s]}}",
              look.ring(),
              look.rgb(),
              look.alpha(),
              look.width(),
              look.ring() ? "MultiPolygon" : "MultiLineString",
              parts));
    }
    return features.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String coordinates(BaseShape shape) {
    var text = new StringJoiner(",", shape.ring() ? "[[" : "[", shape.ring() ? "]]" : "]");
    for (int i = 0; i < shape.lon().length; i++) {
      text.add(String.format(Locale.ROOT, "[%.5f,%.5f]", shape.lon()[i], shape.lat()[i]));
    }
    if (shape.ring()) {
      text.add(String.format(Locale.ROOT, "[%.5f,%.5f]", shape.lon()[0], shape.lat()[0]));
    }
    return text.toString();
  }
}
