package dev.huishang.domain.standards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// HJ 633 with its editions: the edition is chosen by the date of the data, never by today.
///
/// @param editions all editions, any order
/// @param units unit of the concentrations of each pollutant, the same in all editions
public record AqiStandard(List<AqiEdition> editions, Map<Pollutant, String> units) {
  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

  /// The edition that rules data of this instant; data older than all editions use the oldest.
  public AqiEdition edition(Instant at) {
    var date = LocalDate.ofInstant(at, BEIJING);
    for (var edition : editions) {
      if (edition.rules(date)) {
        return edition;
      }
    }
    return editions.stream()
        .min((a, b) -> a.from().compareTo(b.from()))
        .orElseThrow(() -> new IllegalStateException("no edition of HJ 633 is loaded"));
  }

  /// Hourly index from one-hour concentrations.
  ///
  /// @param at start of the hour
  /// @param values concentration per [Pollutant] ordinal, NaN or negative where missing
  public Aqi hourly(Instant at, double[] values) {
    return index(edition(at), values, false);
  }

  /// Daily index from 24-hour means and the daily maximum 8-hour mean of O3.
  ///
  /// @param at any instant of the day
  /// @param values concentration per [Pollutant] ordinal, NaN or negative where missing
  public Aqi daily(Instant at, double[] values) {
    return index(edition(at), values, true);
  }

  private static Aqi index(AqiEdition edition, double[] values, boolean daily) {
    var pollutants = Pollutant.values();
    var iaqi = new int[pollutants.length];
    var missing = new ArrayList<Pollutant>();
    int max = -1;
    for (var pollutant : pollutants) {
      var row = daily ? dailyRow(pollutant) : pollutant.hourlyRow();
      int steps = pollutant.steps(values[pollutant.ordinal()]);
      int index = edition.iaqi(row, steps, pollutant.stepsPerUnit());
      iaqi[pollutant.ordinal()] = index;
      max = Math.max(max, index);
      if (steps < 0) {
        missing.add(pollutant);
      }
    }
    if (max < 0 || (!missing.isEmpty() && max <= 100 && published(edition))) {
      return new Aqi(edition.id(), null, iaqi, List.of(), List.copyOf(missing));
    }
    return new Aqi(edition.id(), max, iaqi, primary(iaqi, max), List.copyOf(missing));
  }

  /// The 2026 edition publishes no index at or below 100 while a pollutant is missing; the 2012 one
  /// computes from the rest.
  private static boolean published(AqiEdition edition) {
    return edition.until() == null;
  }

  private static List<Pollutant> primary(int[] iaqi, int max) {
    if (max <= 50) {
      return List.of();
    }
    var primary = new ArrayList<Pollutant>();
    for (var pollutant : Pollutant.values()) {
      if (iaqi[pollutant.ordinal()] == max) {
        primary.add(pollutant);
      }
    }
    return List.copyOf(primary);
  }

  private static String dailyRow(Pollutant pollutant) {
    return switch (pollutant) {
      case O3 -> "O3_8h";
      case PM25, PM10 -> pollutant.hourlyRow();
      case SO2, NO2, CO -> pollutant.name() + "_24h";
    };
  }
}
