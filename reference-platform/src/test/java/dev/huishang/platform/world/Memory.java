package dev.huishang.platform.world;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// Autocorrelation of hourly ln values after the mean course of month and hour is taken away.
final class Memory {
  private final double[] residual;

  /// @param ln hourly values from the first hour of a Beijing year on, NaN where missing
  Memory(double[] ln, int year) {
    var start = OffsetDateTime.of(year, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(8));
    var sum = new double[12 * 24];
    var n = new int[12 * 24];
    var cell = new int[ln.length];
    for (int i = 0; i < ln.length; i++) {
      var at = start.plusHours(i);
      cell[i] = (at.getMonthValue() - 1) * 24 + at.getHour();
      if (!Double.isNaN(ln[i])) {
        sum[cell[i]] += ln[i];
        n[cell[i]]++;
      }
    }
    residual = new double[ln.length];
    for (int i = 0; i < ln.length; i++) {
      residual[i] = ln[i] - sum[cell[i]] / n[cell[i]];
    }
  }

  double at(int lag) {
    double product = 0;
    double square = 0;
    int n = 0;
    int m = 0;
    for (int i = 0; i < residual.length; i++) {
      if (!Double.isNaN(residual[i])) {
        square += residual[i] * residual[i];
        m++;
        if (i + lag < residual.length && !Double.isNaN(residual[i + lag])) {
          product += residual[i] * residual[i + lag];
          n++;
        }
      }
    }
    return product / n / (square / m);
  }
}
