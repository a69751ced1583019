package dev.huishang.wire;

import dev.huishang.domain.Row;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes pages in the columnar form of the contract: arrays of equal length `n`; texts and choices
/// as indexes into a `dict`, times as offsets from a `base` in ms.
public final class PageWriter<R extends Row> {
  private final Feed<R> feed;
  private final Shape<R> shape;

  public PageWriter(Feed<R> feed) {
    this.feed = feed;
    this.shape = new Shape<>(feed.type());
  }

  /// The page as JSON text.
  public String write(Page<R> page) {
    var out = new StringWriter(256 + 64 * page.rows().size());
    write(page, out);
    return out.toString();
  }

  /// Writes the page without closing `out`. Live rows come first, tombstones after them.
  public void write(Page<R> page, Writer out) {
    try (var json = Json.MAPPER.createGenerator(out)) {
      json.configure(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET, false);
      json.writeStartObject();
      json.writeStringProperty("stream", feed.name());
      json.writeStringProperty("epoch", page.epoch());
      json.writeStringProperty("token", page.token());
      json.writeBooleanProperty("has_more", page.hasMore());
      json.writeStringProperty("as_of", page.asOf().toString());
      json.writeNumberProperty("n", page.rows().size() + page.deleted().size());
      json.writeObjectPropertyStart("cols");
      ops(json, page);
      for (var column : shape.columns) {
        json.writeObjectPropertyStart(column.name());
        write(json, column.type(), values(page, column));
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private void ops(JsonGenerator json, Page<R> page) {
    var ops = new ArrayList<@Nullable Object>();
    page.rows().forEach(row -> ops.add("put"));
    page.deleted().forEach(gone -> ops.add("del"));
    json.writeObjectPropertyStart("op");
    write(json, Shape.Type.TEXT, ops);
    json.writeEndObject();
  }

  private static <R extends Row> List<@Nullable Object> values(Page<R> page, Shape.Column column) {
    var values = new ArrayList<@Nullable Object>(page.rows().size());
    for (var row : page.rows()) {
      values.add(column.of(row));
    }
    for (var gone : page.deleted()) {
      values.add(
          switch (column.name()) {
            case "id" -> gone.id();
            case "ver" -> gone.ver();
            default -> null;
          });
    }
    return values;
  }

  private static void write(JsonGenerator json, Shape.Type type, List<@Nullable Object> values) {
    switch (type) {
      case TEXT, ONE_OF -> texts(json, values);
      case TIME -> times(json, values);
      case NUMBER, WHOLE, FLAG -> plain(json, values);
      case FACTS, GRADINGS -> trees(json, values);
    }
  }

  private static void trees(JsonGenerator json, List<@Nullable Object> values) {
    json.writeArrayPropertyStart("v");
    values.forEach(value -> json.writeTree(FactsJson.write(value)));
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, List<@Nullable Object> values) {
    Map<String, Integer> dict = new LinkedHashMap<>();
    values.forEach(v -> index(dict, v));
    boolean repeats = dict.size() < values.size() * 3 / 4;
    if (repeats) {
      json.writeArrayPropertyStart("dict");
      dict.keySet().forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeArrayPropertyStart("v");
    for (var value : values) {
      if (value == null) {
        json.writeNull();
      } else if (repeats) {
        json.writeNumber(index(dict, value));
      } else {
        json.writeString(value.toString());
      }
    }
    json.writeEndArray();
  }

  private static int index(Map<String, Integer> dict, @Nullable Object value) {
    return value == null ? -1 : dict.computeIfAbsent(value.toString(), _ -> dict.size());
  }

  private static void times(JsonGenerator json, List<@Nullable Object> values) {
    long base = 0;
    for (var value : values) {
      if (value instanceof Instant at) {
        base = at.toEpochMilli();
        break;
      }
    }
    json.writeNumberProperty("base", base);
    json.writeStringProperty("unit", "ms");
    json.writeArrayPropertyStart("v");
    for (var value : values) {
      if (value instanceof Instant at) {
        json.writeNumber(at.toEpochMilli() - base);
      } else {
        json.writeNull();
      }
    }
    json.writeEndArray();
  }

  private static void plain(JsonGenerator json, List<@Nullable Object> values) {
    json.writeArrayPropertyStart("v");
    for (var value : values) {
      switch (value) {
        case null -> json.writeNull();
        case Boolean flag -> json.writeNumber(flag ? 1 : 0);
        case Double number -> number(json, number);
        case Number whole -> json.writeNumber(whole.longValue());
        default -> throw new IllegalStateException("no column for " + value.getClass());
      }
    }
    json.writeEndArray();
  }

  /// Whole values without the `.0`: half the bytes of most concentrations.
  private static void number(JsonGenerator json, double number) {
    if (!Double.isFinite(number)) {
      json.writeNull();
    } else if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      json.writeNumber((long) number);
    } else {
      json.writeNumber(number);
    }
  }
}
