package dev.huishang.domain.hj212;

import dev.huishang.domain.units.MeasureUnit;
import java.math.BigDecimal;
import java.util.Optional;

/// A unit HJ 212 prints.
///
/// @param name as the standard prints it, for example `毫克/升`
/// @param symbol for example `mg/L`; empty for a plain number
/// @param signed true where values below zero are possible
public record FactorUnit(String name, String symbol, boolean signed) {
  /// The value in the other unit, exact; empty where they measure different things.
  public Optional<BigDecimal> to(FactorUnit other, BigDecimal value) {
    if (equals(other)) {
      return Optional.of(value);
    }
    var from = MeasureUnit.of(symbol);
    var wanted = MeasureUnit.of(other.symbol());
    return from.isPresent()
            && wanted.isPresent()
            && from.get().to(wanted.get(), value)
                instanceof MeasureUnit.Converted.Value(var converted)
        ? Optional.of(converted)
        : Optional.empty();
  }
}
