package dev.huishang.app;

import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Step;
import dev.huishang.domain.explain.Said;
import dev.huishang.domain.incident.ClockFacts;
import dev.huishang.domain.incident.ClockFacts.Judged;
import dev.huishang.domain.incident.Clocks;
import dev.huishang.domain.units.BeijingTime;
import dev.huishang.wire.data.ReportRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `explain clock`: when an incident has to be reported, national and local rules side by side.
/// Exit code 2 when something given cannot be used.
@Command(
    name = "clock",
    mixinStandardHelpOptions = true,
    description =
        "When an incident has to be reported. Times as 2026-05-01T08:00 are Beijing time.")
final class ExplainClock implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(names = "--discovered", description = "When the bureau discovered it or was told.")
  private @Nullable String discovered;

  @Option(
      names = "--grade",
      paramLabel = "GRADE[@TIME]",
      description = "A grade judged, in order; the first without time is judged at discovery.")
  private List<String> grades = new ArrayList<>();

  @Option(
      names = "--condition",
      description =
          "Holds while the grade is unknown: drinking_water_zone, sensitive_place,"
              + " heavy_metal, cross_boundary, mass_incident, bureau_judgement.")
  private List<String> conditions = new ArrayList<>();

  @Option(names = "--kind", description = "Kind of the incident, for example 水污染 or 辐射.")
  private String kind = "";

  @Option(names = "--division", description = "Division code of the place, six digits.")
  private String division = "";

  @Option(names = "--received", description = "When the province received and verified it.")
  private @Nullable String received;

  @Option(names = "--ministry", description = "When the ministry received it.")
  private @Nullable String ministry;

  @Option(names = "--sent", description = "When the report was sent.")
  private @Nullable String sent;

  @Option(names = "--now", description = "The present; the clock of the machine without it.")
  private @Nullable String now;

  private final List<Step> wrong = new ArrayList<>();

  @Override
  public Integer call() {
    var start = time(discovered);
    var judged = grades.stream().flatMap(text -> judged(text, start).stream()).toList();
    var facts =
        new ClockFacts(
            start, judged, Set.copyOf(conditions), division, time(received), time(ministry), kind);
    var present = now == null ? Instant.now() : time(now);
    var sentAt = time(sent);
    if (!wrong.isEmpty() || present == null) {
      return print(
          new Derivation(
              Said.of("信息报告时限 / reporting clocks"),
              Said.NOTHING,
              "",
              Said.NOTHING,
              List.of(),
              wrong,
              List.of()),
          Main.USAGE);
    }
    var clocks = ReportRules.load().clocks().of(facts, present);
    return switch (clocks) {
      case Clocks.Bad bad -> print(bad.derivation(), Main.USAGE);
      case Clocks.Elsewhere elsewhere -> print(elsewhere.derivation(), 0);
      case Clocks.Running running -> print(standing(running, present, sentAt), 0);
    };
  }

  private static Derivation standing(Clocks.Running running, Instant now, @Nullable Instant sent) {
    var how = running.derivation();
    var steps = new ArrayList<>(how.steps());
    for (var clock : running.clocks()) {
      var state = clock.state(now, sent).name();
      steps.add(new Step(Said.same(clock.rule().id() + " " + clock.rule().sorted()), state));
    }
    return new Derivation(
        how.what(), how.value(), how.standard(), how.clause(), how.inputs(), steps, how.parts());
  }

  private int print(Derivation how, int code) {
    var out = spec.commandLine().getOut();
    out.println(DerivationPrinter.print(how, json));
    out.flush();
    return code;
  }

  private Optional<Judged> judged(String text, @Nullable Instant start) {
    var parts = text.split("@", 2);
    var grade =
        Arrays.stream(IncidentGrade.values()).filter(g -> g.name().equals(parts[0])).findFirst();
    if (grade.isEmpty()) {
      wrong.add(
          new Step(Said.same(parts[0]), Said.of("不是级别: I II III IV / not a grade: I II III IV")));
    }
    var at = parts.length > 1 ? time(parts[1]) : start;
    return at == null ? Optional.empty() : grade.map(g -> new Judged(g, at));
  }

  private @Nullable Instant time(@Nullable String text) {
    return switch (BeijingTime.read(text)) {
      case BeijingTime.Read.At(var at) -> at;
      case BeijingTime.Read.Missing() -> null;
      case BeijingTime.Read.Bad(var stated) -> {
        wrong.add(new Step(Said.same(stated), Said.of("不是时间 / not a time")));
        yield null;
      }
    };
  }
}
