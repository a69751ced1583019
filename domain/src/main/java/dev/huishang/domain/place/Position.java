package dev.huishang.domain.place;

/// A position.
///
/// @param lon degrees east
/// @param lat degrees north
public record Position(double lon, double lat) {
  Position plus(double east, double north) {
    return new Position(lon + east, lat + north);
  }

  Position minus(Position other) {
    return new Position(lon - other.lon, lat - other.lat);
  }
}
