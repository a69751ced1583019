package dev.huishang.domain.place;

/// Brings positions from the system they were declared in to CGCS2000, and back for sources that
/// want another one. What lies outside China was never shifted and stays as it is.
///
/// @param china the outline the shifts end at
public record Places(Outline china) {
  private static final double EAST = 180;
  private static final double NORTH = 90;

  /// A position of a source.
  ///
  /// @param lon degrees east as it came
  /// @param lat degrees north as it came
  /// @param declared system the source declares
  public Located locate(double lon, double lat, Crs declared) {
    if (!Double.isFinite(lon) || !Double.isFinite(lat)) {
      return new Located.Impossible(Located.Problem.NOT_A_NUMBER);
    }
    if (Math.abs(lon) > EAST || Math.abs(lat) > NORTH) {
      boolean swapped =
          Math.abs(lat) <= EAST && Math.abs(lon) <= NORTH && china.inside(new Position(lat, lon));
      return new Located.Impossible(
          swapped ? Located.Problem.SWAPPED : Located.Problem.OUT_OF_RANGE);
    }
    if (lon == 0 && lat == 0) {
      return new Located.Impossible(Located.Problem.ZERO);
    }
    var came = new Position(lon, lat);
    var back =
        switch (declared) {
          case CGCS2000, WGS84 -> came;
          case GCJ02 -> Shift.fromGcj(came);
          case BD09 -> Shift.fromGcj(Shift.fromBd(came));
        };
    boolean moved = back != came && china.inside(back);
    return new Located.At(moved ? back : came, declared, moved);
  }

  /// A position in CGCS2000 in the system a receiver wants.
  public Position in(Crs wanted, Position position) {
    if (!china.inside(position)) {
      return position;
    }
    return switch (wanted) {
      case CGCS2000, WGS84 -> position;
      case GCJ02 -> Shift.toGcj(position);
      case BD09 -> Shift.toBd(Shift.toGcj(position));
    };
  }
}
