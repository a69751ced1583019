package dev.huishang.platform.world;

import dev.huishang.domain.ForecastDay;
import dev.huishang.domain.Warning;
import dev.huishang.domain.WarningColor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The course of the scenario of heavy pollution: three warnings are issued, the forecast asks for
/// more in Hebei and for nothing any more in Tianjin, Hebei is raised, Tianjin is lifted. Anyang is
/// forecast to be polluted and nobody warns there.
///
/// @param start when it begins
/// @param pace factor on its times
record HeavyPollution(Instant start, double pace) {
  private static final Duration RAISED = Duration.ofMinutes(2);
  private static final Duration LIFTED = Duration.ofMinutes(4);
  private static final Duration VALID = Duration.ofDays(3);

  /// Forecast index by distance of the day from the run, from two days before it on.
  private static final int[] ORANGE = {118, 163, 188, 216, 228, 171, 122, 84, 71};

  private static final int[] RED = {142, 176, 214, 268, 331, 246, 158, 96, 78};
  private static final int[] OVER = {188, 146, 88, 62, 55, 71, 90, 84, 66};
  private static final int FIRST_LEAD = -2;

  private Instant after(Duration time) {
    return start.plusMillis(Math.round(time.toMillis() * pace));
  }

  /// True when a warning changed in between.
  boolean moved(Instant from, Instant to) {
    return Stream.of(after(RAISED), after(LIFTED))
        .anyMatch(at -> from.isBefore(at) && !to.isBefore(at));
  }

  /// The warnings as they stand.
  List<Warning> warnings(Instant now) {
    boolean raised = !now.isBefore(after(RAISED));
    boolean lifted = !now.isBefore(after(LIFTED));
    return List.of(
        warning("110000", "北京市", "Beijing", WarningColor.ORANGE, 0, false),
        warning("120000", "天津市", "Tianjin", WarningColor.ORANGE, lifted ? 1 : 0, lifted),
        raised
            ? warning("130000", "河北省", "Hebei", WarningColor.RED, 1, false)
            : warning("130000", "河北省", "Hebei", WarningColor.ORANGE, 0, false));
  }

  private Warning warning(
      String region, String zh, String en, WarningColor color, int step, boolean lifted) {
    var word = color == WarningColor.RED ? "红色" : "橙色";
    var verb = lifted ? "解除" : step > 0 ? "升级为" : "发布";
    var does = lifted ? "lifted, was " : step > 0 ? "raised to " : "";
    return new Warning(
        "W-" + region,
        start.getEpochSecond() * 10 + step, // a restart within seconds is a later version too
        color,
        region,
        zh + verb + "重污染天气" + word + "预警（模拟）",
        en + ": heavy-pollution warning, " + does + color + " (simulated)",
        start,
        start.plus(VALID),
        lifted,
        true,
        null);
  }

  /// The forecast under the scenario.
  ForecastDay change(ForecastDay day) {
    var course =
        switch (day.region().substring(0, 2)) {
          case "11" -> ORANGE;
          case "12" -> OVER;
          case "13" -> RED;
          default -> day.region().equals("410500") ? ORANGE : null;
        };
    int at = day.lead() - FIRST_LEAD;
    if (course == null || at < 0 || at >= course.length) {
      return day;
    }
    int aside = Integer.parseInt(day.region()) / 100 % 10; // cities differ a little
    return new ForecastDay(
        day.id(),
        day.ver() + 1,
        day.region(),
        day.day(),
        day.lead(),
        day.run(),
        course[at] + aside,
        "PM2.5",
        day.source(),
        day.simulated());
  }
}
