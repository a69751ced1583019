package dev.huishang.app;

import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.incident.Grading;
import dev.huishang.domain.incident.Response;
import dev.huishang.wire.data.GradingRules;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `explain grade`: the grade of an incident by the national plan. What is not given is unknown,
/// never zero. Exit code 2 when something given cannot be used; the rest is graded all the same.
@Command(
    name = "grade",
    mixinStandardHelpOptions = true,
    description = "The grade of an incident by the national plan.")
final class ExplainGrade implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final Map<String, String> stated = new TreeMap<>();

  @Option(names = "--deaths", description = "Deaths directly caused by pollution.")
  void deaths(String text) {
    stated.put("deaths", text);
  }

  @Option(names = "--injured", description = "Poisoned or seriously injured.")
  void injured(String text) {
    stated.put("poisoned_or_seriously_injured", text);
  }

  @Option(names = "--evacuated", description = "Persons evacuated.")
  void evacuated(String text) {
    stated.put("evacuated", text);
  }

  @Option(names = "--loss", description = "Direct loss in CNY.")
  void loss(String text) {
    stated.put("direct_loss_cny", text);
  }

  @Option(
      names = "--fact",
      paramLabel = "INPUT=VALUE",
      description =
          "Any input of the table: ecology, species, water_intake_interrupted, cross_boundary,"
              + " county_dispute, radiation, environmental_impact, with a code of it.")
  void fact(Map<String, String> facts) {
    stated.putAll(facts);
  }

  @Option(names = "--water-intake", description = "none, township, county, prefecture_or_above.")
  void waterIntake(String text) {
    stated.put("water_intake_interrupted", text);
  }

  @Option(
      names = "--cross-boundary",
      description = "none, county, prefecture, province, country_major.")
  void crossBoundary(String text) {
    stated.put("cross_boundary", text);
  }

  @Option(names = "--response", description = "Response level wanted; the grade without it.")
  private @Nullable IncidentGrade response;

  @Option(
      names = "--raise",
      description =
          "Condition that holds: sensitive_place, sensitive_time, cross_region,"
              + " beyond_local_ability.")
  private List<String> raise = new ArrayList<>();

  @Option(names = "--adjusting", description = "The response runs already.")
  private boolean adjusting;

  @Override
  public Integer call() {
    var rules = GradingRules.load();
    var grading = rules.table().grade(stated);
    boolean wrong = !grading.bad().isEmpty();
    var how = grading.derivation();
    if (grading instanceof Grading.Graded graded) {
      var wanted = response == null ? graded.grade() : response;
      var level = rules.response().level(graded.grade(), wanted, Set.copyOf(raise), adjusting);
      wrong |= level instanceof Response.Refused;
      how = with(how, level.derivation());
    }
    var out = spec.commandLine().getOut();
    print(out, how);
    return wrong ? Main.USAGE : 0;
  }

  private void print(PrintWriter out, Derivation how) {
    out.println(DerivationPrinter.print(how, json));
    out.flush();
  }

  private static Derivation with(Derivation how, Derivation part) {
    return new Derivation(
        how.what(),
        how.value(),
        how.standard(),
        how.clause(),
        how.inputs(),
        how.steps(),
        List.of(part));
  }
}
