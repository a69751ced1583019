package dev.huishang.domain.standards;

import dev.huishang.domain.explain.Derivation.Input;
import java.math.BigDecimal;

/// What one input of an air quality index came to.
public sealed interface Iaqi {
  /// The input as it came.
  Input input();

  /// An individual index.
  ///
  /// @param value the concentration with the places of the standard
  record Index(Input input, Indicator indicator, BigDecimal value, int index) implements Iaqi {}

  /// Above the last breakpoint where the edition gives no index; its row names what to use instead.
  record Beyond(Input input, Indicator indicator, BigDecimal value) implements Iaqi {}

  /// No index, and why. A pollutant outside the station's plan (`/`) is not a missing one.
  record None(Input input, Flaw flaw) implements Iaqi {}
}
