package dev.huishang.domain.warning;

import dev.huishang.domain.WarningColor;
import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Step;
import dev.huishang.domain.explain.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The ladder of yellow, orange and red by the rules of 2024 (环大气〔2024〕6号). There is no blue.
///
/// @param standard number of the document
/// @param clause where in it
/// @param rules the colours, strictest first
/// @param figures parameters the document leaves to the place
public record WarningLadder(
    String standard, String clause, List<ColorRule> rules, Figures figures) {
  public WarningLadder {
    rules = List.copyOf(rules);
  }

  /// Parameters.
  ///
  /// @param lowest index above which a day belongs to an episode
  /// @param highest largest index there is
  /// @param gapDays so few days between two episodes make them one
  /// @param liftHours how long it must stay better before a warning is lifted or lowered
  /// @param noticeHours how long before the first day a warning should be out
  /// @param regionCities cities that must reach a colour for a proposal for the region
  public record Figures(
      int lowest, int highest, int gapDays, int liftHours, int noticeHours, int regionCities) {}

  /// Judges a series of days of one city.
  public Verdict judge(Series series) {
    int[] known = series.filled(0);
    var episodes = episodes(series, known);
    var color = highest(episodes);
    var could = highest(episodes(series, series.filled(figures.highest())));
    var steps = new ArrayList<Step>();
    for (var rule : rules) {
      boolean reached = rule.reached(known, 0, known.length);
      steps.add(new Step(text(rule), Said.of(reached ? "达到 / reached" : "未达到 / not reached")));
    }
    episodes.forEach(e ->
        steps.add(
            new Step(
                Said.of("过程  / episode ").then(e.first() + " – " + e.last()), name(e.color()))));
    if (color != could) {
      steps.add(
          new Step(
              Said.of("缺测日不等于清洁 / a missing day is not a clean one"),
              Said.of("可能为  / could be ").then(name(could))));
    }
    var how =
        new Derivation(
            Said.of("重污染天气预警 / heavy-pollution warning"),
            color == could ? name(color) : Said.of("至少  / at least ").then(name(color)),
            standard,
            Said.same(clause),
            series.inputs(),
            steps,
            List.of());
    return new Verdict(color, could, episodes, how);
  }

  /// The series from today on, with the days before it that belong to an episode running today. A
  /// missing day may belong to it.
  public Series running(Series series, LocalDate today) {
    var first =
        episodes(series, series.filled(figures.highest())).stream()
            .filter(e -> !e.last().isBefore(today) && e.first().isBefore(today))
            .map(Episode::first)
            .findFirst()
            .orElse(today);
    return series.from(first);
  }

  private List<Episode> episodes(Series series, int[] aqi) {
    var episodes = new ArrayList<Episode>();
    int i = 0;
    while (i < aqi.length) {
      if (aqi[i] <= figures.lowest()) {
        i++;
        continue;
      }
      int from = i;
      while (i < aqi.length && aqi[i] > figures.lowest()) {
        i++;
      }
      add(episodes, new Episode(color(aqi, from, i), series.date(from), series.date(i - 1)));
    }
    return episodes;
  }

  /// Joins an episode that follows too soon; the stricter colour holds for both.
  private void add(List<Episode> episodes, Episode next) {
    if (!episodes.isEmpty()) {
      var last = episodes.getLast();
      if (!last.last().plusDays(figures.gapDays() + 1L).isBefore(next.first())) {
        var color = stricter(last.color(), next.color());
        episodes.set(episodes.size() - 1, new Episode(color, last.first(), next.last()));
        return;
      }
    }
    episodes.add(next);
  }

  private @Nullable WarningColor color(int[] aqi, int from, int to) {
    return rules.stream()
        .filter(rule -> rule.reached(aqi, from, to))
        .map(ColorRule::color)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable WarningColor highest(List<Episode> episodes) {
    return episodes.stream()
        .flatMap(e -> Optional.ofNullable(e.color()).stream())
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  static @Nullable WarningColor stricter(@Nullable WarningColor a, @Nullable WarningColor b) {
    return a == null || (b != null && b.compareTo(a) > 0) ? b : a;
  }

  private static Said text(ColorRule rule) {
    var parts =
        rule.conditions().stream()
            .map(c -> "AQI > " + c.above() + " × " + c.days() + " d")
            .toList();
    return name(rule.color()).then(": " + String.join(rule.all() ? " + " : " | ", parts));
  }

  /// The colour in both languages; none reads as none.
  public static Said name(@Nullable WarningColor color) {
    return switch (color) {
      case BLUE -> Said.of("蓝色 / blue");
      case YELLOW -> Said.of("黄色 / yellow");
      case ORANGE -> Said.of("橙色 / orange");
      case RED -> Said.of("红色 / red");
      case null -> Said.of("不预警 / none");
    };
  }
}
