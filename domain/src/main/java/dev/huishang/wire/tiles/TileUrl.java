package dev.huishang.wire.tiles;

import dev.huishang.wire.tiles.Way.Network;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Addresses of tiles.
public final class TileUrl {
  private static final Pattern RANGE = Pattern.compile("\\{(\\w)-(\\w)}");
  private static final Pattern HOST =
      Pattern.compile("(?i)(https?)://([^/?#:@]+|\\[[0-9a-f:.]+])(?::(\\d{1,5}))?(?=[/?#]|$)");

  /// The address of a tile. It holds the key: it is given to the socket and to nothing else.
  public static String of(Network way, TileGrid grid, TileAddress at) {
    var address = one(way.address(), at.x() + at.y());
    return switch (way.service()) {
      case XYZ -> filled(address, way, at);
      case WMTS_REST ->
          filled(
              address
                  .replace("{TileMatrixSet}", way.set())
                  .replace("{TileMatrix}", "{z}")
                  .replace("{TileCol}", "{x}")
                  .replace("{TileRow}", "{y}")
                  .replace("{Layer}", way.layer())
                  .replace("{layer}", way.layer())
                  .replace("{Style}", way.style())
                  .replace("{style}", way.style()),
              way,
              at);
      case WMTS_KVP -> kvp(filled(address, way, at), way, way.layer(), way.set(), at);
      case TIANDITU -> {
        var letter = grid == TileGrid.GEOGRAPHIC ? "c" : "w";
        var service = address.replaceAll("/+$", "") + "/" + way.layer() + "_" + letter + "/wmts";
        yield kvp(service, way, way.layer(), letter, at) + "&tk=" + coded(way.key().open());
      }
    };
  }

  private static String filled(String address, Network way, TileAddress at) {
    return address
        .replace("{z}", String.valueOf(at.z()))
        .replace("{x}", String.valueOf(at.x()))
        .replace("{y}", String.valueOf(at.y()))
        .replace("{-y}", String.valueOf((1L << at.z()) - 1 - at.y()))
        .replace("{key}", coded(way.key().open()));
  }

  private static String kvp(String address, Network way, String layer, String set, TileAddress at) {
    var style = way.style().isEmpty() ? "default" : way.style();
    return address
        + (address.contains("?") ? "&" : "?")
        + "SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER="
        + coded(layer)
        + "&STYLE="
        + coded(style)
        + "&TILEMATRIXSET="
        + coded(set)
        + "&FORMAT="
        + coded(way.format())
        + "&TILEMATRIX="
        + at.z()
        + "&TILEROW="
        + at.y()
        + "&TILECOL="
        + at.x();
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// Hosts with their ports that a template names, lower case; none where it is no HTTP address.
  static Set<String> hosts(String address) {
    var hosts = new LinkedHashSet<String>();
    for (var plain : all(address)) {
      var found = HOST.matcher(plain);
      if (found.lookingAt()) {
        boolean tls = found.group(1).equalsIgnoreCase("https");
        var port = found.group(3) == null ? (tls ? "443" : "80") : found.group(3);
        hosts.add(found.group(2).toLowerCase(Locale.ROOT) + ":" + port);
      }
    }
    return hosts;
  }

  /// Scheme and host as configured, without path and query: these may hold a key.
  static String shown(String address) {
    var end = address.indexOf('/', Math.max(0, address.indexOf("//") + 2));
    var host = end < 0 ? address : address.substring(0, end);
    var query = host.indexOf('?');
    return query < 0 ? host : host.substring(0, query);
  }

  private static List<String> all(String address) {
    var range = RANGE.matcher(address);
    if (!range.find()) {
      return List.of(address);
    }
    char from = range.group(1).charAt(0);
    char to = range.group(2).charAt(0);
    return IntStream.rangeClosed(from, Math.min(to, from + 35))
        .mapToObj(
            c -> address.substring(0, range.start()) + (char) c + address.substring(range.end()))
        .toList();
  }

  private static String one(String address, int turn) {
    var all = all(address);
    return all.isEmpty() ? address : all.get(Math.floorMod(turn, all.size()));
  }

  private TileUrl() {}
}
