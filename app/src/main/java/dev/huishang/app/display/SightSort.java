package dev.huishang.app.display;

import dev.huishang.app.display.SightColumn.Order;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Sorts rows of the table, on the reading lane. Rows without a value stand last whichever way the
/// values go.
///
/// @param words what the rows say
record SightSort(PointWords words) {
  private record Keyed(SightRow row, CollationKey key) {}

  List<SightRow> sorted(List<SightRow> rows, Order order) {
    var sorted = rows.toArray(SightRow[]::new);
    switch (order.by()) {
      case NAME -> byWord(sorted, order.descending(), r -> words.name(r.point()));
      case ITEM -> byWord(sorted, order.descending(), r -> words.item(r.point(), r.lead()));
      case UNIT -> byWord(sorted, order.descending(), r -> words.unit(r.lead()));
      case KIND ->
          Arrays.sort(
              sorted,
              directed(Comparator.comparing((SightRow r) -> r.point().station().kind()), order));
      case CLASS ->
          Arrays.sort(
              sorted,
              directed(Comparator.comparingInt(SightRow::severity), order)
                  .thenComparing(SightSort::known)
                  .thenComparing(Comparator.comparingDouble(SightSort::value).reversed()));
      case VALUE ->
          Arrays.sort(
              sorted,
              Comparator.comparing(SightSort::known)
                  .thenComparing(directed(Comparator.comparingDouble(SightSort::value), order)));
      case TIME -> byTime(sorted, order.descending());
      case AGE -> byTime(sorted, !order.descending());
      case REGION ->
          Arrays.sort(
              sorted,
              directed(Comparator.comparing((SightRow r) -> r.point().station().region()), order));
    }
    return List.of(sorted);
  }

  private static Comparator<SightRow> directed(Comparator<SightRow> way, Order order) {
    return order.descending() ? way.reversed() : way;
  }

  private static boolean known(SightRow row) {
    return !row.lead().known(); // what is known comes first
  }

  private static double value(SightRow row) {
    return row.lead().known() ? row.lead().value() : 0;
  }

  private static void byTime(SightRow[] rows, boolean descending) {
    var way =
        Comparator.comparingLong(
            (SightRow r) -> r.point().at() == null ? 0 : r.point().at().getEpochSecond());
    Arrays.sort(
        rows,
        Comparator.comparing((SightRow r) -> r.point().at() == null)
            .thenComparing(descending ? way.reversed() : way));
  }

  private void byWord(SightRow[] rows, boolean descending, Function<SightRow, String> word) {
    var alphabet = Collator.getInstance(words.room().texts().locale());
    var way = Comparator.comparing(Keyed::key);
    var sorted =
        Arrays.stream(rows)
            .map(r -> new Keyed(r, alphabet.getCollationKey(word.apply(r))))
            .sorted(descending ? way.reversed() : way)
            .map(Keyed::row)
            .toArray(SightRow[]::new);
    System.arraycopy(sorted, 0, rows, 0, rows.length);
  }
}
