package dev.huishang.app.emergency;

import static dev.huishang.app.shell.Bits.label;
import static dev.huishang.app.shell.Bits.wrapped;

import dev.huishang.app.shell.Texts;
import dev.huishang.app.shell.Why;
import dev.huishang.domain.incident.Clock;
import dev.huishang.domain.incident.Clocks;
import dev.huishang.domain.rules.Words;
import dev.huishang.wire.data.ReportRules;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.layout.VBox;

/// The reporting clock of one incident: the national one in large, stricter ones under it, and on a
/// click how they came about.
final class ClockBox extends VBox {
  private static final ReportRules RULES = ReportRules.load();
  private final Texts texts;
  private final Words words;

  /// @param now the present, for what is left
  ClockBox(IncidentLine line, Instant now, Texts texts) {
    super(4);
    this.texts = texts;
    this.words = new Words(texts.isChinese());
    setId("incident-clock");
    var clocks = line.clocks(RULES.clocks(), now);
    switch (clocks) {
      case Clocks.Bad(var problem, var _) ->
          getChildren().add(wrapped(texts.get("emergency.clock." + problem), "bad"));
      case Clocks.Running running -> {
        running.national().ifPresent(c -> national(c, line, now));
        running.stricter().forEach(c -> getChildren().add(stricter(c)));
      }
    }
    Why.on(this, clocks.derivation(), texts);
  }

  private void national(Clock clock, IncidentLine line, Instant now) {
    if (clock.deadline() instanceof Instant due) {
      var left = Duration.between(now, due);
      boolean late = left.isNegative();
      var figure = label(words.age(left.abs()), "value", late ? "bad" : "good");
      var word = label(texts.get(late ? "emergency.overdue" : "emergency.left"), "second");
      var from = words.time(line.incident().learnedAt());
      getChildren()
          .addAll(
              EmergencyView.between(word, figure),
              wrapped(texts.get("emergency.due", words.time(due), from), "caption", "second"));
    }
  }

  private javafx.scene.Node stricter(Clock clock) {
    var due = clock.deadline() instanceof Instant at ? words.time(at) : "—";
    var key =
        clock.rule().local()
            ? "emergency.clock.local." + clock.rule().medium()
            : "emergency.clock.if";
    return wrapped(texts.get(key, due), "caption", "second");
  }
}
