package dev.huishang.domain.standards;

import java.util.List;

/// The class of a section, lake or groundwater point.
public sealed interface SectionClass {
  /// A class.
  ///
  /// @param deciding names of the items that have it; none at class I
  record Of(WaterClass waterClass, List<String> deciding) implements SectionClass {}

  /// Readings below a detection limit leave it open: the class is one of these.
  ///
  /// @param open names of the items that leave it open
  record Between(WaterClass best, WaterClass worst, List<String> open) implements SectionClass {}

  /// No item could be judged: there is no class.
  record None() implements SectionClass {}
}
