package dev.huishang.domain.standards;

import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.standards.Share.Basis;
import dev.huishang.domain.standards.Share.Counting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Figures of a province or the country from the days of its cities, once with and once without the
/// days influenced by sand and dust: a day left out leaves numerator and denominator.
///
/// @param counting [Counting#WITH_SAND_DUST] or [Counting#WITHOUT_SAND_DUST]
public record AirRegion(Collection<CityDay> days, Counting counting) {

  /// Share of days with an index of 优 or 良 among the days with an index.
  public Share goodDays() {
    return share(AqiLevel::good);
  }

  /// Share of days with 重度 or 严重 pollution among the days with an index.
  public Share heavyDays() {
    return share(AqiLevel::heavy);
  }

  private Share share(Predicate<AqiLevel> wanted) {
    int part = 0;
    int whole = 0;
    var editions = new TreeSet<String>();
    for (var day : counted()) {
      if (day.aqi().level() instanceof AqiLevel level) {
        whole++;
        part += wanted.test(level) ? 1 : 0;
        editions.add(day.aqi().edition());
      }
    }
    return Share.of(part, whole, new Basis(editions, counting));
  }

  /// PM2.5: the mean over the days of each city, then the mean over the cities.
  public Mean pm25() {
    Map<String, List<Measured>> cities = new TreeMap<>();
    for (var day : counted()) {
      cities.computeIfAbsent(day.city(), c -> new ArrayList<>()).add(day.pm25());
    }
    return Mean.of(cities.values().stream().map(v -> Mean.of(v, 1).measured()).toList(), 1);
  }

  private List<CityDay> counted() {
    return days.stream().filter(d -> counting == Counting.WITH_SAND_DUST || !d.sandDust()).toList();
  }

  /// The index of a city on a day: each pollutant is averaged over the stations first, then judged.
  ///
  /// @param stations per pollutant the daily values of the stations, in its unit
  public static AirJudge.Judgement city(
      AirJudge judge, LocalDate date, Map<Pollutant, ? extends Collection<Measured>> stations) {
    var inputs = new ArrayList<Input>();
    stations.forEach((pollutant, values) ->
        inputs.add(
            new Input(
                pollutant.param(),
                Readings.show(Mean.of(values, 1).measured()),
                judge.standard().units().getOrDefault(pollutant, ""),
                date.toString())));
    return judge.judge(date, AirJudge.Span.DAILY, inputs);
  }
}
