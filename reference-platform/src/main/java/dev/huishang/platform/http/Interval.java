package dev.huishang.platform.http;

import dev.huishang.domain.Row;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// The `datetime` parameter: an instant or an interval with open ends. Rows without a time match.
record Interval(Instant from, Instant to) {
  static Interval parse(@Nullable String text) {
    if (text == null) {
      return new Interval(Instant.MIN, Instant.MAX);
    }
    var parts = text.split("/", -1);
    try {
      if (parts.length == 1) {
        return new Interval(at(parts[0], Instant.MIN), at(parts[0], Instant.MAX));
      }
      if (parts.length == 2) {
        return new Interval(at(parts[0], Instant.MIN), at(parts[1], Instant.MAX));
      }
    } catch (DateTimeException e) {
      throw Problems.bad("datetime: RFC 3339 instant or interval");
    }
    throw Problems.bad("datetime: RFC 3339 instant or interval");
  }

  private static Instant at(String text, Instant open) {
    return text.isEmpty() || text.equals("..") ? open : OffsetDateTime.parse(text).toInstant();
  }

  boolean holds(Row row) {
    var time = CollectionRoutes.time(row);
    return time == null || (!time.isBefore(from) && !time.isAfter(to));
  }
}
