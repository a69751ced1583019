package dev.huishang.domain.cap;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// A time of a message: the text as it came and what it means. A time without offset (CAP 1.1 only)
/// has a text and no meaning: no zone is ever guessed.
///
/// @param text as it came, without blanks around it; empty where the element is absent or empty
/// @param at the time with its own offset; null where the text names none
public record CapTime(String text, @Nullable OffsetDateTime at) {
  /// The absent time.
  public static final CapTime NONE = new CapTime("", null);

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  /// Reads a time in the international or the national form.
  public static CapTime read(String raw) {
    var text = raw.strip();
    if (text.isEmpty()) {
      return NONE;
    }
    boolean midnight = text.length() > 19 && text.startsWith("24:00:00", 11);
    var usual = midnight ? text.substring(0, 11) + "00" + text.substring(13) : text;
    try {
      var at = OffsetDateTime.parse(national(usual) ? usual.replace(' ', 'T') : usual);
      // 24:00:00 is a time of the schema: the first moment of the next day
      return new CapTime(text, midnight ? at.plusDays(1) : at);
    } catch (DateTimeException e) {
      return new CapTime(text, null);
    }
  }

  /// This time as CAP 1.2 writes it: seconds, numeric offset, UTC as `-00:00`, never `Z`.
  public static CapTime of(OffsetDateTime at) {
    var offset = at.getOffset().equals(ZoneOffset.UTC) ? "-00:00" : at.getOffset().getId();
    return new CapTime(SECONDS.format(at) + offset, at);
  }

  /// True where the element is there and not empty.
  public boolean given() {
    return !text.isEmpty();
  }

  /// The moment; null where there is none.
  public @Nullable Instant instant() {
    return at == null ? null : at.toInstant();
  }

  /// True for the national form, a blank instead of `T`.
  static boolean national(String text) {
    return text.length() > 10 && text.charAt(10) == ' ';
  }
}
