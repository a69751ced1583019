package dev.huishang.domain.standards;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words for the quality of a river system by the shares of its sections (环办〔2011〕22号).
///
/// @param minSections with fewer sections the items are averaged over all of them and classified
/// @param rows in order of test
public record RiverWords(int minSections, List<Row> rows) {
  /// A word and the shares in percent it stands for; null where a bound is not stated.
  ///
  /// @param goodFrom share of classes I to III, at least
  /// @param goodBelow share of classes I to III, less than
  /// @param inferiorFrom share worse than V, at least
  /// @param inferiorBelow share worse than V, less than
  public record Row(
      String zh,
      String en,
      @Nullable BigDecimal goodFrom,
      @Nullable BigDecimal goodBelow,
      @Nullable BigDecimal inferiorFrom,
      @Nullable BigDecimal inferiorBelow) {
    boolean holds(Share.Of good, Share.Of inferior) {
      return from(good, goodFrom)
          && below(good, goodBelow)
          && from(inferior, inferiorFrom)
          && below(inferior, inferiorBelow);
    }

    private static boolean from(Share.Of share, @Nullable BigDecimal bound) {
      return bound == null || sign(share, bound) >= 0;
    }

    private static boolean below(Share.Of share, @Nullable BigDecimal bound) {
      return bound == null || sign(share, bound) < 0;
    }

    /// The share itself is compared, not its rounded form.
    private static int sign(Share.Of share, BigDecimal bound) {
      return BigDecimal.valueOf(share.part())
          .movePointRight(2)
          .compareTo(bound.multiply(BigDecimal.valueOf(share.whole())));
    }
  }

  /// What is said of a river system.
  public sealed interface Answer {
    /// A word.
    record Word(Row row) implements Answer {}

    /// Too few sections for shares: average and classify.
    record TooFewSections(int sections, int needed) implements Answer {}

    /// The rule has no word for these shares.
    record NotStated() implements Answer {}

    /// No section was evaluated.
    record NoData() implements Answer {}
  }

  /// The word for these sections.
  public Answer of(WaterShares shares) {
    if (!(shares.good() instanceof Share.Of good)
        || !(shares.inferior() instanceof Share.Of inferior)) {
      return new Answer.NoData();
    }
    if (good.whole() < minSections) {
      return new Answer.TooFewSections(good.whole(), minSections);
    }
    return rows.stream()
        .filter(r -> r.holds(good, inferior))
        .findFirst()
        .<Answer>map(Answer.Word::new)
        .orElseGet(Answer.NotStated::new);
  }
}
