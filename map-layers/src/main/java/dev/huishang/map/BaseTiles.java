package dev.huishang.map;

import dev.huishang.map.Tile.Content;
import dev.huishang.map.Tile.Key;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Base maps of tiles, the longest unused given up first: new values of stations cost no new base.
final class BaseTiles {
  /// @param raster serials of the raster tiles shown, empty for the vector base
  private record Id(Key key, MapStyle style, List<Layer> areas, List<Long> raster) {
    static Id of(Key key, Content content, @Nullable RasterPlan raster) {
      return new Id(key, content.style(), content.areas(), RasterPlan.wanted(raster));
    }
  }

  private int most = 24;

  /// The longest unused first.
  private final Map<Id, int[]> kept = new LinkedHashMap<>(64, 0.75f, true);

  /// Keeps so many, a megabyte each; what is too much goes as others come.
  synchronized void keep(int tiles) {
    most = tiles;
  }

  /// @param raster what it shows of a raster base, or null
  synchronized int @Nullable [] get(Key key, Content content, @Nullable RasterPlan raster) {
    return kept.get(Id.of(key, content, raster));
  }

  synchronized void put(Key key, Content content, @Nullable RasterPlan raster, int[] pixels) {
    kept.put(Id.of(key, content, raster), pixels);
    var oldest = kept.entrySet().iterator();
    while (kept.size() > most) {
      oldest.next();
      oldest.remove();
    }
  }

  /// Bytes held.
  synchronized long bytes() {
    return (long) kept.size() * Tile.AREA * Integer.BYTES;
  }
}
