package dev.huishang.domain.incident;

import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Said;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    /// strictest one that may apply: whatever the grade turns out to be, a report sent by then is
    /// on time.
    public Optional<Clock> national() {
      return bureau().filter(c -> c.supersededAt() == null).min(Comparator.comparing(Running::due));
    }

    /// National clocks of the bureau in force that end later, while no grade is judged.
    public List<Clock> milder() {
      var first = national().map(Running::due).orElse(Instant.MAX);
      return bureau()
          .filter(c -> c.supersededAt() == null && due(c).isAfter(first))
          .sorted(Comparator.comparing(Running::due))
          .toList();
    }

    /// National clocks of the bureau that a change of grade ended, oldest first: they stay on
    /// record.
    public List<Clock> ended() {
      return bureau().filter(c -> c.supersededAt() != null && c.grade() != null).toList();
    }

    private Stream<Clock> bureau() {
      return clocks.stream()
          .filter(c -> !c.rule().local() && c.rule().start() == ClockRule.Start.DISCOVERED)
          .filter(c -> c.deadline() != null);
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

  /// No rule on reporting here covers this kind of incident.
  ///
  /// @param scope which kind, and where the order says so
  record Elsewhere(OutOfScope scope, Derivation derivation) implements Clocks {}

  /// The facts contradict each other or the calendar.
  record Bad(Problem problem, Derivation derivation) implements Clocks {}

  /// What is wrong with the facts.
  enum Problem {
    NO_START("没有发现或者得知的时间 / no time of discovery"),
    FUTURE("时间在将来 / a time in the future"),
    BEFORE_START("早于发现或者得知的时间 / a time before the discovery"),
    OUT_OF_ORDER("定级时间顺序有误 / judgements out of order"),
    CONTRADICTED("定级记录与级别不符 / the recorded judgements contradict the grade"),
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
