package dev.huishang.domain.rules;

import dev.huishang.domain.units.BeijingTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Times, ages and figures in the words of the room, Chinese or English. Times are Beijing time.
///
/// @param chinese true for Chinese
public record Words(boolean chinese) {
  /// The zone of every time on screen.
  public static final ZoneId BEIJING = BeijingTime.ZONE;

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  /// `2026-11-23 14:05 北京时间`.
  public String time(Instant at) {
    return MINUTE.format(at.atZone(BEIJING)) + (chinese ? " 北京时间" : " Beijing time");
  }

  /// `11-23 14:05`, where the zone stands beside it.
  public String shortTime(Instant at) {
    return SHORT.format(at.atZone(BEIJING));
  }

  /// The age in the largest sensible unit; an em dash for an unknown one.
  public String age(@Nullable Duration age) {
    if (age == null) {
      return "—";
    }
    long s = Math.max(0, age.toSeconds());
    if (s < 90) {
      return s + (chinese ? " 秒" : " s");
    }
    if (s < 90 * 60) {
      return s / 60 + (chinese ? " 分钟" : " min");
    }
    if (s < 48 * 3600) {
      long minutes = s / 60 % 60;
      return s / 3600
          + (chinese ? " 小时" : " h")
          + (s < 6 * 3600 && minutes > 0 ? " " + minutes + (chinese ? " 分" : " min") : "");
    }
    return s / 86_400 + (chinese ? " 天" : " d");
  }

  /// A figure with thousands and fixed decimals; an em dash for none.
  public String figure(@Nullable Double value, int decimals) {
    if (value == null || !Double.isFinite(value)) {
      return "—";
    }
    var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return String.format(Locale.ROOT, "%,." + decimals + "f", rounded);
  }
}
