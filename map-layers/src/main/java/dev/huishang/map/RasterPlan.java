package dev.huishang.map;

import dev.huishang.wire.tiles.TileAddress;
import dev.huishang.wire.tiles.TileGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which tiles of a raster base map a piece of the map shows.
///
/// @param z level of the tiles
/// @param pieces row by row, as they are in memory now
record RasterPlan(RasterBase base, int z, List<RasterPiece> pieces) {
  /// Levels a base map is shown below its coarsest one: further out it would take too many tiles.
  private static final int OUT = 1;

  /// The tiles of the nearest level; those not in memory are asked for.
  static RasterPlan of(RasterBase base, View view) {
    var info = base.info();
    double[] frame = view.frame();
    int nearest = (int) Math.rint(Math.log(frame[0] / info.tileSize()) / Math.log(2));
    var pieces = new ArrayList<RasterPiece>();
    int z = Math.clamp(nearest, info.minZoom(), Math.max(info.minZoom(), info.maxZoom()));
    if (nearest < info.minZoom() - OUT) {
      return new RasterPlan(base, z, List.of());
    }
    var grid = info.grid();
    long columns = grid.columns(z);
    long rows = grid.rows(z);
    // half a source pixel beyond each edge: what is between two pixels needs both
    double half = 0.5 / info.tileSize();
    long left = at(frame[1] / frame[0] * columns - half, columns);
    long right = at((frame[1] + view.width) / frame[0] * columns + half, columns);
    long top = at(grid.down(view.latAt(0)) * rows - half, rows);
    long bottom = at(grid.down(view.latAt(view.height)) * rows + half, rows);
    for (long y = top; y <= bottom; y++) {
      for (long x = left; x <= right; x++) {
        pieces.add(base.piece(new TileAddress(z, (int) x, (int) y)));
      }
    }
    return new RasterPlan(base, z, List.copyOf(pieces));
  }

  /// The same for a tile of the map, null without a raster base.
  static @Nullable RasterPlan of(@Nullable RasterBase base, Tile.Key key) {
    return base == null ? null : of(base, key.view());
  }

  private static long at(double tiles, long most) {
    return Math.clamp((long) Math.floor(tiles), 0, most - 1);
  }

  /// Names what a piece of map shows with all its tiles; another base map has other serials.
  static List<Long> wanted(@Nullable RasterPlan plan) {
    return plan == null
        ? List.of()
        : Stream.concat(
                Stream.of((long) System.identityHashCode(plan.base)),
                plan.pieces.stream().map(RasterPiece::serial))
            .toList();
  }

  /// True when no tile is still to come.
  static boolean complete(@Nullable RasterPlan plan) {
    return plan == null || plan.pieces.stream().allMatch(p -> p.picture() != null || !p.expected());
  }

  /// True when nothing of the ground below can be seen.
  boolean covers(View view) {
    double[] frame = view.frame();
    return !pieces.isEmpty()
        && frame[1] >= 0
        && frame[2] >= 0
        && frame[1] + view.width <= frame[0]
        && frame[2] + view.height <= frame[0]
        && pieces.stream()
            .allMatch(p -> p.picture() instanceof RasterPicture picture && picture.whole());
  }

  /// True when a tile of the grid lies on this tile of the map, with a pixel around it.
  static boolean touches(TileGrid grid, TileAddress tile, Tile.Key key) {
    double size = key.level().size();
    double west = (grid.lon(tile.z(), tile.x()) + 180) / 360 * size - 1;
    double east = (grid.lon(tile.z(), tile.x() + 1L) + 180) / 360 * size + 1;
    double rows = grid.rows(tile.z());
    double north = Camera.worldY(grid.lat(tile.y() / rows)) * size - 1;
    double south = Camera.worldY(grid.lat((tile.y() + 1) / rows)) * size + 1;
    double x = (double) key.x() * Tile.EDGE;
    double y = (double) key.y() * Tile.EDGE;
    double wide = 2; // neighbours of an edge take part in what is between pixels
    return east >= x - wide
        && west <= x + Tile.EDGE + wide
        && south >= y - wide
        && north <= y + Tile.EDGE + wide;
  }
}
