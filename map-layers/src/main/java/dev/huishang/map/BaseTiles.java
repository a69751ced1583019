package dev.huishang.map;

import dev.huishang.map.Tile.Content;
import dev.huishang.map.Tile.Key;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Base maps of tiles, the longest unused given up first: new values of stations cost no new base.
final class BaseTiles {
  private record Id(Key key, MapStyle style, List<Layer> areas) {
    static Id of(Key key, Content content) {
      return new Id(key, content.style(), content.areas());
    }
  }

  private int most = 24;

  /// The longest unused first.
  private final Map<Id, int[]> kept = new LinkedHashMap<>(64, 0.75f, true);

  /// Keeps so many, a megabyte each; what is too much goes as others come.
  synchronized void keep(int tiles) {
    most = tiles;
  }

  synchronized int @Nullable [] get(Key key, Content content) {
    return kept.get(Id.of(key, content));
  }

  synchronized void put(Key key, Content content, int[] pixels) {
    kept.put(Id.of(key, content), pixels);
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
