package dev.huishang.domain.hj212;

import java.util.Optional;

/// Units stated for a source, where it sends others than the table prints.
public interface SourceUnits {
  /// Nothing is stated: the table holds.
  SourceUnits AS_PRINTED = (mn, code) -> Optional.empty();

  /// Name or symbol of the unit in which this device sends this factor.
  Optional<String> of(String mn, String code);
}
