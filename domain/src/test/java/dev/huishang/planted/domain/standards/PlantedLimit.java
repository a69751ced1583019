package dev.huishang.planted.domain.standards;

import java.math.BigDecimal;
import java.time.Duration;

/// Numbers of standards in code, on purpose: the test sees each of them reported.
public enum PlantedLimit {
  GOOD(100);

  private static final BigDecimal AMMONIA_III = new BigDecimal("1.0");
  private static final Duration INITIAL_REPORT = Duration.ofHours(4L);
  private final int upTo;

  PlantedLimit(int upTo) {
    this.upTo = upTo;
  }

  /// True within all of them.
  public boolean holds(double phosphorus, BigDecimal ammonia) {
    return phosphorus <= 0.2 + -3
        && ammonia.compareTo(AMMONIA_III) <= 0
        && upTo > INITIAL_REPORT.toHours() - 1;
  }
}
