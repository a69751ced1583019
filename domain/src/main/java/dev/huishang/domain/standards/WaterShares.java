package dev.huishang.domain.standards;

import dev.huishang.domain.standards.Share.Basis;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;

/// Shares of sections among those with a class. A section whose class is open or absent counts
/// neither way and is named apart.
///
/// @param standard number and edition the sections were judged by
/// @param counting whether the classes are of single values, of a month or cumulative
public record WaterShares(
    Collection<? extends SectionClass> sections, String standard, Share.Counting counting) {

  /// Sections of class I to III among the evaluated ones.
  public Share good() {
    return share(WaterClass::good);
  }

  /// Sections worse than class V among the evaluated ones.
  public Share inferior() {
    return share(c -> c == WaterClass.INFERIOR_V);
  }

  private Share share(Predicate<WaterClass> wanted) {
    int part = 0;
    int whole = 0;
    for (var section : sections) {
      if (section instanceof SectionClass.Of(var found, _)) {
        whole++;
        part += wanted.test(found) ? 1 : 0;
      }
    }
    return Share.of(part, whole, new Basis(Set.of(standard), counting));
  }

  /// Sections without a class.
  public int notEvaluated() {
    return (int) sections.stream().filter(s -> !(s instanceof SectionClass.Of)).count();
  }
}
