package dev.huishang.app.emergency;

import static dev.huishang.app.shell.Bits.label;
import static dev.huishang.app.shell.Bits.wrapped;

import dev.huishang.app.shell.Texts;
import dev.huishang.app.shell.Why;
import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.incident.Clock;
import dev.huishang.domain.incident.Clocks;
import dev.huishang.domain.incident.OutOfScope;
import dev.huishang.domain.rules.Words;
import dev.huishang.wire.data.ReportRules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The reporting clock of one incident: the national one in large, those that may apply or are
/// stricter under it, those a change of grade ended below, and on a click how they came about.
final class ClockBox extends VBox {
  private static final ReportRules RULES = ReportRules.load();

  /// A line and its style; the same lines are not drawn again.
  private record Line(String text, String style) {}

  private final Texts texts;
  private final Words words;
  private List<Line> shown = List.of();

  ClockBox(Texts texts) {
    super(4);
    this.texts = texts;
    this.words = new Words(texts.isChinese());
    setId("incident-clock");
  }

  /// Shows the clocks as they stand now.
  void show(IncidentLine line, Instant now) {
    var clocks = line.clocks(RULES.clocks(), now);
    var lines = new ArrayList<Line>();
    switch (clocks) {
      case Clocks.Bad(var problem, var _) ->
          lines.add(new Line(texts.get("emergency.clock." + problem), "bad"));
      case Clocks.Elsewhere(var scope, var _) -> elsewhere(scope, lines);
      case Clocks.Running running -> {
        running.national().ifPresent(c -> lines.add(national(c, now)));
        running.milder().forEach(c -> lines.add(beside(c, now)));
        running.stricter().forEach(c -> lines.add(beside(c, now)));
        running.national().ifPresent(c -> lines.add(basis(c)));
        running.ended().forEach(c -> lines.add(ended(c, now)));
      }
    }
    if (line.incident().grade() != null && line.incident().judgement() == null) {
      lines.add(new Line(texts.get("emergency.clock.norecord"), "caption second"));
    }
    if (!lines.equals(shown)) {
      shown = List.copyOf(lines);
      getChildren().setAll(lines.stream().map(this::node).toList());
      Why.on(this, clocks.derivation(), texts);
    }
  }

  private Node node(Line line) {
    int tab = line.text().indexOf('\t');
    var styles = line.style().split(" ", -1);
    if (tab < 0) {
      return wrapped(line.text(), styles);
    }
    var figure = label(line.text().substring(tab + 1), styles);
    figure.setMinWidth(USE_PREF_SIZE); // a figure is never cut
    return EmergencyView.between(wrapped(line.text().substring(0, tab), "second"), figure);
  }

  private void elsewhere(OutOfScope scope, List<Line> lines) {
    lines.add(new Line(texts.get("emergency.clock.elsewhere"), "strong"));
    lines.add(new Line(scope.standard() + " " + scope.clause(), "caption second"));
  }

  private Line national(Clock clock, Instant now) {
    var left = Duration.between(now, due(clock));
    boolean late = left.isNegative();
    var word = texts.get(late ? "emergency.overdue" : "emergency.left");
    if (clock.only()) {
      word = texts.get("emergency.clock.only", grades(clock), word);
    }
    return new Line(word + '\t' + words.age(left.abs()), late ? "value bad" : "value good");
  }

  private Line basis(Clock clock) {
    var from = clock.startedAt() instanceof Instant at ? words.time(at) : "—";
    var key = clock.why() == Clock.Why.REGRADED ? "emergency.due.regraded" : "emergency.due";
    return new Line(texts.get(key, words.time(due(clock)), from), "caption second");
  }

  /// Clocks without a figure are not shown here.
  private static Instant due(Clock clock) {
    return clock.deadline() instanceof Instant due ? due : Instant.MAX;
  }

  private Line beside(Clock clock, Instant now) {
    var due = clock.deadline() instanceof Instant at ? words.shortTime(at) : "—";
    var rule = clock.rule();
    var text =
        rule.local()
            ? texts.get(
                "emergency.clock.local." + rule.medium(),
                rule.authority().in(texts.isChinese()),
                due)
            : texts.get("emergency.clock.until", due);
    if (clock.only()) {
      text = texts.get("emergency.clock.only", grades(clock), text);
    }
    boolean over = clock.deadline() instanceof Instant at && now.isAfter(at);
    return over
        ? new Line(text + texts.get("emergency.clock.over"), "caption bad")
        : new Line(text, "caption second");
  }

  private Line ended(Clock clock, Instant now) {
    var due = clock.deadline() instanceof Instant at ? words.shortTime(at) : "—";
    var end = clock.supersededAt() instanceof Instant at ? words.shortTime(at) : "—";
    boolean missed = clock.state(now, null) == Clock.State.OVERDUE;
    var key = missed ? "emergency.clock.ended.missed" : "emergency.clock.ended";
    return new Line(
        texts.get(key, word(clock.grade()), due, end), missed ? "caption bad" : "caption second");
  }

  private String word(@Nullable IncidentGrade grade) {
    return texts.get(grade == null ? "emergency.grade.none" : "emergency.grade." + grade);
  }

  private String grades(Clock clock) {
    return clock.rule().sorted().stream()
        .map(g -> texts.get("emergency.clock.grade." + g))
        .collect(Collectors.joining(texts.get("emergency.clock.or")));
  }
}
