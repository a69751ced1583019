package dev.huishang.domain.warning;

import dev.huishang.domain.WarningColor;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Issue, upgrade, lower and lift of a city's warning.
///
/// @param ladder the colours
public record WarningLife(WarningLadder ladder) {
  /// What the newest forecast asks for.
  ///
  /// @param inForce colour in force, null for none
  /// @param series the forecast, with the days of a running episode that are over
  /// @param today Beijing date
  public Action next(@Nullable WarningColor inForce, Series series, LocalDate today) {
    var verdict = ladder.judge(series);
    var episode =
        verdict.episodes().stream()
            .filter(e -> !e.last().isBefore(today))
            .filter(e -> e.color() != null)
            .findFirst()
            .orElse(null);
    var asked = episode == null ? null : episode.color();
    if (inForce == null) {
      return episode == null || asked == null
          ? new Action.None(verdict.certain())
          : new Action.Issue(asked, episode.first(), episode.last(), late(episode, today));
    }
    if (episode == null || asked == null) {
      return better(inForce, series, today);
    }
    int order = asked.compareTo(inForce);
    if (order > 0) {
      return new Action.Upgrade(inForce, asked, episode.last());
    }
    if (order == 0) {
      return new Action.Keep(inForce, Action.Reason.SAME_COLOR);
    }
    return verdict.certain()
        ? new Action.Lower(inForce, asked, episode.last())
        : new Action.Keep(inForce, Action.Reason.OPEN_DAYS);
  }

  private boolean late(Episode episode, LocalDate today) {
    long hours = Duration.ofDays(episode.first().toEpochDay() - today.toEpochDay()).toHours();
    return hours < ladder.figures().noticeHours();
  }

  /// A warning is lifted when the days from today on are below the ladder for long enough.
  private Action better(WarningColor inForce, Series series, LocalDate today) {
    int lowest = ladder.figures().lowest();
    long start = today.toEpochDay() - series.first().toEpochDay();
    long needed = Math.ceilDiv(ladder.figures().liftHours(), 24L);
    int[] best = series.filled(0);
    int[] worst = series.filled(ladder.figures().highest());
    for (long i = start; i < start + needed; i++) {
      boolean within = i >= 0 && i < worst.length;
      if (!within || worst[(int) i] > lowest) {
        boolean known = within && best[(int) i] == worst[(int) i];
        return new Action.Keep(
            inForce, known ? Action.Reason.NOT_LONG_ENOUGH : Action.Reason.OPEN_DAYS);
      }
    }
    return new Action.Lift(inForce, today);
  }
}
