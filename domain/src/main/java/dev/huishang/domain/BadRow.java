package dev.huishang.domain;

import org.jspecify.annotations.Nullable;

/// A row whose values cannot be true, whoever sent it: it is set aside with this reason and never
/// reaches a screen.
public final class BadRow extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private BadRow(String reason) {
    super(reason);
  }

  /// Refuses degrees that are none.
  static void place(double lon, double lat) {
    unless(lon >= -180 && lon <= 180, "lon", lon);
    unless(lat >= -90 && lat <= 90, "lat", lat);
  }

  /// Refuses the row unless this holds.
  ///
  /// @param column names it in the reason, with its value
  static void unless(boolean holds, String column, @Nullable Object value) {
    if (!holds) {
      throw new BadRow(column + " cannot be " + value);
    }
  }
}
