package dev.huishang.wire;

import dev.huishang.domain.Row;
import dev.huishang.wire.Page.Quarantined;
import dev.huishang.wire.Page.Tombstone;
import java.lang.reflect.InvocationTargetException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    var raw = RawPage.read(text);
    if (!feed.name().equals(raw.texts.get("stream"))) {
      throw new BadPage("stream: wanted " + feed.name() + ", got " + raw.texts.get("stream"));
    }
    int n = raw.n;
    if (n < 0 || !raw.columnar) {
      throw new BadPage("n and cols are required");
    }
    var ops = cells(raw, "op", false);
    var table = new Cells[shape.columns.size()];
    for (int c = 0; c < table.length; c++) {
      table[c] = cells(raw, shape.columns.get(c).name(), shape.columns.get(c).optional());
    }
    var rows = new ArrayList<R>(n);
    var deleted = new ArrayList<Tombstone>();
    var bad = new ArrayList<Quarantined>();
    for (int i = 0; i < n; i++) {
      take(i, ops, table, rows, deleted, bad);
    }
    return new Page<>(
        feed.name(),
        text(raw, "epoch"),
        text(raw, "token"),
        raw.hasMore,
        time(raw),
        rows,
        deleted,
        bad);
  }

  private void take(
      int i,
      Cells ops,
      Cells[] table,
      List<R> rows,
      List<Tombstone> deleted,
      List<Quarantined> bad) {
    var id = "?";
    try {
      if ("del".equals(ops.text(i))) {
        deleted.add(gone(i, table));
        return;
      }
      var values = new @Nullable Object[table.length];
      for (int c = 0; c < table.length; c++) {
        var value = table[c].value(i, shape.columns.get(c));
        if (c == shape.id && value != null) {
          id = (String) value;
        }
        // A datastream whose newest value has its own name: one text serves both columns.
        values[c] = id.equals(value) ? id : value;
      }
      rows.add(shape.make(values));
    } catch (InvocationTargetException e) { // the record itself refused the row
      bad.add(
          new Quarantined(id, String.valueOf(e.getTargetException().getMessage()), raw(i, table)));
    } catch (BadCell | DateTimeException e) {
      bad.add(new Quarantined(id, String.valueOf(e.getMessage()), raw(i, table)));
    }
  }

  private Tombstone gone(int i, Cells[] table) throws BadCell {
    var id = table[shape.id].value(i, shape.columns.get(shape.id));
    var ver = table[shape.ver].value(i, shape.columns.get(shape.ver));
    return new Tombstone(String.valueOf(id), ver instanceof Long v ? v : 0);
  }

  private String raw(int i, Cells[] table) {
    var node = Json.MAPPER.createObjectNode();
    for (int c = 0; c < table.length; c++) {
      node.set(shape.columns.get(c).name(), table[c].raw(i));
    }
    return node.toString();
  }

  private static Cells cells(RawPage raw, String name, boolean optional) throws BadPage {
    var cells = raw.cols.get(name);
    if (cells == null && optional) {
      return new Cells();
    }
    if (cells == null || cells.missing()) {
      throw new BadPage("column " + name + " is missing");
    }
    if (cells.size() != raw.n) {
      throw new BadPage("column " + name + " has " + cells.size() + " cells, not " + raw.n);
    }
    return cells;
  }

  private static String text(RawPage raw, String name) throws BadPage {
    var text = raw.texts.get(name);
    if (text == null || text.isEmpty()) {
      throw new BadPage(name + " is missing");
    }
    return text;
  }

  private static Instant time(RawPage raw) throws BadPage {
    try {
      return Instant.parse(text(raw, "as_of"));
    } catch (DateTimeException e) {
      throw new BadPage("as_of is no time: " + raw.texts.get("as_of"), e);
    }
  }
}
