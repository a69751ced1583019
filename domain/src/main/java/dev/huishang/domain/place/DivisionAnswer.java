package dev.huishang.domain.place;

import java.util.List;

/// What a division code stands for on a day.
public sealed interface DivisionAnswer {
  /// It holds.
  record InForce(Division division) implements DivisionAnswer {}

  /// It was given up before; these codes have its area on that day.
  record Replaced(Division division, List<Division> by) implements DivisionAnswer {}

  /// It was not given yet; these codes had its area on that day, as far as they are known.
  record NotYet(Division division, List<Division> before) implements DivisionAnswer {}

  /// A code of the base map that the standard does not have; it is counted in the division above.
  record Beside(String code, Division above) implements DivisionAnswer {}

  /// Well formed and of a province there is, but not in the file: no change of it is known.
  record NotListed(String code, Division province) implements DivisionAnswer {}

  /// No division code.
  record Bad(String stated) implements DivisionAnswer {}
}
