package dev.huishang.wire.data;

import dev.huishang.domain.place.Division;
import dev.huishang.domain.place.DivisionBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Division codes from `divisions.csv`; what it holds, from where, and where its sources disagree
/// stands in `divisions.json`.
public final class Divisions {
  private static final int YEAR = 4;
  private static final int LAST_MONTH = 12;
  private static final int COLUMNS = 6;

  /// The codes that ship with the product. Some 4,000 lines, read in one pass in a few
  /// milliseconds; call it off the FX thread and keep the book.
  public static DivisionBook load() {
    var lines = DataFile.lines("divisions.csv");
    var all = new ArrayList<Division>(lines.size());
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split(",", COLUMNS);
      all.add(
          new Division(
              cells[0],
              cells[1],
              day(cells[2], false),
              day(cells[3], true),
              cells[4].isEmpty() ? List.of() : List.of(cells[4].split(" ")),
              cells[5]));
    }
    Map<String, String> beside = new HashMap<>();
    for (var entry : DataFile.read("divisions").path("beside").properties()) {
      beside.put(entry.getKey(), entry.getValue().asString());
    }
    return new DivisionBook(all, beside);
  }

  /// Edition and date of the list, as it is printed beside a division.
  public static String source(boolean chinese) {
    var head = DataFile.read("divisions");
    return head.path("standard").asString()
        + " · "
        + head.path(chinese ? "edition_zh" : "edition_en").asString();
  }

  /// First or last day of the year (`2015`) or month (`2018-12`) a change is known by.
  private static @Nullable LocalDate day(String text, boolean last) {
    if (text.isEmpty()) {
      return null;
    }
    var month =
        text.length() == YEAR
            ? YearMonth.of(Integer.parseInt(text), last ? LAST_MONTH : 1)
            : YearMonth.parse(text);
    return last ? month.atEndOfMonth() : month.atDay(1);
  }

  private Divisions() {}
}
