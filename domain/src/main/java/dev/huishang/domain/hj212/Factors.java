package dev.huishang.domain.hj212;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The factor table with its units and the items of the quality standards.
///
/// @param byCode factors by their code
/// @param byLegacy factors by their code of 2005
/// @param units units by the name the standard prints
/// @param items items of the quality standards by factor code
/// @param concentrations endings of keys whose value is in the unit of the factor
public record Factors(
    Map<String, Factor> byCode,
    Map<String, Factor> byLegacy,
    Map<String, FactorUnit> units,
    Map<String, QualityItem> items,
    Set<String> concentrations) {
  public Factors {
    byCode = Map.copyOf(byCode);
    byLegacy = Map.copyOf(byLegacy);
    units = Map.copyOf(units);
    items = Map.copyOf(items);
    concentrations = Set.copyOf(concentrations);
  }

  /// The factor of this code, of today or of 2005.
  public Optional<Factor> find(String code) {
    return Optional.ofNullable(byCode.get(code)).or(() -> Optional.ofNullable(byLegacy.get(code)));
  }

  /// The unit values of a factor come in: what is stated for the source, else what the table
  /// prints.
  ///
  /// @param stated name or symbol stated for the source, empty for none
  public Optional<FactorUnit> unit(Factor factor, Optional<String> stated) {
    var name = stated.orElse(factor.unit());
    return Optional.ofNullable(units.get(name))
        .or(() -> units.values().stream().filter(u -> u.symbol().equals(name)).findFirst())
        .filter(u -> !name.isEmpty());
  }
}
