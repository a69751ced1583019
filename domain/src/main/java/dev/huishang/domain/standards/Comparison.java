package dev.huishang.domain.standards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Two figures beside each other. Where editions or ways of counting differ the difference is still
/// computed, but the type says that it compares unlike things.
public sealed interface Comparison {
  /// Like with like.
  record Difference(BigDecimal points) implements Comparison {}

  /// The difference holds also what changed in the rules.
  ///
  /// @param why what differs, in both languages
  record AcrossRules(BigDecimal points, List<String> why) implements Comparison {}

  /// One of the figures does not exist.
  record NotPossible() implements Comparison {}

  /// The later share against the earlier one, in percentage points.
  static Comparison of(Share later, Share earlier) {
    if (!(later instanceof Share.Of a) || !(earlier instanceof Share.Of b)) {
      return new NotPossible();
    }
    var why = new ArrayList<String>();
    if (!a.basis().standards().equals(b.basis().standards())) {
      why.add(editions(b.basis().standards() + " → " + a.basis().standards()));
    }
    if (a.basis().counting() != b.basis().counting()) {
      why.add(b.basis().counting().words() + " → " + a.basis().counting().words());
    }
    return result(a.percent().subtract(b.percent()), why);
  }

  /// The later index against the earlier one.
  static Comparison of(Aqi later, Aqi earlier) {
    if (!(later.value() instanceof Integer a) || !(earlier.value() instanceof Integer b)) {
      return new NotPossible();
    }
    boolean same = later.edition().equals(earlier.edition());
    return result(
        BigDecimal.valueOf(a - b),
        same ? List.of() : List.of(editions(earlier.edition() + " → " + later.edition())));
  }

  private static Comparison result(BigDecimal points, List<String> why) {
    return why.isEmpty() ? new Difference(points) : new AcrossRules(points, List.copyOf(why));
  }

  private static String editions(String which) {
    return "版本不同 / different editions: " + which;
  }
}
