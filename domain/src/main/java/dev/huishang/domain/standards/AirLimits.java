package dev.huishang.domain.standards;

import dev.huishang.domain.units.MeasureUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// GB 3095: limits by item, averaging time, zone and date; the date is that of the data.
///
/// @param rows every limit of every phase
public record AirLimits(List<Row> rows) {
  /// Zones: I nature reserves and the like, II where people live and work.
  public enum Zone {
    I,
    II
  }

  /// One limit.
  ///
  /// @param standard number and edition
  /// @param phase `transition` or `final`, empty for an edition without phases
  /// @param item for example `PM25`
  /// @param period `1h`, `24h`, `max8h`, `quarter`, `annual`
  /// @param from first day it holds
  /// @param until last day, null while in force
  /// @param decimals places a concentration is rounded to before it is compared, null where the
  ///   data file states none
  public record Row(
      String standard,
      String phase,
      String item,
      String period,
      Zone zone,
      BigDecimal limit,
      String unit,
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable Integer decimals) {
    boolean holds(String wanted, String time, Zone place, LocalDate date) {
      return item.equals(wanted)
          && period.equals(time)
          && zone == place
          && !date.isBefore(from)
          && (until == null || !date.isAfter(until));
    }
  }

  /// What a limit says of a concentration.
  public sealed interface Verdict {
    /// Not above the limit.
    record Within(Row row) implements Verdict {}

    /// Above it.
    record Above(Row row) implements Verdict {}

    /// No limit is stated for this item, time, zone and date.
    record NoLimit() implements Verdict {}

    /// The reading cannot be compared.
    record NotJudged(Flaw flaw) implements Verdict {}
  }

  /// Compares a concentration with the limit of its date, rounded half to even first.
  ///
  /// @param unit unit of the concentration
  public Verdict judge(
      String item, String period, Zone zone, LocalDate date, Measured reading, String unit) {
    var row = rows.stream().filter(r -> r.holds(item, period, zone, date)).findFirst();
    if (row.isEmpty()) {
      return new Verdict.NoLimit();
    }
    if (!MeasureUnit.same(row.get().unit(), unit)) {
      return new Verdict.NotJudged(Flaw.WRONG_UNIT);
    }
    return switch (reading) {
      case Measured.Value(var number) -> compare(row.get(), number);
      case Measured.Below(var limit) ->
          limit.compareTo(row.get().limit()) <= 0
              ? new Verdict.Within(row.get())
              : new Verdict.NotJudged(Flaw.CENSORED);
      case Measured.Above(var limit) ->
          limit.compareTo(row.get().limit()) >= 0
              ? new Verdict.Above(row.get())
              : new Verdict.NotJudged(Flaw.CENSORED);
      case Measured.NotDetected() -> new Verdict.NotJudged(Flaw.CENSORED);
      case Measured.Unusable(var flaw, _) -> new Verdict.NotJudged(flaw);
    };
  }

  private static Verdict compare(Row row, BigDecimal number) {
    var rounded =
        row.decimals() == null ? number : number.setScale(row.decimals(), RoundingMode.HALF_EVEN);
    return rounded.compareTo(row.limit()) <= 0 ? new Verdict.Within(row) : new Verdict.Above(row);
  }
}
