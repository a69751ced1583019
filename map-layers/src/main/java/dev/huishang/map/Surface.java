package dev.huishang.map;

import java.util.Locale;

/// A concentration surface at one instant: what lies between the stations is computed, not
/// measured, and its legend says so.
///
/// @param field values of the cells
/// @param method how they were computed
/// @param counts what went in and what did not
public record Surface(Field field, InverseDistance method, Counts counts) {
  /// What became of the stations.
  ///
  /// @param stations given
  /// @param used with a value that was used
  /// @param missing without a value
  /// @param refused infinite or out of range
  /// @param misplaced whose place is no place on Earth
  public record Counts(int stations, int used, int missing, int refused, int misplaced) {}

  /// Method, parameters, stations used of how many, and what was refused.
  ///
  /// @param language zh or en
  public String legend(String language) {
    int odd = counts.refused() + counts.misplaced();
    boolean english = language.equals("en");
    var used =
        String.format(
            Locale.ROOT,
            english ? "; %,d of %,d stations used" : "；采用 %,d 站，共 %,d 站",
            counts.used(),
            counts.stations());
    var refused =
        odd == 0
            ? ""
            : String.format(Locale.ROOT, english ? ", %,d invalid ignored" : "，剔除无效 %,d 站", odd);
    return method.text(language) + used + refused;
  }
}
