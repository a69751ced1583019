package dev.huishang.map.files;

import java.util.List;

/// Coordinates of GeoJSON as they nest.
sealed interface Nest {
  /// A position; what is missing or no number is NaN.
  record At(double lon, double lat) implements Nest {}

  /// An array of arrays.
  record Many(List<Nest> all) implements Nest {}

  /// The positions of an array of positions, flat; one that is none where it holds anything else.
  static double[] flat(Nest nest) {
    if (nest instanceof Many(var all) && all.stream().allMatch(At.class::isInstance)) {
      var flat = new double[all.size() * 2];
      for (int i = 0; i < all.size(); i++) {
        var at = (At) all.get(i);
        flat[2 * i] = at.lon();
        flat[2 * i + 1] = at.lat();
      }
      return flat;
    }
    return new double[] {Double.NaN, Double.NaN};
  }
}
