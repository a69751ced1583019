package dev.huishang.app;

import dev.huishang.domain.WarningColor;
import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.explain.Said;
import dev.huishang.domain.warning.CityProposal;
import dev.huishang.domain.warning.DayAqi;
import dev.huishang.domain.warning.Series;
import dev.huishang.domain.warning.WarningLadder;
import dev.huishang.wire.data.WarningRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `explain warning`: the warning that the forecast days of a city ask for, and what is to be done
/// about the one in force.
@Command(
    name = "warning",
    mixinStandardHelpOptions = true,
    description = "The heavy-pollution warning that forecast days ask for.",
    footer = {
      "Daily indices from --date on, one a day: 200 230 260.",
      "A day may also be - (missing) or 210:O3 (polluted by ozone alone)."
    })
final class ExplainWarning implements Callable<Integer> {
  @Option(names = "--city", required = true, description = "name of the city, shown as given")
  private String city = "";

  @Option(names = "--date", required = true, description = "first day, Beijing date")
  private LocalDate date = LocalDate.EPOCH;

  @Option(names = "--today", description = "Beijing date it is judged on; the first day without it")
  private @Nullable LocalDate today;

  @Option(names = "--in-force", description = "colour in force: YELLOW, ORANGE, RED; none without")
  private @Nullable WarningColor inForce;

  @Option(names = "--json", description = "as JSON")
  private boolean asJson;

  @Parameters(arity = "1..*", paramLabel = "AQI", description = "index of each day")
  private List<String> days = new ArrayList<>();

  @Override
  public Integer call() {
    if (city.isBlank()) {
      throw new IllegalArgumentException("--city: 缺城市 missing city");
    }
    if (inForce == WarningColor.BLUE) {
      throw new IllegalArgumentException("--in-force: 重污染天气没有蓝色预警 no blue warning exists");
    }
    var ladder = WarningRules.load();
    var series = new Series(date, days.stream().map(day -> day(day, ladder)).toList());
    var judged = today == null ? date : today;
    if (judged.isBefore(date) || judged.isAfter(series.date(days.size() - 1))) {
      throw new IllegalArgumentException("--today: 不在预报日内 not among the days: " + judged);
    }
    var proposal = CityProposal.of(ladder, series, inForce, judged);
    System.out.println(DerivationPrinter.print(named(proposal.derivation()), asJson));
    return 0;
  }

  /// A day that is none is refused, never guessed.
  private static DayAqi day(String text, WarningLadder ladder) {
    int at = text.indexOf(':');
    var index = at < 0 ? text : text.substring(0, at);
    var primary = at < 0 ? Set.<String>of() : Set.of(text.substring(at + 1));
    if (index.equals("-")) {
      return new DayAqi.Missing();
    }
    return switch (DayAqi.read(index, primary, ladder.figures().highest())) {
      case DayAqi.Bad(var stated, var problem) ->
          throw new IllegalArgumentException(stated + ": " + problem.words());
      case DayAqi.Missing _ -> throw new IllegalArgumentException("缺数值 no value: \"" + text + "\"");
      case DayAqi day -> day;
    };
  }

  private Derivation named(Derivation how) {
    var inputs = new ArrayList<>(how.inputs());
    inputs.addFirst(new Input("city", Said.of("城市 / city"), city, ""));
    return new Derivation(
        how.what(), how.value(), how.standard(), how.clause(), inputs, how.steps(), how.parts());
  }
}
