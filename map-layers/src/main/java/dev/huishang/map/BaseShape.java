package dev.huishang.map;

import org.jspecify.annotations.Nullable;

/// A part of the base map as a plain shape, for whoever draws or writes it by other means than
/// ours.
///
/// @param lon degrees of each vertex; a ring is not closed by its first vertex again
/// @param lat degrees of each vertex
/// @param ring true for the edge of an area, false for a line
/// @param rgb colour, `0xRRGGBB`
/// @param alpha 0..1
/// @param width of a line, logical pixels; 0 for a ring
/// @param group shapes of one group are one area or one line work: where rings of a group lie in
///   one another, the inner one is a hole
public record BaseShape(
    double[] lon, double[] lat, boolean ring, int rgb, double alpha, double width, String group) {
  static @Nullable BaseShape of(Line line, int detail, BaseShapes.Stroke look) {
    int n = line.x().length;
    var kept = new int[n];
    int count = 0;
    for (int i = 0; i < n; i++) {
      if (i == 0 || i == n - 1 || line.detail()[i] <= detail) {
        kept[count++] = i;
      }
    }
    if (count < 2) {
      return null;
    }
    var lon = new double[count];
    var lat = new double[count];
    for (int i = 0; i < count; i++) {
      lon[i] = line.x()[kept[i]] / 1e5;
      lat[i] = line.y()[kept[i]] / 1e5;
    }
    return new BaseShape(
        lon, lat, look.width() == 0, look.rgb(), look.alpha(), look.width(), look.group());
  }
}
