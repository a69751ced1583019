package dev.huishang.domain.hj212;

import dev.huishang.domain.units.BeijingTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/// Times of HJ 212: Beijing time without a zone, to the second or (old frames) the millisecond.
/// DataTime is the moment of sampling for real-time data and the start of the period for minutes,
/// hours and days.
public final class DeviceTime {
  private static final int SECONDS = 14;
  private static final int MILLIS = 17;

  /// The instant; empty where the text is no time of the calendar.
  public static Optional<Instant> read(String text) {
    if (text.length() != SECONDS && text.length() != MILLIS
        || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    try {
      int millis = text.length() == MILLIS ? part(text, SECONDS, MILLIS) : 0;
      return Optional.of(
          LocalDateTime.of(
                  part(text, 0, 4),
                  part(text, 4, 6),
                  part(text, 6, 8),
                  part(text, 8, 10),
                  part(text, 10, 12),
                  part(text, 12, SECONDS),
                  millis * 1_000_000)
              .toInstant(BeijingTime.ZONE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int part(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private DeviceTime() {}
}
