package dev.huishang.bench.rules;

import dev.huishang.domain.standards.Aqi;
import dev.huishang.domain.standards.AqiStandard;
import dev.huishang.domain.standards.IaqiRow;
import dev.huishang.domain.standards.Pollutant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The hourly index as a plain program computes it: every number a big decimal.
record PlainAqi(AqiStandard standard) {
  /// What it comes to; no index where it may not be published.
  record Index(@Nullable BigDecimal value, List<Pollutant> primary) {}

  Index hourly(Instant at, double[] values) {
    var edition = standard.edition(at);
    Map<Pollutant, BigDecimal> all = new EnumMap<>(Pollutant.class);
    var max = BigDecimal.ONE.negate();
    for (var pollutant : Pollutant.values()) {
      double value = values[pollutant.ordinal()];
      if (value >= 0) {
        var row = edition.hourly().main().get(pollutant.ordinal());
        var index = index(row, BigDecimal.valueOf(value));
        all.put(pollutant, index);
        max = max.max(index);
      }
    }
    var missing = edition.rules().withMissingAbove();
    if (all.size() < values.length
        && missing != null
        && max.compareTo(BigDecimal.valueOf(missing)) <= 0) {
      return new Index(null, List.of());
    }
    var primary = new ArrayList<Pollutant>();
    if (max.compareTo(BigDecimal.valueOf(edition.rules().primaryAbove())) > 0) {
      for (var entry : all.entrySet()) {
        if (entry.getValue().compareTo(max) == 0) {
          primary.add(entry.getKey());
        }
      }
    }
    return new Index(max, primary);
  }

  private static BigDecimal index(IaqiRow row, BigDecimal published) {
    var value = published.setScale(row.decimals(), RoundingMode.HALF_EVEN);
    for (int i = 1; i < row.points().length; i++) {
      var high = BigDecimal.valueOf(row.points()[i], row.decimals());
      if (value.compareTo(high) <= 0) {
        var low = BigDecimal.valueOf(row.points()[i - 1], row.decimals());
        var from = BigDecimal.valueOf(row.index()[i - 1]);
        return BigDecimal.valueOf(row.index()[i])
            .subtract(from)
            .multiply(value.subtract(low))
            .divide(high.subtract(low), 0, RoundingMode.CEILING)
            .add(from);
      }
    }
    return row.beyond() instanceof Integer beyond
        ? BigDecimal.valueOf(beyond)
        : BigDecimal.ONE.negate();
  }

  boolean same(Aqi aqi, double[] values) {
    var plain = hourly(Instant.parse("2026-03-01T16:00:00Z"), values);
    return plain.primary().equals(aqi.primary())
        && (plain.value() instanceof BigDecimal index
            ? aqi.value() instanceof Integer value && index.intValueExact() == value
            : aqi.value() == null);
  }
}
