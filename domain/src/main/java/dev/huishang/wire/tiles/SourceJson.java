package dev.huishang.wire.tiles;

import dev.huishang.wire.Json;
import dev.huishang.wire.tiles.BadSource.Code;
import dev.huishang.wire.tiles.Way.Format;
import dev.huishang.wire.tiles.Way.LocalFile;
import dev.huishang.wire.tiles.Way.Network;
import dev.huishang.wire.tiles.Way.Service;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// One base map as JSON.
final class SourceJson {
  static TileSource read(JsonNode node) throws BadSource {
    var geographic = node.path("grid").asString("").equals("geographic");
    return TileSources.checked(
        new TileSource(
            node.path("id").asString(""),
            node.path("zh").asString(""),
            node.path("en").asString(""),
            node.path("attribution").asString(""),
            node.path("approval").asString(""),
            geographic ? TileGrid.GEOGRAPHIC : TileGrid.WEB_MERCATOR,
            node.path("tile_size").asInt(256),
            node.path("min_zoom").asInt(1),
            node.path("max_zoom").asInt(18),
            Duration.ofHours(Math.clamp(node.path("ttl_hours").asInt(720), 1, 87_600)),
            way(node)));
  }

  private static Way way(JsonNode node) throws BadSource {
    var kind = node.path("kind").asString("").toUpperCase(Locale.ROOT).replace('-', '_');
    for (var format : Format.values()) {
      if (format.name().equals(kind)) {
        return new LocalFile(format, file(node.path("file").asString("")));
      }
    }
    for (var service : Service.values()) {
      if (service.name().equals(kind)) {
        return new Network(
            service,
            node.path("address").asString(""),
            node.path("layer").asString(""),
            node.path("style").asString(""),
            node.path("set").asString(""),
            node.path("format").asString(service == Service.TIANDITU ? "tiles" : "image/png"),
            new Secret(node.path("key").asString("")));
      }
    }
    throw new BadSource(Code.KIND, kind);
  }

  private static Path file(String name) throws BadSource {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new BadSource(Code.FILE, name);
    }
  }

  static JsonNode write(TileSource source) {
    var node = Json.MAPPER.createObjectNode();
    node.put("id", source.id());
    node.put("zh", source.zh());
    node.put("en", source.en());
    node.put("attribution", source.attribution());
    node.put("approval", source.approval());
    node.put("grid", source.grid() == TileGrid.GEOGRAPHIC ? "geographic" : "web-mercator");
    node.put("tile_size", source.tileSize());
    node.put("min_zoom", source.minZoom());
    node.put("max_zoom", source.maxZoom());
    node.put("ttl_hours", source.ttl().toHours());
    switch (source.way()) {
      case LocalFile(var format, var file) -> {
        node.put("kind", name(format));
        node.put("file", file.toString());
      }
      case Network way -> {
        node.put("kind", name(way.service()));
        node.put("address", way.address());
        node.put("layer", way.layer());
        node.put("style", way.style());
        node.put("set", way.set());
        node.put("format", way.format());
        node.put("key", way.key().open());
      }
    }
    return node;
  }

  private static String name(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private SourceJson() {}
}
