package dev.huishang.domain.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One edition of HJ 633 as its data file states it.
///
/// @param id `HJ633-2012` or `HJ633-2026`
/// @param from first day of data it holds for (Beijing date)
/// @param until last day, null while in force
/// @param rules publication and words
/// @param daily indicators of a day
/// @param hourly indicators of an hour
public record AqiEdition(
    String id,
    LocalDate from,
    @Nullable LocalDate until,
    AqiRules rules,
    Indicators daily,
    Indicators hourly) {

  /// The indicators of one kind of index.
  ///
  /// @param all in the order of the standard
  /// @param main row of the main indicator per [Pollutant] ordinal
  public record Indicators(List<Indicator> all, List<IaqiRow> main) {

    /// The indicator of this name, for example `O3_max8h`, or of this parameter id, `o3`.
    public Optional<Indicator> find(String name) {
      var wanted = name.toLowerCase(Locale.ROOT);
      return all.stream()
          .filter(i ->
              i.name().toLowerCase(Locale.ROOT).equals(wanted)
                  || i.main() && i.pollutant().param().equals(wanted))
          .findFirst();
    }
  }

  /// True when it rules data of this Beijing date.
  public boolean rules(LocalDate date) {
    return !date.isBefore(from) && (until == null || !date.isAfter(until));
  }

  /// Number and edition as printed: `HJ 633-2026`.
  public String title() {
    return id.replaceFirst("^([A-Z]+)", "$1 ");
  }
}
