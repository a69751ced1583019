package dev.huishang.domain.incident;

import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Said;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The clocks of an incident, or why there are none.
public sealed interface Clocks {
  /// How they came about.
  Derivation derivation();

  /// Clocks, those in force and those a change of grade ended, national and local side by side.
  record Running(List<Clock> clocks, Derivation derivation) implements Clocks {
    public Running {
      clocks = List.copyOf(clocks);
    }

    /// Clocks in force.
    public List<Clock> inForce() {
      return clocks.stream().filter(c -> c.supersededAt() == null).toList();
    }

    /// The clock of the reporting bureau by the national rule. While no grade is judged it is the
    /// one with most time: whatever the grade, the report is due then at the latest.
    public Optional<Clock> national() {
      return inForce().stream()
          .filter(c -> !c.rule().local() && c.rule().start() == ClockRule.Start.DISCOVERED)
          .filter(c -> c.deadline() != null)
          .max(Comparator.comparing(Running::due));
    }

    /// All clocks in force that end before the national one, soonest first.
    public List<Clock> stricter() {
      var last = national().map(Running::due).orElse(Instant.MIN);
      return inForce().stream()
          .filter(c -> c.deadline() != null && c.deadline().isBefore(last))
          .sorted(Comparator.comparing(Running::due))
          .toList();
    }

    private static Instant due(Clock clock) {
      return clock.deadline() instanceof Instant due ? due : Instant.MAX;
    }
  }

  /// The facts contradict each other or the calendar.
  record Bad(Problem problem, Derivation derivation) implements Clocks {}

  /// What is wrong with the facts.
  enum Problem {
    NO_START("没有发现或者得知的时间 / no time of discovery"),
    FUTURE("时间在将来 / a time in the future"),
    BEFORE_START("早于发现或者得知的时间 / a time before the discovery"),
    OUT_OF_ORDER("定级时间顺序有误 / judgements out of order"),
    UNKNOWN_CONDITION("未知情形 / unknown condition"),
    NO_DIVISION("不是行政区划代码 / not a division code");

    private final Said words;

    Problem(String words) {
      this.words = Said.of(words);
    }

    /// The problem in both languages.
    public Said words() {
      return words;
    }
  }
}
