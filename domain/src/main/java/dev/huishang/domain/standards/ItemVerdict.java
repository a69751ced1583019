package dev.huishang.domain.standards;

import dev.huishang.domain.explain.Derivation.Input;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a water standard says of one reading.
public sealed interface ItemVerdict {
  /// The reading as it came.
  Input input();

  /// A class.
  ///
  /// @param index class index, 0 is I
  /// @param uncertain true where the standard does not tell this class from the next worse one
  /// @param exceeds how many times the value is above the limit of class III, null where it is not
  ///   above or the multiple is not defined
  record Classed(
      Input input, ItemLimits item, int index, boolean uncertain, @Nullable BigDecimal exceeds)
      implements ItemVerdict {}

  /// A statement about a detection limit that leaves several classes open.
  ///
  /// @param best index of the best class it can be
  /// @param worst index of the worst
  record Between(Input input, ItemLimits item, int best, int worst) implements ItemVerdict {}

  /// An item reported beside the class: total nitrogen (lakes only), faecal coliform.
  record Beside(Input input, ItemLimits item, int index) implements ItemVerdict {}

  /// Not judged, and why.
  record None(Input input, Flaw flaw) implements ItemVerdict {}
}
