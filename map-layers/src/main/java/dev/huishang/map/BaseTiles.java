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

  /// Without areas, for areas lie between their parts.
  private record Parts(Key key, MapStyle style, List<Long> raster) {}

  /// Of those given up.
  final Retired retired = new Retired();

  private int most = 24;
  private @Nullable ChoroplethLayer tabled;
  private int[] table = {};

  /// The longest unused first.
  private final Map<Id, int[]> kept = new LinkedHashMap<>(64, 0.75f, true);

  private final Map<Parts, Split> splits = new LinkedHashMap<>(64, 0.75f, true);

  /// Keeps so many, a megabyte each; what is too much goes as others come.
  synchronized void keep(int tiles) {
    most = tiles;
    bound();
    bound(splits);
    if (tiles == 0) {
      retired.clear();
    }
  }

  /// @param raster what it shows of a raster base, or null
  synchronized int @Nullable [] get(Key key, Content content, @Nullable RasterPlan raster) {
    return kept.get(Id.of(key, content, raster));
  }

  synchronized void put(Key key, Content content, @Nullable RasterPlan raster, int[] pixels) {
    var before = kept.put(Id.of(key, content, raster), pixels);
    if (before != null) { // two lanes drew the same
      retired.add(before);
    }
    bound();
  }

  synchronized @Nullable Split split(Key key, MapStyle style, @Nullable RasterPlan raster) {
    return splits.get(new Parts(key, style, RasterPlan.wanted(raster)));
  }

  synchronized void put(Key key, MapStyle style, @Nullable RasterPlan raster, Split split) {
    splits.put(new Parts(key, style, RasterPlan.wanted(raster)), split);
    bound(splits);
  }

  /// True when a frame that comes to this tile need not draw its base.
  synchronized boolean ready(Key key, Content content, @Nullable RasterPlan raster) {
    return content.areas().isEmpty()
        ? kept.containsKey(Id.of(key, content, raster))
        : splits.containsKey(new Parts(key, content.style(), RasterPlan.wanted(raster)));
  }

  private void bound() {
    var oldest = kept.entrySet().iterator();
    while (kept.size() > most) {
      retired.add(oldest.next().getValue());
      oldest.remove();
    }
  }

  private void bound(Map<?, ?> tiles) {
    var oldest = tiles.entrySet().iterator();
    while (tiles.size() > most) {
      oldest.next();
      oldest.remove();
    }
  }

  /// The colours of a layer's divisions by number; those of the layer asked for last are kept, for
  /// a picture is drawn in many pieces.
  synchronized int[] table(BaseMap map, ChoroplethLayer layer) {
    if (layer != tabled) {
      table = new Choropleth(map, layer).table();
      tabled = layer;
    }
    return table;
  }

  /// Bytes held at most: each as a whole, and in the parts areas lie between.
  synchronized long most() {
    long tile = (long) Tile.AREA * Integer.BYTES;
    return most * (tile + Split.most(Tile.AREA)) + Retired.MOST * tile;
  }

  /// Bytes held.
  synchronized long bytes() {
    return retired.bytes()
        + (long) kept.size() * Tile.AREA * Integer.BYTES
        + splits.values().stream().mapToLong(Split::bytes).sum();
  }
}
