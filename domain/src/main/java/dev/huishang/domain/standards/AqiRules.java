package dev.huishang.domain.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// When an index may be published and what is said of it, per edition of HJ 633.
///
/// @param primaryAbove primary pollutants are named above this index only
/// @param withMissingAbove while a pollutant is missing an index is published above this value only
///   (2026, 5.3.1); null where the edition has no such rule
/// @param exceedingAbove pollutants above this index are 超标污染物 (2012 only); null where the term
///   does not exist
/// @param levels upper bound of each [AqiLevel], in order
public record AqiRules(
    int primaryAbove,
    @Nullable Integer withMissingAbove,
    @Nullable Integer exceedingAbove,
    List<Integer> levels) {

  /// The level of an index; 0 counts as the first, whatever is above the last bound as the last.
  public AqiLevel level(int aqi) {
    for (var level : AqiLevel.values()) {
      if (aqi <= levels.get(level.ordinal())) {
        return level;
      }
    }
    return AqiLevel.SEVERE;
  }

  /// True when this index may be published though a pollutant is missing.
  boolean published(int aqi) {
    return withMissingAbove == null || aqi > withMissingAbove;
  }
}
