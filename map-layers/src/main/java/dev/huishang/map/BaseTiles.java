package dev.huishang.map;

import dev.huishang.map.Tile.Key;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Base maps of tiles, the longest unused given up first: new values of stations cost no new base.
final class BaseTiles {
  private record Id(Key key, MapStyle style, List<Layer> areas) {}

  private final int most;
  private final Map<Id, int[]> kept;

  /// @param most tiles kept, a megabyte each
  BaseTiles(int most) {
    this.most = most;
    kept =
        new LinkedHashMap<>(64, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Id, int[]> eldest) {
            return size() > BaseTiles.this.most;
          }
        };
  }

  synchronized int @Nullable [] get(Key key, MapStyle style, List<Layer> areas) {
    return kept.get(new Id(key, style, areas));
  }

  synchronized void put(Key key, MapStyle style, List<Layer> areas, int[] pixels) {
    kept.put(new Id(key, style, areas), pixels);
  }

  /// Bytes held.
  synchronized long bytes() {
    return (long) kept.size() * Tile.AREA * Integer.BYTES;
  }
}
