package dev.huishang.wire.tiles;

import dev.huishang.wire.BadPage;
import dev.huishang.wire.Json;
import dev.huishang.wire.tiles.BadSource.Code;
import dev.huishang.wire.tiles.Way.Service;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The base maps of a room as its profile keeps them.
///
/// @param chosen id of the one shown, or a word of the screen for the vector base; empty for none
/// @param sources usable ones, in their order
/// @param bad others, kept as they stand until somebody mends them
public record TileSources(String chosen, List<TileSource> sources, List<Bad> bad) {
  /// No base map but the vector one.
  public static final TileSources NONE = new TileSources("", List.of(), List.of());

  /// One that cannot be used.
  ///
  /// @param name its id or place in the list
  /// @param node as it stands in the file
  public record Bad(String name, BadSource why, JsonNode node) {}

  public TileSources {
    sources = List.copyOf(sources);
    bad = List.copyOf(bad);
  }

  /// Reads the file; what is wrong with one source spoils no other.
  ///
  /// @throws BadPage when it is no such file at all
  public static TileSources read(String text) throws BadPage {
    var root = Json.parse(text);
    if (!root.path("sources").isArray()) {
      throw new BadPage("no list of sources");
    }
    var good = new ArrayList<TileSource>();
    var bad = new ArrayList<Bad>();
    for (var node : root.path("sources")) {
      try {
        var source = SourceJson.read(node);
        if (good.stream().anyMatch(s -> s.id().equals(source.id()))) {
          throw new BadSource(Code.NAME, source.id());
        }
        good.add(source);
      } catch (BadSource e) {
        var name = node.path("id").asString(String.valueOf(good.size() + bad.size() + 1));
        bad.add(new Bad(name, e, node));
      }
    }
    return new TileSources(root.path("chosen").asString(""), good, bad);
  }

  /// As the file keeps it, with keys: the file is for this user alone.
  public String write() {
    var root = Json.MAPPER.createObjectNode();
    root.put("chosen", chosen);
    var list = root.putArray("sources");
    sources.forEach(s -> list.add(SourceJson.write(s)));
    bad.forEach(b -> list.add(b.node()));
    return root.toPrettyString() + "\n";
  }

  /// The same with another one shown.
  public TileSources choosing(String id) {
    return new TileSources(id, sources, bad);
  }

  /// The same with these.
  public TileSources with(List<TileSource> others) {
    return new TileSources(chosen, others, bad);
  }

  /// Says no where a source cannot be used.
  ///
  /// @throws BadSource naming what is wrong
  public static TileSource checked(TileSource source) throws BadSource {
    if (!source.id().matches("[a-z0-9][a-z0-9-]{0,31}") || source.zh().isBlank()) {
      throw new BadSource(Code.NAME, source.id());
    }
    if (source.minZoom() < 0 || source.maxZoom() > 24 || source.minZoom() > source.maxZoom()) {
      throw new BadSource(Code.ZOOM, source.minZoom() + " - " + source.maxZoom());
    }
    if (source.tileSize() != 256 && source.tileSize() != 512) {
      throw new BadSource(Code.SIZE, String.valueOf(source.tileSize()));
    }
    switch (source.way()) {
      case Way.Network network -> network(network);
      case Way.LocalFile(_, var file) -> {
        if (file.toString().isBlank()) {
          throw new BadSource(Code.FILE, "");
        }
      }
    }
    return source;
  }

  private static void network(Way.Network way) throws BadSource {
    if (way.hosts().isEmpty()) {
      throw new BadSource(Code.ADDRESS, TileUrl.shown(way.address()));
    }
    var address = way.address();
    boolean placed =
        switch (way.service()) {
          case XYZ ->
              address.contains("{z}")
                  && address.contains("{x}")
                  && (address.contains("{y}") || address.contains("{-y}"));
          case WMTS_REST ->
              address.contains("{TileMatrix}")
                  && address.contains("{TileRow}")
                  && address.contains("{TileCol}");
          case WMTS_KVP, TIANDITU -> true;
        };
    if (!placed) {
      throw new BadSource(Code.TEMPLATE, TileUrl.shown(address));
    }
    if (way.service() == Service.WMTS_KVP && (way.layer().isBlank() || way.set().isBlank())
        || way.service() == Service.TIANDITU && !way.layer().matches("vec|img|ter")) {
      throw new BadSource(Code.LAYER, way.layer());
    }
    if (way.service() == Service.TIANDITU && way.key().isEmpty()) {
      throw new BadSource(Code.KEY, "");
    }
  }
}
