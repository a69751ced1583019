package dev.huishang.domain.standards;

import dev.huishang.domain.units.BeijingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// HJ 633 with its editions: the edition is chosen by the date of the data, never by today.
///
/// @param editions all editions, oldest first
/// @param units unit of the concentrations of each pollutant, the same in all editions
public record AqiStandard(List<AqiEdition> editions, Map<Pollutant, String> units) {
  private static final Pollutant[] POLLUTANTS = Pollutant.values();

  /// The edition that rules data of this instant; data older than all editions use the oldest.
  public AqiEdition edition(Instant at) {
    return edition(BeijingTime.date(at));
  }

  /// The edition that rules data of this Beijing date.
  public AqiEdition edition(LocalDate date) {
    for (var edition : editions) {
      if (edition.rules(date)) {
        return edition;
      }
    }
    return date.isBefore(editions.getFirst().from()) ? editions.getFirst() : editions.getLast();
  }

  /// Hourly index from one-hour concentrations.
  ///
  /// @param at start of the hour
  /// @param values concentration per [Pollutant] ordinal, NaN or negative where missing
  public Aqi hourly(Instant at, double[] values) {
    var edition = edition(at);
    return index(edition, edition.hourly().main(), values);
  }

  /// Daily index from 24-hour means and the daily maximum 8-hour mean of O3.
  ///
  /// @param at any instant of the day
  /// @param values concentration per [Pollutant] ordinal, NaN or negative where missing
  public Aqi daily(Instant at, double[] values) {
    var edition = edition(at);
    return index(edition, edition.daily().main(), values);
  }

  private static Aqi index(AqiEdition edition, List<IaqiRow> rows, double[] values) {
    var iaqi = new int[POLLUTANTS.length];
    List<Pollutant> missing = List.of();
    for (var pollutant : POLLUTANTS) {
      int i = pollutant.ordinal();
      var row = rows.get(i);
      int steps = row.steps(values[i]);
      iaqi[i] = row.index(steps);
      if (steps < 0) {
        missing = missing.isEmpty() ? new ArrayList<>() : missing;
        missing.add(pollutant);
      }
    }
    return combine(edition, iaqi, missing);
  }

  /// The index of these individual indices.
  ///
  /// @param iaqi per [Pollutant] ordinal, negative where there is none
  /// @param missing pollutants that should have a value and have none
  static Aqi combine(AqiEdition edition, int[] iaqi, List<Pollutant> missing) {
    int max = IaqiRow.NONE;
    for (int index : iaqi) {
      max = Math.max(max, index);
    }
    var rules = edition.rules();
    var gone = List.copyOf(missing);
    if (max < 0 || (!gone.isEmpty() && !rules.published(max))) {
      return new Aqi(edition.id(), null, null, iaqi, List.of(), List.of(), gone);
    }
    var primary = max > rules.primaryAbove() ? from(iaqi, max) : List.<Pollutant>of();
    var above = rules.exceedingAbove();
    var exceeding = above == null ? List.<Pollutant>of() : from(iaqi, above + 1);
    return new Aqi(edition.id(), max, rules.level(max), iaqi, primary, exceeding, gone);
  }

  private static List<Pollutant> from(int[] iaqi, int least) {
    var found = new ArrayList<Pollutant>(1);
    for (var pollutant : POLLUTANTS) {
      if (iaqi[pollutant.ordinal()] >= least) {
        found.add(pollutant);
      }
    }
    return List.copyOf(found);
  }
}
