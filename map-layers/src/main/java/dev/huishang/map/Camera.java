package dev.huishang.map;

/// Where the map looks: web Mercator, fractional zoom, 256 logical pixels for the world at zoom 0.
///
/// @param lon degrees east of the centre
/// @param lat degrees north of the centre
/// @param zoom 2 to 14
public record Camera(double lon, double lat, double zoom) {
  /// Mercator abscissa of the world, 0..1.
  public static double worldX(double lon) {
    return (lon + 180) / 360;
  }

  /// Mercator ordinate of the world, 0..1, growing southwards.
  public static double worldY(double lat) {
    double s = Math.sin(Math.toRadians(Math.max(-85, Math.min(85, lat))));
    return 0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI);
  }

  /// Longitude of a world abscissa.
  public static double lon(double worldX) {
    return worldX * 360 - 180;
  }

  /// Latitude of a world ordinate.
  public static double lat(double worldY) {
    return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * worldY))));
  }

  /// True where the other one looks at the same place to a hundredth of a pixel: what differs less
  /// is rounding, not movement.
  boolean near(Camera other) {
    double off = 0.01 / worldSize();
    return Math.abs(worldX(lon) - worldX(other.lon)) < off
        && Math.abs(worldY(lat) - worldY(other.lat)) < off
        && Math.abs(zoom - other.zoom) < 1e-6;
  }

  /// Logical pixels of the whole world.
  public double worldSize() {
    return 256 * Math.pow(2, zoom);
  }

  /// The camera that shows this box in a window of `width` x `height` logical pixels.
  public static Camera fit(
      double west, double south, double east, double north, double width, double height) {
    double x0 = worldX(west);
    double x1 = worldX(east);
    double y0 = worldY(north);
    double y1 = worldY(south);
    double zoom = Math.log(Math.min(width / (x1 - x0), height / (y1 - y0)) / 256) / Math.log(2);
    return new Camera(lon((x0 + x1) / 2), lat((y0 + y1) / 2), Math.max(2, Math.min(14, zoom)));
  }

  /// The whole country; the South China Sea shows whole or stands in the inset, which covers
  /// neither 台湾省 nor 钓鱼岛. Height that is left over lies below the land, not above it.
  public static Camera home(double width, double height) {
    return Inset.home(width, height);
  }
}
