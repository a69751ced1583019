package dev.huishang.domain.standards;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One edition of HJ 633 as its data file states it.
///
/// @param id `HJ633-2012` or `HJ633-2026`
/// @param from first day of data it holds for (Beijing date)
/// @param until last day, null while in force
/// @param iaqi index values of the breakpoints: 0 50 100 150 200 300 400 500
/// @param rows breakpoints per indicator in units; `null` where the standard gives none
/// @param above index above the last breakpoint where it is not 500; null where the indicator then
///   has no index
public record AqiEdition(
    String id,
    LocalDate from,
    @Nullable LocalDate until,
    int[] iaqi,
    Map<String, double[]> rows,
    Map<String, @Nullable Integer> above) {

  /// True when it rules data of this Beijing date.
  public boolean rules(LocalDate date) {
    return !date.isBefore(from) && (until == null || !date.isAfter(until));
  }

  /// Individual index (IAQI) of one indicator, HJ 633 4.2, computed in whole numbers.
  ///
  /// @param row indicator, for example `PM25_24h`
  /// @param steps concentration in table steps, see [Pollutant#steps]
  /// @param perUnit steps per unit
  /// @return the index, or -1 when there is none
  public int iaqi(String row, int steps, int perUnit) {
    var points = rows.get(row);
    if (points == null || steps < 0) {
      return -1;
    }
    if (steps == 0) {
      return 0;
    }
    int last = 0;
    for (int i = 1; i < points.length && points[i] >= 0; i++) {
      long high = Math.round(points[i] * perUnit);
      if (steps <= high) {
        long low = Math.round(points[i - 1] * perUnit);
        long rise = (long) (iaqi[i] - iaqi[i - 1]) * (steps - low);
        return iaqi[i - 1] + (int) Math.ceilDiv(rise, high - low);
      }
      last = i;
    }
    if (above.containsKey(row)) {
      var fixed = above.get(row);
      return fixed == null ? -1 : fixed;
    }
    return Math.max(500, iaqi[last]);
  }
}
