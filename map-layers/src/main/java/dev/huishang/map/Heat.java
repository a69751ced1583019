package dev.huishang.map;

import java.util.stream.IntStream;

/// Density of weighted points on land, by a quartic kernel (Silverman 1986): a point spreads its
/// weight over the circle of the radius, most at its middle. What would fall beyond the border or
/// the coast is not shown and not given to others.
///
/// @param field weight per 10,000 km² by cell
/// @param radiusKm of the kernel, kilometres
/// @param points that were used
/// @param ignored whose place or weight is no such thing
public record Heat(Field field, double radiusKm, int points, int ignored) {
  /// The density is stated for this area, km².
  public static final double AREA_KM2 = 10_000;

  /// The density of these points.
  ///
  /// @param lon degrees, CGCS2000
  /// @param lat degrees, CGCS2000
  /// @param weight of each, at least 0
  /// @param radiusKm of the kernel, kilometres
  public static Heat of(
      LandGrid grid, double[] lon, double[] lat, double[] weight, double radiusKm) {
    if (!(radiusKm > 0 && radiusKm < 5_000)) {
      throw new IllegalArgumentException("no radius: " + radiusKm);
    }
    int given = Math.min(lon.length, Math.min(lat.length, weight.length));
    int[] used =
        IntStream.range(0, given)
            .filter(i -> Sphere.isPlace(lon[i], lat[i]))
            .filter(i -> weight[i] >= 0 && Double.isFinite(weight[i]))
            .toArray();
    var cells = new float[grid.cells()];
    var kernel = new Kernel(grid, radiusKm, cells);
    for (int i : used) {
      kernel.add(lon[i], lat[i], weight[i]);
    }
    return new Heat(new Field(grid, cells), radiusKm, used.length, lon.length - used.length);
  }

  private record Kernel(LandGrid grid, double radiusKm, float[] cells) {
    void add(double lon, double lat, double weight) {
      var point = Sphere.point(lon, lat);
      double reach = Math.toDegrees(radiusKm / InverseDistance.EARTH_KM);
      int top = row(Math.min(85, lat + reach));
      int bottom = row(Math.max(-85, lat - reach));
      double limit = 2 * Math.sin(radiusKm / InverseDistance.EARTH_KM / 2);
      double peak = weight * 3 / (Math.PI * radiusKm * radiusKm) * AREA_KM2;
      for (int r = Math.max(0, top); r <= Math.min(grid.rows - 1, bottom); r++) {
        double cos = Math.cos(Math.toRadians(grid.lat(r)));
        int middle = (int) (Camera.worldX(lon) * grid.size) - grid.left;
        int across = (int) (reach * 1.02 / 360 * grid.size / cos) + 2;
        for (int c = Math.max(0, middle - across);
            c <= Math.min(grid.columns - 1, middle + across);
            c++) {
          int cell = grid.number[r * grid.columns + c];
          double d = cell < 0 ? limit * limit : point.square(grid.middle(c, r));
          if (d < limit * limit) {
            double u = 1 - d / (limit * limit);
            cells[cell] += (float) (peak * u * u);
          }
        }
      }
    }

    private int row(double lat) {
      return (int) Math.floor(Camera.worldY(lat) * grid.size) - grid.top;
    }
  }

  /// Method, radius, and how many points were used.
  ///
  /// @param language zh or en
  public String legend(String language) {
    var km = radiusKm == Math.rint(radiusKm) ? "" + (long) radiusKm : "" + radiusKm;
    var text =
        language.equals("en")
            ? "Kernel density (quartic), radius %s km, per 10,000 km²; %,d points used"
                .formatted(km, points)
            : "核密度（四次核），半径 %s 公里，每万平方公里；采用 %,d 点".formatted(km, points);
    return ignored == 0
        ? text
        : text
            + (language.equals("en") ? ", " : "，")
            + (language.equals("en") ? ignored + " invalid ignored" : "剔除无效 " + ignored + " 点");
  }
}
