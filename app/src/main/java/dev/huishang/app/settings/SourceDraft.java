package dev.huishang.app.settings;

import dev.huishang.wire.tiles.BadSource;
import dev.huishang.wire.tiles.BadSource.Code;
import dev.huishang.wire.tiles.Secret;
import dev.huishang.wire.tiles.TileGrid;
import dev.huishang.wire.tiles.TileSource;
import dev.huishang.wire.tiles.TileSources;
import dev.huishang.wire.tiles.Way;
import dev.huishang.wire.tiles.Way.LocalFile;
import dev.huishang.wire.tiles.Way.Network;
import dev.huishang.wire.tiles.Way.Service;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A base map as the form of the settings has it, in the words that were typed.
///
/// @param kind name of a service or of a format of files
/// @param where address or file
/// @param key as typed; empty keeps the one before
record SourceDraft(
    String id,
    String kind,
    String zh,
    String en,
    String attribution,
    String approval,
    String where,
    String layer,
    String set,
    String key,
    boolean geographic,
    int tileSize,
    String minZoom,
    String maxZoom,
    String hours) {
  static final String TIANDITU = "https://t{0-7}.tianditu.gov.cn";

  /// Kinds in the order of the form.
  static List<String> kinds() {
    var kinds = new ArrayList<String>();
    for (var service : Service.values()) {
      kinds.add(service.name());
    }
    for (var format : Way.Format.values()) {
      kinds.add(format.name());
    }
    return kinds;
  }

  /// An empty one.
  static SourceDraft fresh() {
    return new SourceDraft(
        "", "TIANDITU", "", "", "", "", TIANDITU, "img", "", "", true, 256, "1", "18", "720");
  }

  /// One to be changed; its key is not shown.
  static SourceDraft of(TileSource source) {
    var network = source.way() instanceof Network n ? n : null;
    var file = source.way() instanceof LocalFile f ? f : null;
    return new SourceDraft(
        source.id(),
        file != null ? file.format().name() : network != null ? network.service().name() : "",
        source.zh(),
        source.en(),
        source.attribution(),
        source.approval(),
        file != null ? file.file().toString() : network != null ? network.address() : "",
        network == null ? "" : network.layer(),
        network == null ? "" : network.set(),
        "",
        source.grid() == TileGrid.GEOGRAPHIC,
        source.tileSize(),
        String.valueOf(source.minZoom()),
        String.valueOf(source.maxZoom()),
        String.valueOf(source.ttl().toHours()));
  }

  /// The base map it describes.
  ///
  /// @param before the one it changes, null for a new one
  /// @throws BadSource naming what is wrong
  TileSource source(@Nullable TileSource before, List<TileSource> others) throws BadSource {
    var name = id.isEmpty() ? free(others) : id;
    return TileSources.checked(
        new TileSource(
            name,
            zh.strip(),
            en.strip(),
            attribution.strip(),
            approval.strip(),
            geographic ? TileGrid.GEOGRAPHIC : TileGrid.WEB_MERCATOR,
            tileSize,
            number(minZoom),
            number(maxZoom),
            Duration.ofHours(Math.max(1, number(hours))),
            way(before)));
  }

  private static String free(List<TileSource> others) {
    int n = 1;
    while (others.stream().map(TileSource::id).toList().contains("base-" + n)) {
      n++;
    }
    return "base-" + n;
  }

  private static int number(String text) throws BadSource {
    if (!text.strip().matches("\\d{1,5}")) {
      throw new BadSource(Code.ZOOM, text);
    }
    return Integer.parseInt(text.strip());
  }

  private Way way(@Nullable TileSource before) throws BadSource {
    for (var format : Way.Format.values()) {
      if (format.name().equals(kind)) {
        return new LocalFile(format, file());
      }
    }
    var service = Service.valueOf(kind);
    var old = before != null && before.way() instanceof Network n ? n : null;
    var secret = key.isEmpty() ? old == null ? Secret.NONE : old.key() : new Secret(key.strip());
    return new Network(
        service,
        where.strip(),
        layer.strip(),
        old == null ? "" : old.style(),
        set.strip(),
        service == Service.TIANDITU ? "tiles" : old == null ? "image/png" : old.format(),
        secret);
  }

  private Path file() throws BadSource {
    try {
      return Path.of(where.strip());
    } catch (InvalidPathException e) {
      throw new BadSource(Code.FILE, where);
    }
  }
}
