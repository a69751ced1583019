package dev.huishang.domain.units;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Beijing time: the zone of every rule and every screen, eight hours ahead of UTC all year (GB/T
/// 7408 writes it `+08:00`).
public final class BeijingTime {
  /// The zone.
  public static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

  private static final DateTimeFormatter PLAIN =
      new java.time.format.DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss]")
          .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
          .toFormatter(java.util.Locale.ROOT)
          .withResolverStyle(java.time.format.ResolverStyle.STRICT);

  /// What a text says of time.
  public sealed interface Read {
    /// A moment.
    record At(Instant at) implements Read {}

    /// Nothing was stated.
    record Missing() implements Read {}

    /// Not a time of the calendar, or not written as one.
    record Bad(String text) implements Read {}
  }

  /// Reads RFC 3339, or a date and time without zone, which is Beijing time.
  public static Read read(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return new Read.Missing();
    }
    var stated = text.strip();
    try {
      return new Read.At(OffsetDateTime.parse(stated).toInstant());
    } catch (DateTimeException noOffset) {
      return plain(stated);
    }
  }

  private static Read plain(String stated) {
    try {
      return new Read.At(LocalDateTime.parse(stated, PLAIN).toInstant(ZONE));
    } catch (DateTimeException e) {
      return new Read.Bad(stated);
    }
  }

  /// The moment as RFC 3339 in Beijing time, to the second.
  public static String text(Instant at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        at.truncatedTo(ChronoUnit.SECONDS).atOffset(ZONE));
  }

  /// The date in Beijing at this moment.
  public static LocalDate date(Instant at) {
    return LocalDate.ofInstant(at, ZONE);
  }

  private BeijingTime() {}
}
