package dev.huishang.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one map keeps in memory, told by those who keep it, beside what each of them keeps at most
/// in this window. Bytes.
///
/// @param tiles drawn tiles, idle ones and what the toolkit holds of them
/// @param tilesMost shown, standing in at another zoom, changing together, idle
/// @param bases base maps of tiles
/// @param basesMost as many as are in sight and a few more, whole and in parts
/// @param frames pictures of the window while it moves in time or to another zoom
/// @param framesMost three of the window for either and what the toolkit holds of them
/// @param words words drawn once and kept
/// @param wordsMost of them
/// @param points arrays of what is shown as points
public record MapMemory(
    long tiles,
    long tilesMost,
    long bases,
    long basesMost,
    long frames,
    long framesMost,
    long words,
    long wordsMost,
    long points) {
  /// Times the tiles in sight and around: shown, standing in at another zoom, changing together,
  /// and shown no more but not yet painted over.
  private static final long TIMES = 4;

  static MapMemory of(
      PixelPool pool,
      TileSheet sheet,
      TileWork work,
      @Nullable Wish wish,
      long frames,
      long framesMost,
      MapPicture picture,
      List<Layer> layers) {
    long wanted = wish == null ? 0 : wish.visible().size() + wish.ring().size();
    long tile = 2L * Tile.AREA * Integer.BYTES; // its pixels, and what the toolkit holds of them
    return new MapMemory(
        pool.bytes() + sheet.bytes(),
        (TIMES * wanted + pool.most()) * tile,
        work.bases().bytes(),
        work.bases().most(),
        frames,
        framesMost,
        picture.words(),
        MapPicture.MOST_WORDS,
        layers.stream().mapToLong(MapMemory::points).sum());
  }

  private static long points(Layer layer) {
    return switch (layer) {
      case StationLayer(var picture) -> picture.bytes();
      case ClusterLayer(var picture) -> picture.bytes();
      default -> 0;
    };
  }

  /// Bytes of pixels.
  public long pixels() {
    return tiles + bases + frames;
  }
}
