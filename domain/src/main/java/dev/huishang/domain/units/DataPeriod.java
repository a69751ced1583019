package dev.huishang.domain.units;

import java.time.Duration;
import java.time.Instant;

/// The period a value stands for, by its start. Sources label hours and days by start or by end;
/// everything in the product is stored by the start (HJ 212: DataTime is the start).
///
/// @param start first moment of the period
/// @param period its length
public record DataPeriod(Instant start, Duration period) {
  /// How a source labels a period.
  public enum Label {
    START,
    END
  }

  /// A period, or why a label is none.
  public sealed interface Read {
    /// A period.
    record At(DataPeriod time) implements Read {}

    /// No period.
    record Bad(Problem problem) implements Read {}
  }

  /// What is wrong with a label.
  public enum Problem {
    NO_PERIOD("时段长度无效 no length of a period"),
    MISALIGNED("未对齐整点、整日 not at the begin of an hour or a day"),
    FUTURE("时间在将来 a time in the future");

    private final String words;

    Problem(String words) {
      this.words = words;
    }

    /// The problem in both languages.
    public String words() {
      return words;
    }
  }

  /// Reads a label.
  ///
  /// @param at moment of the label
  /// @param period length of the period; it divides the day
  /// @param label how the source labels
  /// @param now a period that starts after it is refused
  public static Read read(Instant at, Duration period, Label label, Instant now) {
    long seconds = period.toSeconds();
    if (seconds <= 0 || period.getNano() != 0 || Duration.ofDays(1).toSeconds() % seconds != 0) {
      return new Read.Bad(Problem.NO_PERIOD);
    }
    if (at.isAfter(now.plus(label == Label.END ? period : Duration.ZERO))) {
      return new Read.Bad(Problem.FUTURE);
    }
    long beijing = at.getEpochSecond() + BeijingTime.ZONE.getTotalSeconds();
    if (at.getNano() != 0 || Math.floorMod(beijing, seconds) != 0) {
      return new Read.Bad(Problem.MISALIGNED);
    }
    var start = label == Label.START ? at : at.minus(period);
    return new Read.At(new DataPeriod(start, period));
  }

  /// First moment after the period.
  public Instant end() {
    return start.plus(period);
  }
}
