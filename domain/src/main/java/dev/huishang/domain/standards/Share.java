package dev.huishang.domain.standards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.TreeSet;

/// A share in percent that says what it was counted from. A share of nothing is no data, neither 0
/// nor 100.
public sealed interface Share {
  /// What it rests on.
  Basis basis();

  /// A share.
  ///
  /// @param percent with one decimal, rounded half to even
  record Of(BigDecimal percent, int part, int whole, Basis basis) implements Share {}

  /// Nothing was evaluated.
  record NoData(Basis basis) implements Share {}

  /// What decides whether two shares may be compared.
  ///
  /// @param standards editions the parts were judged by
  /// @param counting how days or sections were counted
  record Basis(Set<String> standards, Counting counting) {
    /// A basis whose editions print in order.
    public Basis {
      standards = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(standards));
    }
  }

  /// How days or sections were counted.
  enum Counting {
    WITH_SAND_DUST("含沙尘天 / with sand-dust days"),
    WITHOUT_SAND_DUST("扣除沙尘天 / without sand-dust days"),
    INSTANT("即时值 / single values"),
    MONTH("当月均值 / means of the month"),
    CUMULATIVE("累计均值 / means since January");

    private final String words;

    Counting(String words) {
      this.words = words;
    }

    /// Both languages, Chinese first.
    public String words() {
      return words;
    }
  }

  /// The share of a part in a whole.
  static Share of(int part, int whole, Basis basis) {
    return whole <= 0
        ? new NoData(basis)
        : new Of(
            BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_EVEN),
            part,
            whole,
            basis);
  }
}
