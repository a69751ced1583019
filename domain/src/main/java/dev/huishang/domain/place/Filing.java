package dev.huishang.domain.place;

import java.util.List;

/// Where a row that carries a division code is counted on a day.
///
/// @param code six digits: the code itself while it holds or where it is not given yet; its one
///   successor; where its area went to several, the prefecture or province they share; empty where
///   the code is unknown or its successors share no province
/// @param answer what the code stands for
public record Filing(String code, DivisionAnswer answer) {
  private static final int PREFECTURE = 4;
  private static final int PROVINCE = 2;
  private static final int DIGITS = 6;

  static Filing of(DivisionAnswer answer) {
    return new Filing(
        switch (answer) {
          case DivisionAnswer.InForce(var division) -> division.code();
          case DivisionAnswer.NotYet(var division, _) -> division.code();
          case DivisionAnswer.Replaced(_, var by) -> shared(by);
          case DivisionAnswer.Beside(_, var above) -> above.code();
          case DivisionAnswer.NotListed _, DivisionAnswer.Bad _ -> "";
        },
        answer);
  }

  /// The one code, or the nearest place that holds all of them: which part a row lies in is not
  /// guessed.
  private static String shared(List<Division> by) {
    var codes = by.stream().map(Division::code).distinct().toList();
    if (codes.size() == 1) {
      return codes.getFirst();
    }
    for (int digits : new int[] {PREFECTURE, PROVINCE}) {
      var places = codes.stream().map(c -> c.substring(0, digits)).distinct().toList();
      if (places.size() == 1) {
        return places.getFirst() + "0".repeat(DIGITS - digits);
      }
    }
    return "";
  }

  /// False when no division is known under the code.
  public boolean known() {
    return !(answer instanceof DivisionAnswer.NotListed || answer instanceof DivisionAnswer.Bad);
  }
}
