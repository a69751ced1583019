package dev.huishang.app;

import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.standards.AirJudge;
import dev.huishang.domain.standards.AirJudge.Span;
import dev.huishang.wire.data.AqiFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/// `explain aqi`: the air quality index of values given on the line.
@Command(
    name = "aqi",
    mixinStandardHelpOptions = true,
    description = "Air quality index by HJ 633; the edition follows the date of the data.",
    footer = {
      "Values as published, in ug/m3 (CO mg/m3), by pollutant or by indicator:",
      "  --pm25 75 --pm10 120 --so2 10 --no2 30 --co 0.8 --o3 90 --O3_max1h 180",
      "A value may also be / (not in the station's plan) or - (missing); a unit may follow: 75ug/m3."
    })
final class ExplainAqi implements Callable<Integer> {
  @Option(names = "--date", required = true, description = "day of the data, Beijing time")
  private LocalDate date = LocalDate.EPOCH;

  @Option(names = "--hourly", description = "values of one hour instead of a day")
  private boolean hourly;

  @Option(names = "--json", description = "as JSON")
  private boolean asJson;

  @Unmatched private final List<String> values = new ArrayList<>();

  @Override
  public Integer call() {
    var standard = AqiFile.load();
    var edition = standard.edition(date);
    var indicators = hourly ? edition.hourly() : edition.daily();
    var inputs =
        new ItemValues(
                name -> indicators.find(name).map(i -> standard.units().get(i.pollutant())),
                indicators.all().stream().map(i -> i.name()).collect(Collectors.joining(", ")))
            .read(values, date.toString());
    print(new AirJudge(standard), inputs);
    return 0;
  }

  private void print(AirJudge judge, List<Input> inputs) {
    var judged = judge.judge(date, hourly ? Span.HOURLY : Span.DAILY, inputs);
    System.out.println(DerivationPrinter.print(judged.derivation(), asJson));
  }
}
