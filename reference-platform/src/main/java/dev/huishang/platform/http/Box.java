package dev.huishang.platform.http;

import org.jspecify.annotations.Nullable;

/// A bbox, also across the antimeridian (west greater than east).
record Box(double west, double south, double east, double north) {
  static @Nullable Box parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    var parts = text.split(",", -1);
    if (parts.length != 4 && parts.length != 6) {
      throw Problems.bad("bbox: four or six numbers");
    }
    var v = new double[parts.length];
    for (int i = 0; i < v.length; i++) {
      try {
        v[i] = Double.parseDouble(parts[i].trim());
      } catch (NumberFormatException e) {
        throw Problems.bad("bbox: not a number: " + parts[i]);
      }
    }
    int half = v.length / 2;
    if (!(v[1] <= v[half + 1]) || !Double.isFinite(v[0] + v[half])) {
      throw Problems.bad("bbox: south must not lie above north");
    }
    return new Box(v[0], v[1], v[half], v[half + 1]);
  }

  boolean holds(double[] place) {
    if (place.length != 2 || place[1] < south || place[1] > north) {
      return false;
    }
    return west <= east
        ? place[0] >= west && place[0] <= east
        : place[0] >= west || place[0] <= east;
  }
}
