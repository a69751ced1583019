package dev.huishang.map.files;

import dev.huishang.wire.tiles.TileAddress;
import dev.huishang.wire.tiles.TileGrid;
import dev.huishang.wire.tiles.TileSource;
import dev.huishang.wire.tiles.TileTrouble;
import dev.huishang.wire.tiles.Way;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Opens archives for tests, those of real tools by name.
final class TileFiles {
  final List<TileTrouble> troubles = new ArrayList<>();

  static Path real(String name) {
    try {
      return Path.of(Objects.requireNonNull(TileFiles.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  FileSource open(Path file) throws BadTileFile {
    var format = file.toString().endsWith(".pmtiles") ? Way.Format.PMTILES : Way.Format.MBTILES;
    var way = new Way.LocalFile(format, file);
    var source =
        new TileSource(
            "t", "浮雕", "Relief", "", "", TileGrid.WEB_MERCATOR, 256, 0, 20, Duration.ZERO, way);
    return FileSource.open(source, way, () -> Instant.EPOCH, troubles::add);
  }

  /// All tiles of some levels a file gives.
  static List<TileAddress> all(FileSource source, int from, int to) {
    var found = new ArrayList<TileAddress>();
    for (int z = from; z <= to; z++) {
      for (int x = 0; x < 1 << z; x++) {
        for (int y = 0; y < 1 << z; y++) {
          var at = new TileAddress(z, x, y);
          if (source.read(at) != null) {
            found.add(at);
          }
        }
      }
    }
    return found;
  }
}
