package dev.huishang.domain.standards;

import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.units.MeasureUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The class of a section over a month, or since January: the items are averaged over the period,
/// then the means are classified. Classes are never averaged.
///
/// @param judge the standard and the kind of water
public record SectionMonth(WaterJudge judge) {

  /// The class of these readings.
  ///
  /// @param readings all readings of the section in the period
  public WaterJudge.Judgement judge(List<Input> readings) {
    Map<String, List<Input>> items = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (var reading : readings) {
      items.computeIfAbsent(reading.name(), n -> new ArrayList<>()).add(reading);
    }
    var verdicts = new ArrayList<ItemVerdict>();
    var means = new ArrayList<Input>();
    items
        .values()
        .forEach(item -> {
          var flaw = flaw(item);
          if (flaw == null) {
            means.add(mean(item));
          } else {
            verdicts.add(new ItemVerdict.None(item.getFirst(), flaw));
          }
        });
    means.forEach(input -> verdicts.add(judge.verdict(input, means)));
    return judge.conclude(verdicts);
  }

  /// Why these readings have no mean; null when they have one, or are one statement.
  private static @Nullable Flaw flaw(List<Input> readings) {
    var first = readings.getFirst();
    if (!readings.stream().allMatch(r -> MeasureUnit.same(first.unit(), r.unit()))) {
      return Flaw.WRONG_UNIT;
    }
    if (readings.stream().allMatch(r -> r.value().strip().equals(first.value().strip()))) {
      return null; // one reading, or the same words throughout: `无`, `未检出`
    }
    return switch (over(readings)) {
      case Mean.Of _, Mean.Below _ -> null;
      case Mean.Open _ -> Flaw.CENSORED;
      case Mean.TooFew _ -> Flaw.TOO_FEW;
    };
  }

  private static Input mean(List<Input> readings) {
    var first = readings.getFirst();
    return switch (over(readings)) {
      case Mean.Of m -> new Input(first.name(), show(m), first.unit(), first.time());
      case Mean.Below m -> new Input(first.name(), show(m), first.unit(), first.time());
      case Mean.Open _, Mean.TooFew _ -> first;
    };
  }

  private static String show(Mean mean) {
    return Readings.show(mean.measured());
  }

  private static Mean over(List<Input> readings) {
    return Mean.of(readings.stream().map(r -> Readings.of(r.value())).toList(), 1);
  }
}
