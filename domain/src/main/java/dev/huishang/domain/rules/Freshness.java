package dev.huishang.domain.rules;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How old a value is against the rhythm of its own source (reliability.md 8).
public enum Freshness {
  FRESH,
  LATE,
  EXPIRED,
  NEVER;

  /// Tolerance for fresh, in cadences.
  public static final double FRESH_UP_TO = 1.9;

  /// Tolerance for late, in cadences; beyond it a value leaves totals.
  public static final double LATE_UP_TO = 3;

  /// Freshness of a value of this age. The period itself belongs to the age: `at` is its start. An
  /// unknown or negative age is never fresh (P10, P12).
  ///
  /// @param age now minus data time, null when nothing ever came
  /// @param cadence expected interval, null when the source has no fixed rhythm: then a day counts
  public static Freshness of(@Nullable Duration age, @Nullable Duration cadence) {
    if (age == null) {
      return NEVER;
    }
    double beat = (cadence == null ? Duration.ofDays(1) : cadence).toMillis();
    double ratio = age.toMillis() / beat;
    if (ratio < -0.1) {
      return EXPIRED;
    }
    return ratio <= FRESH_UP_TO ? FRESH : ratio <= LATE_UP_TO ? LATE : EXPIRED;
  }
}
