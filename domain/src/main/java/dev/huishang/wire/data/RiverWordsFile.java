package dev.huishang.wire.data;

import dev.huishang.domain.standards.RiverWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads the words for river systems.
public final class RiverWordsFile {
  /// The file that ships with the product.
  public static RiverWords load() {
    var file = DataFile.read("river-words");
    var rows = new ArrayList<RiverWords.Row>();
    for (var row : file.path("rows")) {
      rows.add(
          new RiverWords.Row(
              row.path("zh").asString(),
              row.path("en").asString(),
              bound(row, "good_ge"),
              bound(row, "good_lt"),
              bound(row, "inferior_ge"),
              bound(row, "inferior_lt")));
    }
    return new RiverWords(file.path("min_sections").asInt(), List.copyOf(rows));
  }

  private static @Nullable BigDecimal bound(JsonNode row, String name) {
    return row.has(name) ? row.path(name).decimalValue() : null;
  }

  private RiverWordsFile() {}
}
