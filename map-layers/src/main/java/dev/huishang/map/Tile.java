package dev.huishang.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A square of the map, finished.
///
/// @param key which one
/// @param content what it shows
/// @param pixels `0xFFRRGGBB`, row by row
record Tile(Key key, Content content, int[] pixels) {
  /// Device pixels of an edge.
  static final int EDGE = 512;

  /// Device pixels of a tile.
  static final int AREA = EDGE * EDGE;

  /// A zoom at a pixel density: tiles of one level lie in one plane of whole device pixels.
  ///
  /// @param zoom of the camera
  /// @param scale device pixels per logical pixel
  record Level(double zoom, double scale) {
    /// Device pixels of the whole world.
    double size() {
      return new Camera(0, 0, zoom).worldSize() * scale;
    }
  }

  /// Which square of which level.
  record Key(Level level, int x, int y) {
    View view() {
      return new View(
          new Camera(0, 0, level.zoom()),
          (double) x * EDGE,
          (double) y * EDGE,
          EDGE,
          EDGE,
          level.scale());
    }
  }

  /// What the map shows: two contents are the same when they are one object.
  ///
  /// @param areas what the base of a tile depends on, of the layers
  /// @param base raster base map, or null for the vector base alone
  record Content(List<Layer> layers, List<Layer> areas, MapStyle style, @Nullable RasterBase base) {
    Content(List<Layer> layers, MapStyle style, @Nullable RasterBase base) {
      this(
          List.copyOf(layers),
          layers.stream().filter(AreaLayer.class::isInstance).toList(),
          style,
          base);
    }

    Content(List<Layer> layers, MapStyle style) {
      this(layers, style, null);
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
