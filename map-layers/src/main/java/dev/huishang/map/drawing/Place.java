package dev.huishang.map.drawing;

/// A place on Earth, CGCS2000.
///
/// @param lon degrees east, -180 to 180
/// @param lat degrees north, -90 to 90
public record Place(double lon, double lat) {
  /// @throws IllegalArgumentException where it is no place: NaN or out of range
  public Place {
    if (!isPlace(lon, lat)) {
      throw new IllegalArgumentException("not a place: " + lon + ", " + lat);
    }
  }

  /// True for a pair of degrees that is a place; NaN and infinity are none.
  public static boolean isPlace(double lon, double lat) {
    return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  }
}
