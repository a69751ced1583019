package dev.huishang.domain.standards;

import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.standards.Measured.Unusable;
import dev.huishang.domain.standards.Measured.Value;
import dev.huishang.domain.units.BeijingTime;
import dev.huishang.domain.units.MeasureUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The air quality index of readings as they were published, each input accounted for, in exact
/// decimals, with its derivation. The same tables and the same rule as the fast way through
/// [AqiStandard#hourly] and [AqiStandard#daily].
public record AirJudge(AqiStandard standard) {
  /// The two kinds of index.
  public enum Span {
    DAILY,
    HOURLY
  }

  /// An index with everything it rests on.
  ///
  /// @param items one per input, and one per main indicator that was not given
  public record Judgement(
      AqiEdition edition, Span span, LocalDate date, Aqi aqi, List<Iaqi> items) {
    /// How it came about.
    public Derivation derivation() {
      return new AqiDerivation(this).derivation();
    }
  }

  /// Judges readings of this instant; its Beijing date chooses the edition.
  public Judgement judge(Instant at, Span span, List<Input> inputs) {
    return judge(BeijingTime.date(at), span, inputs);
  }

  /// Judges readings.
  ///
  /// @param date Beijing date of the data: it chooses the edition
  /// @param inputs named by parameter id (`o3`) or indicator (`O3_max1h`), with unit; an input
  ///   without unit or in another one is not judged
  public Judgement judge(LocalDate date, Span span, List<Input> inputs) {
    var edition = standard.edition(date);
    var indicators = span == Span.DAILY ? edition.daily() : edition.hourly();
    var items = new ArrayList<Iaqi>();
    for (var input : inputs) {
      items.add(item(input, indicators, inputs));
    }
    for (var indicator : indicators.all()) {
      if (indicator.main() && inputs.stream().noneMatch(i -> named(i, indicator, indicators))) {
        var unit = standard.units().getOrDefault(indicator.pollutant(), "");
        items.add(new Iaqi.None(new Input(indicator.name(), "", unit, ""), Flaw.MISSING));
      }
    }
    var aqi = combine(edition, indicators, items);
    return new Judgement(edition, span, date, aqi, List.copyOf(items));
  }

  private static boolean named(Input input, Indicator indicator, AqiEdition.Indicators all) {
    return all.find(input.name()).filter(indicator::equals).isPresent();
  }

  private Iaqi item(Input input, AqiEdition.Indicators indicators, List<Input> inputs) {
    var found = indicators.find(input.name());
    if (found.isEmpty()) {
      return new Iaqi.None(input, Flaw.UNKNOWN_ITEM);
    }
    var indicator = found.get();
    if (inputs.stream().filter(i -> named(i, indicator, indicators)).count() > 1) {
      return new Iaqi.None(input, Flaw.REPEATED);
    }
    return switch (Readings.of(input.value())) {
      case Unusable(Flaw flaw, _) -> new Iaqi.None(input, flaw);
      case Value(var number) -> {
        if (!MeasureUnit.same(
            standard.units().getOrDefault(indicator.pollutant(), ""), input.unit())) {
          yield new Iaqi.None(input, Flaw.WRONG_UNIT);
        }
        var row = indicator.row();
        int steps = row.steps(number);
        if (steps < 0) {
          yield new Iaqi.None(input, Flaw.IMPOSSIBLE);
        }
        int index = row.index(steps);
        yield index < 0
            ? new Iaqi.Beyond(input, indicator, row.rounded(number))
            : new Iaqi.Index(input, indicator, row.rounded(number), index);
      }
      case Measured.Below _, Measured.Above _, Measured.NotDetected _ ->
          new Iaqi.None(input, Flaw.CENSORED);
    };
  }

  private static Aqi combine(
      AqiEdition edition, AqiEdition.Indicators indicators, List<Iaqi> items) {
    var iaqi = new int[Pollutant.values().length];
    Arrays.fill(iaqi, IaqiRow.NONE);
    Set<Pollutant> known = EnumSet.noneOf(Pollutant.class);
    for (var item : items) {
      switch (item) {
        case Iaqi.Index(_, var indicator, _, int index) -> {
          int at = indicator.pollutant().ordinal();
          if (indicator.decides()) {
            known.add(indicator.pollutant());
            iaqi[at] = Math.max(iaqi[at], index);
          }
        }
        case Iaqi.Beyond(_, var indicator, _) -> {
          if (indicator.decides()) {
            known.add(indicator.pollutant());
          }
        }
        case Iaqi.None(var input, var flaw) -> {
          if (flaw == Flaw.NOT_PLANNED) {
            indicators.find(input.name()).ifPresent(i -> known.add(i.pollutant()));
          }
        }
      }
    }
    var missing = Arrays.stream(Pollutant.values()).filter(p -> !known.contains(p)).toList();
    return AqiStandard.combine(edition, iaqi, missing);
  }
}
