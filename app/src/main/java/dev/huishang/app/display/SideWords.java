package dev.huishang.app.display;

import dev.huishang.app.shell.Texts;
import dev.huishang.domain.RoomTime;
import dev.huishang.domain.RoomTime.Frozen;
import dev.huishang.domain.RoomTime.Live;
import dev.huishang.domain.RoomTime.Replay;
import dev.huishang.domain.period.Period;
import dev.huishang.domain.rules.Words;
import java.time.Duration;
import java.time.format.DateTimeFormatter;

/// What stands over a side of a comparison: its time with zone, how many of its points have a
/// value, its layers.
record SideWords(Texts texts) {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  /// @param asOf data time of the present, in words
  /// @param complete how many have a value, in words; empty where it is not known yet
  String of(RoomTime time, String asOf, String complete, MapChoice choice) {
    return time(time, asOf)
        + " · "
        + (complete.isEmpty() ? texts.get("compare.unknown") : complete)
        + " · "
        + ViewCell.layers(texts, choice);
  }

  private String time(RoomTime time, String asOf) {
    return switch (time) {
      case Live() -> texts.get("compare.now", asOf);
      case Frozen(var at) -> texts.get("views.frozen", new Words(texts.isChinese()).time(at));
      case Replay r -> period(new Period(r.hour(), 1));
    };
  }

  /// `2026-11-26 14:00–15:00 北京时间`.
  String period(Period period) {
    var from = period.from().atZone(Words.BEIJING);
    var to = period.to().atZone(Words.BEIJING);
    boolean one = Duration.between(period.from(), period.to()).toHours() == 1;
    return MINUTE.format(from)
        + (one ? "–" + CLOCK.format(to) : " – " + MINUTE.format(to))
        + texts.get("compare.zone");
  }
}
