package dev.huishang.domain.standards;

import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The class of a section, lake or groundwater point from readings as they were published, each
/// input accounted for, in exact decimals, with its derivation. The same limits as the fast way
/// through [WaterStandard#evaluate].
///
/// @param standard the standard
/// @param lake true for lakes and reservoirs
public record WaterJudge(WaterStandard standard, boolean lake) {
  /// A class with everything it rests on.
  public record Judgement(
      WaterStandard standard, boolean lake, SectionClass outcome, List<ItemVerdict> items) {
    /// How it came about.
    public Derivation derivation() {
      return new WaterDerivation(this).derivation();
    }
  }

  /// Judges readings.
  ///
  /// @param inputs named by parameter id, with unit; one without unit or in another one is not
  ///   judged
  public Judgement judge(List<Input> inputs) {
    var items = new ArrayList<ItemVerdict>();
    for (var input : inputs) {
      items.add(verdict(input, inputs));
    }
    return conclude(items);
  }

  Judgement conclude(List<ItemVerdict> items) {
    return new Judgement(standard, lake, outcome(items), List.copyOf(items));
  }

  ItemVerdict verdict(Input input, List<Input> all) {
    var name = input.name().toLowerCase(Locale.ROOT);
    if (all.stream().filter(i -> i.name().equalsIgnoreCase(name)).count() > 1) {
      return new ItemVerdict.None(input, Flaw.REPEATED);
    }
    if (standard.saturation() instanceof WaterStandard.Saturation s) {
      if (name.equals(s.param())) {
        return saturation(input, s);
      }
      var also = all.stream().filter(i -> i.name().equalsIgnoreCase(s.param())).toList();
      if (name.equals(s.item())
          && also.size() == 1
          && saturation(also.getFirst(), s) instanceof ItemVerdict.Classed) {
        return first(input, s);
      }
    }
    var item = standard.item(name, lake);
    if (item.isEmpty() || !belongs(name)) {
      return new ItemVerdict.None(input, Flaw.UNKNOWN_ITEM);
    }
    return new ItemRule(item.get()).verdict(input);
  }

  /// Saturation speaks for dissolved oxygen where it is high enough; below, the concentration does.
  private ItemVerdict saturation(Input input, WaterStandard.Saturation rule) {
    if (!input.unit().strip().equals("%")) {
      return new ItemVerdict.None(input, Flaw.WRONG_UNIT);
    }
    return switch (Readings.of(input.value())) {
      case Measured.Unusable(Flaw flaw, _) -> new ItemVerdict.None(input, flaw);
      case Measured.Value(var percent) ->
          percent.compareTo(rule.percent()) >= 0
              ? first(input, rule)
              : new ItemVerdict.None(input, Flaw.NOT_ENOUGH);
      case Measured.Below _, Measured.Above _, Measured.NotDetected _ ->
          new ItemVerdict.None(input, Flaw.CENSORED);
    };
  }

  private ItemVerdict first(Input input, WaterStandard.Saturation rule) {
    return standard
        .item(rule.item(), lake)
        .<ItemVerdict>map(item -> new ItemVerdict.Classed(input, item, 0, false, null))
        .orElseGet(() -> new ItemVerdict.None(input, Flaw.UNKNOWN_ITEM));
  }

  /// Total nitrogen is an item of lakes only; total phosphorus has one row for each kind of water.
  private boolean belongs(String name) {
    return switch (name) {
      case "tn", "tp_lake" -> lake;
      case "tp_river" -> !lake;
      default -> true;
    };
  }

  private static SectionClass outcome(List<ItemVerdict> items) {
    int best = ItemScale.NO_CLASS;
    int worst = ItemScale.NO_CLASS;
    for (var item : items) {
      switch (item) {
        case ItemVerdict.Classed c -> {
          best = Math.max(best, c.index());
          worst = Math.max(worst, c.index());
        }
        case ItemVerdict.Between b -> {
          best = Math.max(best, b.best());
          worst = Math.max(worst, b.worst());
        }
        case ItemVerdict.Beside _, ItemVerdict.None _ -> {
          // no part in the class
        }
      }
    }
    if (worst < 0) {
      return new SectionClass.None();
    }
    int open = best;
    var classes = WaterClass.values();
    return best == worst
        ? new SectionClass.Of(classes[best], best == 0 ? List.of() : deciding(items, best))
        : new SectionClass.Between(
            classes[best],
            classes[worst],
            items.stream()
                .filter(i -> i instanceof ItemVerdict.Between b && b.worst() > open)
                .map(i -> i.input().name())
                .toList());
  }

  private static List<String> deciding(List<ItemVerdict> items, int index) {
    return items.stream()
        .filter(i -> i instanceof ItemVerdict.Classed c && c.index() == index)
        .map(i -> i.input().name())
        .toList();
  }
}
