package dev.huishang.wire.tiles;

/// How tiles cut up the world. A level has 2^z columns in both, so that its pixels have the same
/// width; 天地图 numbers both in this way.
public enum TileGrid {
  /// EPSG:3857, `_w`: a square world, as many rows as columns.
  WEB_MERCATOR,
  /// EPSG:4490, `_c`: longitude and latitude in degrees, half as many rows as columns.
  GEOGRAPHIC;

  private static final double MOST_LAT = 85.0511287798066;

  /// Columns of a level.
  public long columns(int z) {
    return 1L << z;
  }

  /// Rows of a level.
  public long rows(int z) {
    return switch (this) {
      case WEB_MERCATOR -> 1L << z;
      case GEOGRAPHIC -> Math.max(1, 1L << z >> 1);
    };
  }

  /// True for a tile that lies in the world.
  public boolean holds(TileAddress at) {
    return at.z() >= 0
        && at.z() <= 30
        && at.x() >= 0
        && at.x() < columns(at.z())
        && at.y() >= 0
        && at.y() < rows(at.z());
  }

  /// How far down the grid a latitude lies, 0 at its upper edge, 1 at its lower one.
  public double down(double lat) {
    if (this == GEOGRAPHIC) {
      return (90 - lat) / 180;
    }
    double s = Math.sin(Math.toRadians(Math.clamp(lat, -MOST_LAT, MOST_LAT)));
    return 0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI);
  }

  /// The latitude so far down the grid.
  public double lat(double down) {
    return this == GEOGRAPHIC
        ? 90 - down * 180
        : Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * down))));
  }

  /// Degrees of the western edge of a column; that of the column after it is its eastern edge.
  public double lon(int z, long column) {
    return column * 360.0 / columns(z) - 180;
  }
}
