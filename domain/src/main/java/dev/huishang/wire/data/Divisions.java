package dev.huishang.wire.data;

import dev.huishang.domain.place.Division;
import dev.huishang.domain.place.DivisionBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Division codes from `divisions.json`: the provinces and the changes of counties.
public final class Divisions {
  private static final int YEAR = 4;
  private static final int LAST_MONTH = 12;

  /// The codes that ship with the product.
  public static DivisionBook load() {
    var all = new ArrayList<Division>();
    for (var node : DataFile.read("divisions").path("divisions")) {
      List<String> next = new ArrayList<>();
      node.path("new").forEach(code -> next.add(code.asString()));
      all.add(
          new Division(
              node.path("code").asString(),
              node.path("name").asString(),
              day(node.path("from"), false),
              day(node.path("until"), true),
              next));
    }
    return new DivisionBook(all);
  }

  /// First or last day of the year (`2015`) or month (`2018-12`) a change is known by.
  private static @Nullable LocalDate day(JsonNode node, boolean last) {
    if (!node.isString()) {
      return null;
    }
    var text = node.asString();
    var month =
        text.length() == YEAR
            ? YearMonth.of(Integer.parseInt(text), last ? LAST_MONTH : 1)
            : YearMonth.parse(text);
    return last ? month.atEndOfMonth() : month.atDay(1);
  }

  private Divisions() {}
}
