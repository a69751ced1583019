package dev.huishang.wire;

import dev.huishang.domain.Row;
import dev.huishang.wire.Page.Quarantined;
import dev.huishang.wire.Page.Tombstone;
import java.lang.reflect.InvocationTargetException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads pages of one stream. A bad page is refused whole; a bad row goes to quarantine with its
/// reason and the rest of the page is kept. Unknown columns are ignored.
public final class PageReader<R extends Row> {
  private final Feed<R> feed;
  private final Shape<R> shape;

  public PageReader(Feed<R> feed) {
    this.feed = feed;
    this.shape = new Shape<>(feed.type());
  }

  /// The page in this text.
  ///
  /// @throws BadPage when it is not JSON, is of another stream, misses a required column, or has
  ///   columns of unequal length
  public Page<R> read(String text) throws BadPage {
    var json = Json.parse(text);
    if (!feed.name().equals(json.path("stream").asString(""))) {
      throw new BadPage("stream: wanted " + feed.name() + ", got " + json.path("stream"));
    }
    int n = json.path("n").asInt(-1);
    var cols = json.path("cols");
    if (n < 0 || !cols.isObject()) {
      throw new BadPage("n and cols are required");
    }
    var ops = cells(cols, "op", Shape.Type.TEXT, false, n);
    Map<Shape.Column, Cells> table = new LinkedHashMap<>();
    for (var column : shape.columns) {
      table.put(column, cells(cols, column.name(), column.type(), column.optional(), n));
    }
    var rows = new ArrayList<R>(n);
    var deleted = new ArrayList<Tombstone>();
    var bad = new ArrayList<Quarantined>();
    for (int i = 0; i < n; i++) {
      take(i, ops, table, rows, deleted, bad);
    }
    return new Page<>(
        feed.name(),
        text(json, "epoch"),
        text(json, "token"),
        json.path("has_more").asBoolean(false),
        time(json),
        rows,
        deleted,
        bad);
  }

  private void take(
      int i,
      Cells ops,
      Map<Shape.Column, Cells> table,
      List<R> rows,
      List<Tombstone> deleted,
      List<Quarantined> bad) {
    var id = "?";
    try {
      var values = new @Nullable Object[shape.columns.size()];
      boolean gone = "del".equals(ops.text(i));
      int at = 0;
      long ver = 0;
      for (var entry : table.entrySet()) {
        var column = entry.getKey();
        boolean key = column.name().equals("id") || column.name().equals("ver");
        values[at] =
            gone && !key ? null : entry.getValue().value(i, column.part().getType(), column);
        if (column.name().equals("id") && values[at] != null) {
          id = String.valueOf(values[at]);
        } else if (column.name().equals("ver") && values[at] instanceof Long v) {
          ver = v;
        }
        at++;
      }
      if (gone) {
        deleted.add(new Tombstone(id, ver));
      } else {
        rows.add(shape.make(values));
      }
    } catch (BadCell | InvocationTargetException | DateTimeException e) {
      bad.add(new Quarantined(id, String.valueOf(e.getMessage()), raw(i, table)));
    }
  }

  private static String raw(int i, Map<Shape.Column, Cells> table) {
    var node = Json.MAPPER.createObjectNode();
    table.forEach((column, cells) -> node.set(column.name(), cells.raw(i)));
    return node.toString();
  }

  private static Cells cells(JsonNode cols, String name, Shape.Type type, boolean optional, int n)
      throws BadPage {
    var node = cols.path(name);
    var v = node.path("v");
    if (node.isMissingNode() && optional) {
      return Cells.absent();
    }
    if (!v.isArray()) {
      throw new BadPage("column " + name + " is missing");
    }
    if (v.size() != n) {
      throw new BadPage("column " + name + " has " + v.size() + " cells, not " + n);
    }
    return new Cells(type, v, node.path("dict"), node.path("base").asLong(0));
  }

  private static String text(JsonNode json, String name) throws BadPage {
    var node = json.path(name);
    if (!node.isString() || node.asString().isEmpty()) {
      throw new BadPage(name + " is missing");
    }
    return node.asString();
  }

  private static Instant time(JsonNode json) throws BadPage {
    try {
      return Instant.parse(text(json, "as_of"));
    } catch (DateTimeException e) {
      throw new BadPage("as_of is no time: " + json.path("as_of"), e);
    }
  }
}
