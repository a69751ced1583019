package dev.huishang.map;

import java.util.Locale;

/// Interpolation by inverse distance: the mean of the nearest stations, each weighted by one over
/// its great-circle distance to this power (Shepard 1968). A station nearer than a kilometre counts
/// as one kilometre away. Where no station with a value is within the limit there is no value.
///
/// @param power of the distance, more than 0; 2 is usual
/// @param neighbours stations a place looks at, at least 1
/// @param limitKm farther stations are not looked at, kilometres
public record InverseDistance(double power, int neighbours, double limitKm) {
  static final double EARTH_KM = 6371.0088;

  /// Checks the parameters: they are set by whoever makes the layer, never by data.
  public InverseDistance {
    if (!(power > 0 && power < 20 && neighbours > 0 && limitKm > 0 && limitKm < 5_000)) {
      throw new IllegalArgumentException(
          "no interpolation: power " + power + ", " + neighbours + ", " + limitKm + " km");
    }
  }

  /// The method with its parameters, as a legend names it.
  ///
  /// @param language zh or en
  public String text(String language) {
    return language.equals("en")
        ? "Inverse distance weighting, power %s, nearest %d stations within %s km"
            .formatted(figure(power), neighbours, figure(limitKm))
        : "反距离加权插值，幂次 %s，%s 公里内最近 %d 站".formatted(figure(power), figure(limitKm), neighbours);
  }

  private static String figure(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  /// Weight of a station this far away.
  ///
  /// @param chord straight distance through the Earth in its radii
  double weight(double chord) {
    double km = Math.max(1, chord * (1 + chord * chord / 24) * EARTH_KM);
    return power == 2 ? 1 / (km * km) : Math.pow(km, -power);
  }

  /// The limit as a straight distance through the Earth in its radii.
  double limitChord() {
    return 2 * Math.sin(limitKm / EARTH_KM / 2);
  }
}
