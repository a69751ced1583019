package dev.huishang.domain.standards;

import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.standards.ItemScale.Ordered;
import dev.huishang.domain.standards.ItemScale.Words;
import dev.huishang.domain.standards.Measured.Above;
import dev.huishang.domain.standards.Measured.Below;
import dev.huishang.domain.standards.Measured.NotDetected;
import dev.huishang.domain.standards.Measured.Unusable;
import dev.huishang.domain.standards.Measured.Value;
import dev.huishang.domain.units.MeasureUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/// Judges one reading by one item.
record ItemRule(ItemLimits item) {

  ItemVerdict verdict(Input input) {
    if (!MeasureUnit.same(item.unit(), input.unit())) {
      return new ItemVerdict.None(input, Flaw.WRONG_UNIT);
    }
    if (item.scale() instanceof Words(String accepted)) {
      return word(input, input.value().strip(), accepted);
    }
    return switch (Readings.of(input.value())) {
      case Unusable(Flaw flaw, _) -> new ItemVerdict.None(input, flaw);
      case Value(BigDecimal number) ->
          item.possible(number)
              ? classed(input, item.classOf(number), number)
              : new ItemVerdict.None(input, Flaw.IMPOSSIBLE);
      case Below(BigDecimal limit) -> below(input, limit);
      case NotDetected() ->
          item.rules().undetectedFirst()
              ? classed(input, 0, null)
              : new ItemVerdict.None(input, Flaw.CENSORED);
      case Above(BigDecimal limit) -> above(input, limit);
    };
  }

  private ItemVerdict word(Input input, String text, String accepted) {
    return Readings.of(text) instanceof Unusable(Flaw flaw, _)
            && (flaw == Flaw.MISSING || flaw == Flaw.NOT_PLANNED)
        ? new ItemVerdict.None(input, flaw)
        : classed(input, text.equals(accepted) ? 0 : item.rules().beyond(), null);
  }

  /// Somewhere from nothing up to the detection limit, which itself is not reached.
  private ItemVerdict below(Input input, BigDecimal limit) {
    if (!(item.scale() instanceof Ordered scale)) {
      return new ItemVerdict.None(input, Flaw.CENSORED);
    }
    if (item.rules().undetectedFirst()) {
      return classed(input, 0, null);
    }
    return scale.lowerIsBetter()
        ? between(input, item.classOf(BigDecimal.ZERO), item.classOf(limit))
        : between(input, justBelow(scale, limit), item.classOf(BigDecimal.ZERO));
  }

  /// Somewhere above a limit of counting, which itself is not included.
  private ItemVerdict above(Input input, BigDecimal limit) {
    return item.scale() instanceof Ordered scale && scale.lowerIsBetter()
        ? between(input, justAbove(scale, limit), item.rules().beyond())
        : new ItemVerdict.None(input, Flaw.CENSORED);
  }

  /// Best class of what is just below this value, for an item where more is better.
  private int justBelow(Ordered scale, BigDecimal value) {
    int i = 0;
    while (scale.limit(i) instanceof BigDecimal limit && limit.compareTo(value) >= 0) {
      i++;
    }
    return Math.min(i, item.rules().beyond());
  }

  /// Best class of what is just above this value, for an item where less is better.
  private int justAbove(Ordered scale, BigDecimal value) {
    int i = 0;
    while (scale.limit(i) instanceof BigDecimal limit && limit.compareTo(value) <= 0) {
      i++;
    }
    return Math.min(i, item.rules().beyond());
  }

  private ItemVerdict between(Input input, int best, int worst) {
    if (!item.rules().decides()) {
      return best == worst
          ? new ItemVerdict.Beside(input, item, best)
          : new ItemVerdict.None(input, Flaw.CENSORED);
    }
    return best == worst
        ? classed(input, best, null)
        : new ItemVerdict.Between(input, item, best, worst);
  }

  private ItemVerdict classed(Input input, int index, @Nullable BigDecimal value) {
    boolean uncertain = item.rules().flagBeyond() && index == item.rules().beyond();
    return item.rules().decides()
        ? new ItemVerdict.Classed(input, item, index, uncertain, exceeds(value))
        : new ItemVerdict.Beside(input, item, index);
  }

  /// (value − limit III) / limit III for what is above it; not for pH and dissolved oxygen.
  private @Nullable BigDecimal exceeds(@Nullable BigDecimal value) {
    var limit = item.scale().limit(WaterClass.III.ordinal());
    return value == null
            || limit == null
            || !item.rules().exceedFactor()
            || value.compareTo(limit) <= 0
        ? null
        : value.subtract(limit).divide(limit, MathContext.DECIMAL64);
  }
}
